import type { RefinementFaultCode } from './fault.ts'
import type { FaultWords } from './value-fault-words.ts'

/** The words for what is wrong with how a region refines a mandate, or turns an option on or off. */
export const refinementFaultWords: Readonly<Record<RefinementFaultCode, FaultWords>> = {
  'other-mandate': ({ value }) => ({
    nb: `Tilpasningen gjelder mandatet «${value}», og det er ikke her.`,
    nn: `Tilpassinga gjeld mandatet «${value}», og det er ikkje her.`,
    en: `The refinement is of the mandate “${value}”, and that is not here.`,
  }),
  'same-version': ({ value }) => ({
    nb: `Versjonen heter «${value}» fra før. Gi den tilpassede versjonen et annet navn.`,
    nn: `Versjonen heiter «${value}» frå før. Gi den tilpassa versjonen eit anna namn.`,
    en: `The version is called “${value}” already. Give the refined version another name.`,
  }),
  'rule-not-listed': ({ value }) => ({
    nb: `Mandatet har ikke regelen «${value}».`,
    nn: `Mandatet har ikkje regelen «${value}».`,
    en: `The mandate does not have the rule “${value}”.`,
  }),
  'changes-nothing': ({ value }) => ({
    nb: `Grensen er ${value} fra før. Slett steget.`,
    nn: `Grensa er ${value} frå før. Slett steget.`,
    en: `The limit is ${value} already. Delete the step.`,
  }),
  'laxer-without-reason': ({ value }) => ({
    nb: `Dette krever mindre enn mandatet gjør (${value}). Skriv hvorfor under «laxer», eller slett steget.`,
    nn: `Dette krev mindre enn mandatet gjer (${value}). Skriv kvifor under «laxer», eller slett steget.`,
    en: `This asks less than the mandate does (${value}). State why under “laxer”, or delete the step.`,
  }),
  'moved-without-reason': ({ value }) => ({
    nb: `Ingen har sagt hvilken vei denne grensen er strengere (${value}). Skriv hvorfor den endres under «laxer».`,
    nn: `Ingen har sagt kva veg denne grensa er strengare (${value}). Skriv kvifor ho blir endra under «laxer».`,
    en: `Nobody has said which way this limit is stricter (${value}). State why it is changed under “laxer”.`,
  }),
  'not-laxer': ({ value }) => ({
    nb: `Dette krever ikke mindre enn mandatet gjør (${value}). Slett «laxer».`,
    nn: `Dette krev ikkje mindre enn mandatet gjer (${value}). Slett «laxer».`,
    en: `This does not ask less than the mandate does (${value}). Delete “laxer”.`,
  }),
  'no-such-requirement': ({ value }) => ({
    nb: `Mandatet har ingen plass som heter «${value}».`,
    nn: `Mandatet har ingen plass som heiter «${value}».`,
    en: `The mandate has no seat called “${value}”.`,
  }),
  'composition-at-hand': () => ({
    nb: 'Mandatet sier hvem som sitter. En lesemåte trengs bare der sammensetningen ikke er kjent.',
    nn: 'Mandatet seier kven som sit. Ein lesemåte trengst berre der samansetjinga ikkje er kjend.',
    en: 'The mandate says who sits. A reading is only for a composition that is not known.',
  }),
  'composition-not-at-hand': () => ({
    nb: 'Sammensetningen er ikke kjent. Les den først med steget read-composition.',
    nn: 'Samansetjinga er ikkje kjend. Les ho først med steget read-composition.',
    en: 'The composition is not known. Read it first with the step read-composition.',
  }),
  'not-a-switch': ({ value }) => ({
    nb: `Regelen «${value}» følger av dokumentene og er ikke et valg.`,
    nn: `Regelen «${value}» følgjer av dokumenta og er ikkje eit val.`,
    en: `The rule “${value}” follows from the documents and is not an option.`,
  }),
}

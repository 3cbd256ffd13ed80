import type { MandateContentFaultCode } from './fault.ts'
import { type FaultWords, meant } from './value-fault-words.ts'

/** The words for what is wrong with what a mandate says. */
export const contentFaultWords: Readonly<Record<MandateContentFaultCode, FaultWords>> = {
  'unknown-norm': ({ value }) => ({
    nb: `«${value}» står ikke i normregisteret. Skriv normen som gir plassen.`,
    nn: `«${value}» står ikkje i normregisteret. Skriv norma som gir plassen.`,
    en: `“${value}” is not in the norm register. Write the norm that gives the seat.`,
  }),
  'norm-without-seat': ({ value }) => ({
    nb: `Normen «${value}» gir ingen plass i et råd. Skriv normen som gir plassen.`,
    nn: `Norma «${value}» gir ingen plass i eit råd. Skriv norma som gir plassen.`,
    en: `The norm “${value}” gives no seat in a council. Write the norm that gives the seat.`,
  }),
  'unknown-rule': (fault) => ({
    nb: `Regelen «${fault.value}» finnes ikke.${meant(fault).nb || ' Se hvilke som finnes i regelkatalogen.'}`,
    nn: `Regelen «${fault.value}» finst ikkje.${meant(fault).nn || ' Sjå kva som finst i regelkatalogen.'}`,
    en: `There is no rule “${fault.value}”.${meant(fault).en || ' See which there are in the rule catalogue.'}`,
  }),
  'rule-elsewhere': ({ value }) => ({
    nb: `Regelen «${value}» gjelder en region eller landet, ikke et råd. Den er alltid på; slett den herfra.`,
    nn: `Regelen «${value}» gjeld ein region eller landet, ikkje eit råd. Han er alltid på; slett han herifrå.`,
    en: `The rule “${value}” is about a region or the nation, not a council. It is always on; delete it from here.`,
  }),
  'unknown-specialty': (fault) => ({
    nb: `Spesialiteten «${fault.value}» finnes ikke.${meant(fault).nb}`,
    nn: `Spesialiteten «${fault.value}» finst ikkje.${meant(fault).nn}`,
    en: `There is no specialty “${fault.value}”.${meant(fault).en}`,
  }),
  'specialty-elsewhere': ({ value }) => ({
    nb: `Bare et spesialitetsråd har en spesialitet. Slett «${value}», eller sett rådstypen til specialty.`,
    nn: `Berre eit spesialitetsråd har ein spesialitet. Slett «${value}», eller set rådstypen til specialty.`,
    en: `Only a specialty council has a specialty. Delete “${value}”, or set the kind to specialty.`,
  }),
  'duplicate-rule': ({ value }) => ({
    nb: `Regelen «${value}» står to ganger. Behold den ene, med grensene som skal gjelde.`,
    nn: `Regelen «${value}» står to gonger. Behald den eine, med grensene som skal gjelde.`,
    en: `The rule “${value}” stands twice. Keep one of them, with the limits that are to hold.`,
  }),
  'duplicate-requirement': ({ value }) => ({
    nb: `To plasser heter «${value}». Gi den ene et annet navn.`,
    nn: `To plassar heiter «${value}». Gi den eine eit anna namn.`,
    en: `Two seats are called “${value}”. Give one of them another name.`,
  }),
  'missing-limit': ({ value }) => ({
    nb: `Regelen trenger grensen «${value}». Skriv tallet.`,
    nn: `Regelen treng grensa «${value}». Skriv talet.`,
    en: `The rule needs the limit “${value}”. Write the number.`,
  }),
  'unknown-limit': (fault) => ({
    nb: `Regelen har ingen grense som heter «${fault.value}».${meant(fault).nb || ' Slett den.'}`,
    nn: `Regelen har inga grense som heiter «${fault.value}».${meant(fault).nn || ' Slett ho.'}`,
    en: `The rule has no limit called “${fault.value}”.${meant(fault).en || ' Delete it.'}`,
  }),
  'limit-out-of-range': ({ value, range: [least, most] = [0, 0] }) => ({
    nb: `Grensen kan ikke være ${value}. Skriv et helt tall fra ${least} til ${most}.`,
    nn: `Grensa kan ikkje vere ${value}. Skriv eit heilt tal frå ${least} til ${most}.`,
    en: `The limit cannot be ${value}. Write a whole number from ${least} to ${most}.`,
  }),
  'other-refined': ({ value }) => ({
    nb: `Tilpasningen gjelder mandatet «${value}», ikke dette. Slett den, eller rett mandatet.`,
    nn: `Tilpassinga gjeld mandatet «${value}», ikkje dette. Slett ho, eller rett mandatet.`,
    en: `The refinement is of the mandate “${value}”, not of this one. Delete it, or correct the mandate.`,
  }),
  'other-version': ({ value }) => ({
    nb: `Den siste tilpasningen heter «${value}», og det gjør ikke mandatets versjon. Skriv den samme versjonen begge steder.`,
    nn: `Siste tilpassing heiter «${value}», og det gjer ikkje versjonen av mandatet. Skriv same versjon begge stader.`,
    en: `The last refinement is called “${value}”, and the mandate’s version is not. Write the same version in both places.`,
  }),
}

import * as Schema from 'effect/Schema'
import { samordningsraadet } from '../../mandates/samordningsraadet.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Mandate } from '../../vocabulary/mandate.ts'
import { Owner } from '../../vocabulary/region.ts'
import { act, type ActExample, type ActWords, done, type MandateVersions, refuse } from '../act.ts'
import { firstOrLater } from '../event.ts'
import { happened, nothing } from '../example-given.ts'

const fields = {
  owner: Owner,
  mandate: Mandate,
  /** SHA-256 of the canonical value, as hexadecimal; the shell reckons it. */
  digest: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u, { message: 'digest' })),
  on: IsoDate,
}

/** Adopted mandate text is public, and so the one event that holds text in clear. */
export const MandateVersionAdopted = firstOrLater<MandateVersions>()(
  'MandateVersionAdopted',
  Schema.Struct(fields),
  (state, { mandate, digest, on }) => ({ versions: [...(state?.versions ?? []), { mandate, digest, on }] }),
)

/** Ta i bruk mandatversjon: stores the whole value; the stored copy judges. Refused: another text under a version's name. */
export const adoptMandateVersion = act({
  name: 'adopt-mandate-version',
  kind: 'mandate',
  input: Schema.Struct(fields),
  stream: ({ owner, mandate }) => `mandate/${owner}/${mandate.id}`,
  guards: [],
  events: [MandateVersionAdopted],
  decide: (input, state) => {
    const same = state?.versions.find((version) => version.mandate.version === input.mandate.version)
    if (same && same.digest !== input.digest)
      return refuse('version-exists', { field: 'mandate', values: { version: input.mandate.version } })
    return same ? done() : done(MandateVersionAdopted.of(input))
  },
})

export const words: ActWords = {
  label: { nb: 'Ta mandatversjonen i bruk', nn: 'Ta mandatversjonen i bruk', en: 'Adopt the mandate version' },
  refusals: {
    'version-exists': {
      nb: ({ version }) => `Versjon ${version} finnes med en annen tekst. Gi den nye teksten et nytt versjonsnavn.`,
      nn: ({ version }) => `Versjon ${version} finst med ein annan tekst. Gi den nye teksten eit nytt versjonsnamn.`,
      en: ({ version }) => `Version ${version} exists with another text. Give the new text a new version name.`,
    },
  },
}

const version = {
  owner: 'helse-soer-oest',
  mandate: samordningsraadet,
  digest: '0'.repeat(64),
  on: '2026-06-10',
}
const adopted = [happened('MandateVersionAdopted', version)]

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Første versjon', nn: 'Første versjon', en: 'The first version' },
    given: nothing,
    when: version,
    follows: { events: ['MandateVersionAdopted'] },
  },
  {
    title: {
      nb: 'En ny versjon ved siden av den gamle',
      nn: 'Ein ny versjon ved sida av den gamle',
      en: 'A new version beside the old',
    },
    given: adopted,
    when: { ...version, mandate: { ...samordningsraadet, version: '2027' }, digest: '1'.repeat(64) },
    follows: { events: ['MandateVersionAdopted'] },
  },
  {
    title: {
      nb: 'Samme versjon en gang til endrer ingenting',
      nn: 'Same versjon ein gong til endrar ingenting',
      en: 'The same version again changes nothing',
    },
    given: adopted,
    when: version,
    follows: { events: [] },
  },
  {
    title: {
      nb: 'En annen tekst under samme versjonsnavn',
      nn: 'Ein annan tekst under same versjonsnamn',
      en: 'Another text under the same version name',
    },
    given: adopted,
    when: { ...version, digest: '1'.repeat(64) },
    follows: { refused: 'version-exists' },
  },
]

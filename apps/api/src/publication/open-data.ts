import { type Language, roleTitle } from '@samrad/mandate'
import { councilName } from '../findings/names.ts'
import { type Line, type Member, membersOf } from './members.ts'
import type { OpenCouncil, OpenCouncils, OpenMembership, OpenParty, OpenPost, OpenSummary } from './open-data-view.ts'
import type { Publication, PublicCouncil } from './publication.ts'

/** The JSON-LD context: the names of Popolo, and what each means. */
const context = {
  '@version': 1.1,
  '@base': '/open/v1/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'http://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  opengov: 'http://www.w3.org/ns/opengov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  Organization: 'org:Organization',
  Post: 'org:Post',
  Membership: 'org:Membership',
  Person: 'http://www.w3.org/ns/person#Person',
  Event: 'schema:Event',
  id: '@id',
  type: '@type',
  name: 'skos:prefLabel',
  label: 'skos:prefLabel',
  role: 'org:role',
  classification: 'org:classification',
  founding_date: { '@id': 'schema:foundingDate', '@type': 'xsd:date' },
  start_date: { '@id': 'schema:startDate', '@type': 'xsd:date' },
  as_of: { '@id': 'dcterms:date', '@type': 'xsd:date' },
  status: 'schema:eventStatus',
  identifiers: 'org:identifier',
  scheme: 'skos:inScheme',
  identifier: 'skos:notation',
  email: 'schema:email',
  person: 'org:member',
  organizations: 'dcterms:hasPart',
  posts: 'org:hasPost',
  memberships: { '@reverse': 'org:organization' },
  post_id: { '@id': 'opengov:post', '@type': '@id' },
  on_behalf_of: 'opengov:onBehalfOf',
  events: 'schema:event',
  url: { '@id': 'schema:url', '@type': '@id' },
  links: null,
  mandate: null,
  seats: null,
} as const

/** The register of legal entities: the scheme of every org number. */
const entities = 'https://data.brreg.no/enhetsregisteret/api/enheter'

const behalf = ({ name, party, orgNumber }: Member): OpenParty => ({
  ...(orgNumber !== undefined && { id: `${entities}/${orgNumber}` }),
  type: 'Organization',
  name,
  classification: party,
  ...(orgNumber !== undefined && { identifiers: [{ scheme: entities, identifier: orgNumber }] }),
})

const postOf = ({ seat }: Line, member: Member, { regions }: PublicCouncil, language: Language): OpenPost | undefined =>
  seat && {
    id: seat.id,
    type: 'Post',
    label: roleTitle(regions, seat.role, language),
    role: seat.role,
    on_behalf_of: behalf(member),
    vacant: seat.holders.length === 0,
  }

const membershipOf = ({ roleName, holder, seat }: Line, member: Member): OpenMembership | undefined =>
  holder && {
    type: 'Membership',
    label: roleName,
    role: holder.role,
    ...(seat && { post_id: seat.id }),
    on_behalf_of: behalf(member),
    // Without a consent in force there is no person here at all.
    person:
      holder.name === undefined
        ? null
        : { type: 'Person', name: holder.name, ...(holder.email !== undefined && { email: holder.email }) },
  }

const formats = ['json', 'csv', 'xlsx'] as const

const summary = ({ slug, established, region, view }: PublicCouncil, language: Language): OpenSummary => ({
  id: view.id,
  type: 'Organization',
  name: view.mandate.name[language],
  short_name: councilName(view.mandate, language),
  classification: view.kind,
  level: view.mandate.level,
  region: view.id.startsWith(`${region.id}/`) ? region.id : null,
  ...(view.specialty !== undefined && { specialty: view.specialty }),
  founding_date: established,
  url: `/rad/${slug}`,
  links: formats.map((format) => ({ note: format, url: `/open/v1/councils/${slug}.${format}` })),
})

const mandateOf = ({ view: { mandate } }: PublicCouncil, language: Language) => {
  const { composition } = mandate
  return {
    id: mandate.id,
    version: mandate.version,
    name: mandate.name[language],
    adoptions: mandate.adoptions.map(({ by, on }) => ({ by: by[language], on })),
    in_force: mandate.inForce,
    composition: composition.kind,
    ...(composition.kind === 'reading' && { mark: composition.mark[language] }),
  }
}

const told = ({ at, practice }: Publication) => ({ as_of: at, practice })

/** Every council, with how many seats it has and holds; none is known where the composition is not at hand. */
export const councilsData = (
  councils: readonly PublicCouncil[],
  publication: Publication,
  language: Language,
): OpenCouncils => ({
  '@context': context,
  ...told(publication),
  organizations: councils.map((council) => ({
    ...summary(council, language),
    seats:
      council.view.mandate.composition.kind === 'notAtHand'
        ? null
        : { of: council.view.seats.length, held: council.view.held },
  })),
})

/** One council: its posts, its memberships and its meeting dates, in the names of Popolo. */
export const councilData = (council: PublicCouncil, publication: Publication, language: Language): OpenCouncil => {
  const lines = membersOf(council, language).flatMap((member) => member.lines.map((line) => ({ line, member })))
  const posts = lines.flatMap(({ line, member }) => postOf(line, member, council, language) ?? [])
  return {
    '@context': context,
    ...summary(council, language),
    ...told(publication),
    mandate: mandateOf(council, language),
    // A seat that several hold stands once.
    posts: [...new Map(posts.map((post) => [post.id, post])).values()],
    memberships: lines.flatMap(({ line, member }) => membershipOf(line, member) ?? []),
    events: council.view.calendars.flatMap(({ dates }) =>
      dates.map(({ date, cancelled }) => ({
        type: 'Event',
        start_date: date,
        status: cancelled ? 'cancelled' : 'confirmed',
      })),
    ),
  }
}

import { covers, type Holding, type HolderView, type Language, roleTitle, statusWords } from '@samrad/mandate'
import type { JudgedCouncil, KnownPerson, Picture } from '../councils/picture.ts'
import { councilName, organisationOf, spoken } from '../findings/names.ts'
import type { PersonHolding, PersonRow } from './view.ts'

const collator = new Intl.Collator('nb')

const named = (orgNumber: string | undefined): { readonly organisation?: { orgNumber: string; name: string } } => {
  const found = orgNumber === undefined ? undefined : organisationOf(orgNumber)
  return found ? { organisation: { orgNumber: found.orgNumber, name: spoken(found.name) } } : {}
}

const councilOf = ({ council, mandate, version }: JudgedCouncil, language: Language): PersonHolding['council'] => {
  const [region = '', slug = ''] = council.id.split('/')
  return { id: council.id, region, slug, name: councilName(mandate, language), version }
}

type Shown = ReadonlyMap<string, HolderView>

const shownIn = ({ view }: JudgedCouncil): Shown =>
  new Map(
    [...view.seats.flatMap(({ holders }) => holders), ...view.unseated].flatMap((holder) =>
      holder.staff ? [[holder.staff.holding, holder] as const] : [],
    ),
  )

const holdingView = (
  holding: Holding,
  judged: JudgedCouncil,
  shown: Shown,
  { region }: Picture,
  language: Language,
): PersonHolding => {
  const staff = shown.get(holding.id)?.staff
  const { id, role, party, from, to, orgNumber } = holding
  return {
    holding: id,
    council: councilOf(judged, language),
    role,
    roleName: roleTitle(region, role, language),
    party,
    ...named(orgNumber),
    from,
    ...(to && { to }),
    current: covers(holding, judged.view.at),
    published: shown.get(id)?.published ?? false,
    ...(staff?.consentGiven && { consentGiven: staff.consentGiven }),
    ...(staff?.consentWithdrawn && { consentWithdrawn: staff.consentWithdrawn }),
    ...(staff && { status: staff.status, statusWord: statusWords[staff.status][language] }),
  }
}

const holdingsByPerson = (picture: Picture, language: Language): ReadonlyMap<string, readonly PersonHolding[]> => {
  const found = new Map<string, PersonHolding[]>()
  for (const judged of picture.councils) {
    const shown = shownIn(judged)
    for (const holding of judged.council.holdings) {
      const view = holdingView(holding, judged, shown, picture, language)
      const own = found.get(holding.person)
      if (own) own.push(view)
      else found.set(holding.person, [view])
    }
  }
  return found
}

const byTime = (a: PersonHolding, b: PersonHolding): number =>
  Number(b.current) - Number(a.current) ||
  (a.from < b.from ? 1 : -1) ||
  collator.compare(a.council.name, b.council.name)

const personRow = ({ id, name, email, organisation }: KnownPerson, holdings: readonly PersonHolding[]): PersonRow => ({
  id,
  name,
  ...(email && { email }),
  ...named(organisation),
  holdings: holdings.toSorted(byTime),
})

/** Everyone registered in the region, in Norwegian order, with what they hold and have held. */
export const peopleRows = (picture: Picture, language: Language): readonly PersonRow[] => {
  const holdings = holdingsByPerson(picture, language)
  return [...picture.persons.values()]
    .map((person) => personRow(person, holdings.get(person.id) ?? []))
    .toSorted((a, b) => collator.compare(a.name, b.name))
}

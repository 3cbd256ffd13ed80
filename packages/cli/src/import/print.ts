import {
  type Difference,
  type Holding,
  type Language,
  type Region,
  roleTitle,
  sayDifference,
  shortDate,
} from '@samrad/mandate'
import type { ImportOptions } from './import-options.ts'
import { importWords } from './import-words.ts'
import type { Tried } from './tried.ts'

const differences = (told: readonly Difference[], language: Language, region: Region): string =>
  told
    .map((own) => {
      const { label, was, is } = sayDifference(own, language, region)
      return `${label}: ${[was, is].map((value) => value ?? '–').join(' → ')}`
    })
    .join('; ')

/** The dry run as a person reads it. */
export const print = ({ roster, dry }: Tried, { region, at, language, endGone }: ImportOptions): string => {
  const words = importWords[language]
  const { rows, gone, questions, acts } = dry.plan
  const read = new Map(roster.councils.flatMap(({ holdings }) => holdings.map((own) => [own.row, own])))
  const names = new Map(roster.people.map(({ key, name }) => [key, name]))
  const known = new Map(dry.basis.people.map((own) => [own.id, own]))
  const organisations = new Map<string, string>(region.institutions.map(({ orgNumber, name }) => [orgNumber, name]))
  const councils = new Map<string, string>(
    dry.basis.councils.map(({ id, mandate }) => [id, mandate.shortName[language]]),
  )
  const held = new Map(dry.basis.documents.flatMap(({ holdings }) => holdings.map((own) => [own.id, own])))
  const place = (council: string, own: Pick<Holding, 'role' | 'orgNumber'> | undefined): string =>
    [own && roleTitle(region, own.role, language), organisations.get(own?.orgNumber ?? ''), councils.get(council)]
      .filter(Boolean)
      .join(', ')
  const of = (state: (typeof rows)[number]['state']) => rows.filter((row) => row.state === state)
  const line = ({ row, council }: (typeof rows)[number]): string => {
    const said = read.get(row)
    return `  ${words.row(row)}  ${names.get(said?.person ?? '') ?? ''}, ${place(council, said)}`
  }
  const block = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [[title, ...lines].join('\n')]
  return [
    `${[...new Set(roster.councils.map(({ council }) => council.mandate.shortName[language]))].join(', ')} · ${shortDate(at)}`,
    ...block(words.new, of('new').map(line)),
    ...block(
      words.changed,
      of('changed').map((row) => `${line(row)}\n    ${differences(row.changes, language, region)}`),
    ),
    ...block(
      endGone ? words.gone : `${words.gone} (${words.notEnded})`,
      gone.map(
        ({ holding, council, person, to }) =>
          `  ${known.get(person)?.name ?? '[slettet]'}, ${place(council, held.get(holding))}; ${words.ends(shortDate(to))}`,
      ),
    ),
    ...block(
      words.differs,
      rows
        .filter(({ differs }) => differs.length > 0)
        .map((row) => `${line(row)}\n    ${differences(row.differs, language, region)}`),
    ),
    ...block(
      words.questions,
      questions.flatMap(({ name, rows: [row = 0], candidates }) => [
        `  ${words.row(row)}  ${name}`,
        ...candidates.map((id) => {
          const { email } = known.get(id) ?? {}
          return `    ${email ? `${email} ` : ''}${words.known(row, id)}`
        }),
        `    ${words.unknown(row)}`,
      ]),
    ),
    words.counts({
      new: of('new').length,
      changed: of('changed').length,
      same: of('same').length,
      gone: gone.length,
      people: acts.filter(({ act }) => act === 'register-person').length,
    }),
  ].join('\n\n')
}

import { type NormId, notAsked, regionRules, rulesById } from '@samrad/mandate'
import { councilsOf } from '../check/check-options.ts'
import { checkWords } from '../check/check-words.ts'
import { paragraph } from '../screen/table.ts'
import { fromRoster, fromStore } from '../sources/read-source.ts'
import type { Source } from '../sources/source.ts'
import { sourceWords } from '../sources/source-words.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { type ExplainOptions, explainOptions } from './explain-options.ts'
import { explainWords } from './explain-words.ts'
import { type Explained, explainEach, isGrave } from './explained.ts'
import { inJson } from './in-json.ts'
import { print, titleOf } from './print.ts'

/**
 * `samrad explain FIL` or `--store`: each row of the ledger that is asked for, with what the rule read and why it answers
 * as it does; with `--repair` what would have to be done, in order. Exit code 1 where something of force *must* falls
 * short among the rows.
 */
export const explainRows = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const options = explainOptions(args, terminal)
  const source = await sourceIn(options, terminal)
  if (source === undefined) return 2
  const { at, language, json, region, known } = options
  const explained = everything(source, options, terminal)
  const missing = nothingAsked(explained, source, options)
  if (missing !== undefined) {
    terminal.err(missing)
    return 2
  }
  const silent = notAskedOf(source)
  if (json) {
    const told = explained.map((own) => inJson(own, at, language, source.names))
    const asked = { at, known: known ?? null, region }
    terminal.out(JSON.stringify({ ...asked, explained: told, notAsked: silent }, null, 2))
  } else {
    const told = explained.map((own) => print(own, options, source.names, terminal))
    const rest = silent.length === 0 ? [] : [paragraph(checkWords[language].notAsked(silent.join(' ')), terminal)]
    terminal.out([told.join('\n\n\n'), ...rest].join('\n\n'))
  }
  return explained.some(isGrave) ? 1 : 0
}

const sourceIn = async (options: ExplainOptions, terminal: Terminal): Promise<Source | undefined> => {
  const { place, known, mandate, language, region, files } = options
  if (place) return fromStore(place, options, terminal, known)
  return fromRoster(files[0] ?? '', councilsOf(region, mandate, language), options, terminal)
}

/** Explains one after the other, and tells how far it has come. */
const everything = (source: Source, options: ExplainOptions, terminal: Terminal): readonly Explained[] => {
  const explained: Explained[] = []
  for (const own of explainEach(source, options)) {
    terminal.progress?.(titleOf(own, options.language, source.names))
    explained.push(own)
  }
  terminal.progress?.('')
  // Where rows are named, who has none of them is not spoken of.
  const rows = explained.filter((own) => own.rows.length + own.settled > 0 || own.repair)
  return rows.length > 0 ? rows : explained
}

/** The norms that the source cannot be asked about; none where it is asked for all it has. */
const notAskedOf = ({ councils, provided }: Source): readonly string[] => {
  const listed = councils.flatMap(({ mandate }) => mandate.rules.flatMap(({ rule }) => rulesById.get(rule) ?? []))
  return provided ? notAsked([...new Set([...listed, ...regionRules])], provided) : []
}

/** What is said where nothing is what was asked for. */
const nothingAsked = (
  explained: readonly Explained[],
  source: Source,
  { rows, mandate, language }: ExplainOptions,
): string | undefined => {
  if (!explained.some(({ kind }) => kind === 'council'))
    if (rows.council !== undefined || mandate !== undefined)
      return sourceWords[language].noCouncil(rows.council ?? mandate ?? '')
  const named = [rows.rules, rows.norm, rows.seat, rows.row].some((own) => own !== undefined)
  if (!named || explained.some((own) => own.rows.length > 0)) return undefined
  const wanted =
    rows.norm === undefined ? (rows.rules ?? []).flatMap((id) => rulesById.get(id)?.norms ?? []) : [rows.norm]
  const silent = notAskedOf(source).filter((norm) => wanted.includes(norm as NormId))
  return silent.length > 0 ? checkWords[language].notAsked(silent.join(' ')) : explainWords[language].none
}

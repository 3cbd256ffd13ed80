import { type Language, mandateChanges, rulesById } from '@samrad/mandate'
import { names } from '../names.ts'
import { untried } from './asked.ts'
import { rehearseWords } from './rehearse-words.ts'
import type { Trial } from './runs.ts'

/** Advarsel: what must be known before the verdict is relied on, and does not show in it. */
export type Warning = { readonly said: string } & (
  | { readonly warning: 'same-version'; readonly version: string }
  | { readonly warning: 'not-tried'; readonly rules: readonly string[] }
)

const isTaken = ({ after, runs }: Trial): boolean =>
  runs
    .flatMap(({ before, source }) => [
      before,
      ...(source.councils[0]?.versions?.versions.map(({ mandate }) => mandate) ?? []),
    ])
    .some((own) => own.version === after.version && mandateChanges(own, after).length > 0)

/** Whether another text has the version's name, and which changed rules were not tried. */
export const warningsOf = (trial: Trial, language: Language): readonly Warning[] => {
  const words = rehearseWords[language]
  const { version } = trial.after
  const rules = untried(trial)
  const named = rules
    .map((id) => `${names.rule(id, language) ?? id} (${rulesById.get(id)?.norms.join(' ') ?? ''})`)
    .join(', ')
  const lacks = trial.runs.some(({ source }) => source.provided) ? words.fileLacks : words.storeLacks
  return [
    ...(isTaken(trial) ? [{ warning: 'same-version', version, said: words.sameVersion(version) } as const] : []),
    ...(rules.length > 0 ? [{ warning: 'not-tried', rules, said: `${words.notTried(named)} ${lacks}` } as const] : []),
  ]
}

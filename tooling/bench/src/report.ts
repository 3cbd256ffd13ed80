import type { ContestantName } from './contestants/contestants.ts'
import type { InBrowser } from './browser/in-browser.ts'
import type { Bundle } from './measure/bundle.ts'
import { type BundleName, bundleNames } from './measure/bytes.ts'
import type { Result } from './measure/race.ts'
import type { Recheck } from './measure/recheck.ts'
import type { Unseen } from './measure/unseen.ts'
import type { Nation } from './nation/nation.ts'

/** Målingene: all that one run measured. */
export interface Report {
  readonly nation: Nation
  readonly contestants: Readonly<Record<ContestantName, Result>>
  readonly decodeAndCheckToParse: number
  readonly recheck: Recheck
  readonly unseen: Unseen
  readonly browser: InBrowser
  readonly bundles: Readonly<Record<BundleName, Bundle>>
}

const bytesOf = ({ bundles }: Report): Readonly<Record<string, number>> =>
  Object.fromEntries(bundleNames.map((name) => [name, bundles[name].size]))

/** The report as one JSON value. */
export const asJson = (report: Report): string => {
  const { nation, contestants, decodeAndCheckToParse, recheck, unseen, browser } = report
  return JSON.stringify({
    contestants,
    decodeAndCheckToParse,
    bytes: bytesOf(report),
    recheck,
    unseenMandates: unseen,
    browserNationMs: browser.samrad.median,
    browserPlainMs: browser.plain.median,
    nation: { at: nation.at, councils: nation.councils.length, seats: nation.seats, planted: nation.planted },
  })
}

const cell = (value: string | number, digits = 0): string =>
  (typeof value === 'number' ? value.toFixed(digits) : value).padStart(11)

const line = (name: string, cells: readonly string[]): string => name.padEnd(18) + cells.join('')

const race = ({ contestants }: Report): readonly string[] => [
  line(
    '',
    ['nation ms', 'quartiles', '', 'council µs', '× plain', '× samrad', 'findings', 'rounds'].map((head) => cell(head)),
  ),
  ...Object.entries(contestants).map(([name, { nationMs, spreadMs, councilUs, ratioToPlain, findings, rounds }]) =>
    line(name, [
      cell(nationMs, 2),
      cell(spreadMs.lower, 2),
      cell(spreadMs.upper, 2),
      cell(councilUs, 1),
      cell(ratioToPlain, 2),
      cell(nationMs / contestants.samrad.nationMs, 2),
      cell(findings),
      cell(rounds),
    ]),
  ),
]

/** The report as a table for a terminal. */
export const asTable = (report: Report): string => {
  const { nation, recheck, unseen, browser, bundles } = report
  const planted = Object.entries(nation.planted).map(([fault, count]) => `${fault} ${count}`)
  return [
    `A generated nation: ${nation.councils.length} councils, ${nation.seats} seats, on ${nation.at}.`,
    `Planted: ${planted.join(', ')}. Every contestant found the same.`,
    '',
    ...race(report),
    '',
    `Parse, decode and check a council: ${report.decodeAndCheckToParse.toFixed(2)} × JSON.parse of the same texts`,
    `After one act: ${recheck.actUs.toFixed(0)} µs; the nation ${recheck.nationMs.toFixed(2)} ms, ${recheck.actsToNation.toFixed(0)} times as much`,
    `With mandates never seen before: ${unseen.samradMs.toFixed(2)} ms, the plain loop ${unseen.plainMs.toFixed(2)} ms`,
    `In Chromium, processor slowed four times: ${browser.samrad.median.toFixed(1)} ms (${browser.samrad.lower.toFixed(1)}–${browser.samrad.upper.toFixed(1)}), the plain loop ${browser.plain.median.toFixed(1)} ms`,
    `Bytes, minified and gzipped: ${bundleNames.map((name) => `${name} ${bundles[name].size}`).join(', ')}`,
  ].join('\n')
}

/** What went into each bundle, for whoever wants it smaller. */
export const asModules = ({ bundles }: Report): string =>
  bundleNames
    .flatMap((name) => [name, ...bundles[name].modules.map(({ module, length }) => `${cell(length)}  ${module}`)])
    .join('\n')

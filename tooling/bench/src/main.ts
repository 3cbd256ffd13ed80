import { parseArgs } from 'node:util'
import { inBrowser } from './browser/in-browser.ts'
import { bundlesOf } from './measure/bytes.ts'
import { decodeAndCheckToParse } from './measure/decode.ts'
import { withLibrary } from './measure/library.ts'
import { race } from './measure/race.ts'
import { rechecked } from './measure/recheck.ts'
import { unseenMandates } from './measure/unseen.ts'
import { nationFrom } from './nation/nation.ts'
import { asJson, asModules, asTable, type Report } from './report.ts'

/* `npm run bench -- [--json] [--modules] [--seed NUMBER] [--rounds NUMBER]`: standard output holds the report alone. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    modules: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '60' },
  },
})
const rounds = Number(values.rounds)
const step = (text: string): void => console.error(`· ${text}`)

step('making the nation')
const nation = nationFrom(Number(values.seed))
step('the contestants by turns')
const contestants = await race(nation, rounds)
step('decoding and re-checks')
const decoding = decodeAndCheckToParse(nation, rounds)
const recheck = rechecked(nation, rounds)
const unseen = unseenMandates(nation, rounds)
step('in the browser')
const browser = await inBrowser(nation, rounds, contestants.plain.findings)
step('bundles')
const report: Report = {
  nation,
  contestants,
  decodeAndCheckToParse: decoding,
  recheck,
  unseen,
  browser,
  bundles: await withLibrary(bundlesOf),
}
console.log(values.json ? asJson(report) : asTable(report))
if (values.modules) console.error(asModules(report))

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fixtures = 'tooling/fixtures'

const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

const asked = '--mandate samordningsraadet --region helse-soer-oest --at 2026-11-22 --json'

const check = (file: string) => node('packages/cli/src/main.ts', 'check', `${fixtures}/${file}`, ...asked.split(' '))

interface Found {
  readonly norm: string
  readonly answer: string
  readonly subject: {
    readonly part?: string
    readonly orgNumber?: string
    readonly role?: string
    readonly row?: number
  }
}

const readJson = (name: string) => JSON.parse(readFileSync(`${root}/${fixtures}/${name}`, 'utf8'))

const byText = (list: readonly object[]): readonly string[] => list.map((each) => JSON.stringify(each)).toSorted()

test('the files are what their generator makes', () => {
  const made = node(`${fixtures}/make.ts`, '--check')
  expect(made.stderr).toBe('')
  expect(made.status).toBe(0)
})

test('the complete roster falls short of nothing', () => {
  const { status, stdout } = check('samordningsraadet.csv')
  expect(status).toBe(0)
  expect(JSON.parse(stdout).totals).toMatchObject({ 'falls-short': 0, unknown: 0 })
})

test.each(['.csv', '-windows-1252.csv', '.xlsx', '.json'])(
  'the planted roster as %s gives the planted findings and no others',
  (ending) => {
    const { status, stdout } = check(`samordningsraadet-planted${ending}`)
    const planted = readJson('planted.json')
    const [council] = JSON.parse(stdout).councils as readonly { readonly findings: readonly Found[] }[]
    const found = council?.findings.map(({ norm, answer, subject: { part, orgNumber, role, row } }) => ({
      norm,
      answer,
      part,
      orgNumber,
      role,
      row,
    }))
    expect(byText(found ?? [])).toEqual(byText(planted.findings))
    expect(status).toBe(planted.exit)
  },
)

test('every fault of the unreadable roster is named by row and column, and no other', () => {
  const { status, stdout } = check('samordningsraadet-unreadable.csv')
  const unreadable = readJson('unreadable.json')
  const faults = JSON.parse(stdout).faults as readonly { row: number; column: string; fault: string }[]
  expect(byText(faults.map(({ row, column, fault }) => ({ row, column, fault })))).toEqual(byText(unreadable.faults))
  expect(status).toBe(unreadable.exit)
})

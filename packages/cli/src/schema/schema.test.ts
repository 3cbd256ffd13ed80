import { mandateJsonSchema } from '@samrad/mandate'
import { expect, it } from 'vitest'
import { run } from '../run.ts'
import { terminal } from '../terminal.fixture.ts'

const ran = async (...args: readonly string[]) => {
  const screen = terminal()
  const code = await run(['schema', ...args], screen)
  return { code, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

it.each([[['mandate']], [['mandate', '--json', '--lang', 'en']]])(
  'prints one JSON Schema and nothing else: %j',
  async (args) => {
    const { code, out, err } = await ran(...args)
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(mandateJsonSchema())
    expect(JSON.parse(out)).toMatchObject({ type: 'object', additionalProperties: false })
  },
)

it.each([
  [[], 'Skriv hva skjemaet er for: mandate.'],
  [['toString', '--lang', 'nn'], 'Skriv kva skjemaet er for: mandate.'],
  [['mandate', 'mandate', '--lang', 'en'], 'Write what the schema is for: mandate.'],
])('says which schemas there are, with exit code 2, where it is asked for none of them: %j', async (args, told) => {
  expect(await ran(...args)).toEqual({ code: 2, out: '', err: `${told} (samrad help schema)` })
})

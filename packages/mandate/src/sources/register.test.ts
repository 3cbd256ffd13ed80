import { describe, expect, test } from 'vitest'
import { languages } from '../vocabulary/text.ts'
import type { Text } from '../vocabulary/text.ts'
import type { Force } from './norm.ts'
import type { Way } from './way.ts'
import { parts } from './part.ts'
import { places } from './place.ts'
import type { Reading } from './reading.ts'
import { isNormId, norm, register, sections } from './register.ts'
import type { Norm } from './register.ts'

const letters = {
  g: 'guard',
  f: 'finding',
  w: 'workflow',
  s: 'structure',
  r: 'reference',
  b: 'boundary',
} as const satisfies Record<string, Way>

/** The ways of every norm, read a second time from the register's last column: `N031 gf` is guard and finding. */
const ways = `
N001 s  N002 s  N003 s  N004 s  N005 s  N006 sf N007 s  N008 s  N009 s  N010 wf N011 s
N012 r  N013 s  N014 w  N015 s  N143 r  N016 s  N017 wg
N018 f  N019 wf N020 w  N021 wf N022 wf N023 s  N024 sw N025 wg N026 w  N027 f  N028 s  N029 s  N030 w  N031 gf N032 b
N033 w  N034 w  N035 gf N036 w  N037 w  N038 sg N039 w
N040 w  N041 w  N042 s  N043 swg
N044 f  N045 s  N138 f  N046 f  N047 f  N048 f  N049 f  N050 f  N051 f  N052 f  N053 f  N054 f  N055 g  N056 s  N057 w
N058 w  N059 wg N060 w  N061 s  N062 w  N063 wg N064 wf N065 s
N066 sf N067 f
N068 r  N069 r  N070 rb N145 r  N071 s  N072 r  N073 s  N074 s  N075 r  N076 r  N077 r  N142 r  N078 b  N079 s  N080 s
N081 w  N082 w  N083 s  N084 sr N085 w  N086 s  N087 w  N088 s  N089 w  N140 w  N090 s  N146 r
N091 s  N092 b  N093 b  N094 b  N095 w  N096 w  N097 s  N098 s  N099 s  N100 w  N101 w  N102 w  N103 w  N104 s  N144 w
N105 w  N106 r  N107 w  N108 w  N109 s
N110 s  N147 s  N111 s  N112 s  N113 sf N114 w  N115 s  N116 s  N117 w  N118 w  N149 w  N119 w  N120 wg N121 w  N122 w
N123 g  N124 s  N125 s  N126 r  N127 s  N128 f  N129 f  N130 f  N131 f  N132 wg N148 s  N133 sg N139 r  N134 s  N135 b
N141 w  N136 r  N137 r`

/** Every norm that is not of force `must`, read a second time. */
const notMust: Readonly<Record<Exclude<Force, 'must'>, string>> = {
  rule: 'N067',
  never: 'N038',
  may: 'N023 N045 N056 N057 N065 N082 N088',
  fact: `N001 N002 N003 N004 N005 N006 N007 N008 N009 N011 N012 N013 N014 N015 N143 N033 N034 N068 N069 N070 N071 N072
    N073 N077 N142 N078 N084 N085 N086 N087 N146 N095 N100 N101 N102 N103 N108 N109 N110 N147 N111 N112 N113 N114 N115
    N116 N117 N121 N125 N126 N148 N133 N139 N134 N135 N141 N137`,
}

/** Every norm that carries a reading; those on the second line are guards, findings or a boundary by the reading alone. */
const withReading = `N006 N009 N011 N026 N027 N031 N032 N033 N035 N038 N042 N138 N050 N053 N054 N056 N057 N061 N065 N066
  N067 N074 N085 N086 N100 N101 N102 N103 N108 N136 N137`
const byReadingAlone = `N017g N018f N019f N021f N022f N025g N043g N059g N063g N070b N113f N120g N132g N133g`

const words = (table: string): readonly string[] => table.trim().split(/\s+/)
const idsOf = (norms: readonly Norm[]): readonly string[] => norms.map(({ id }) => id)
const complete = (text: Text): boolean =>
  languages.every((language) => text[language].trim() === text[language] && text[language] !== '')

describe('the norm register', () => {
  test('holds N001 to N149 without a gap, each once', () => {
    const all = Array.from({ length: 149 }, (_, index) => `N${String(index + 1).padStart(3, '0')}`)
    expect(register.map(({ id }) => id).toSorted()).toEqual(all)
    const written = Object.values(sections).flatMap((part) => Object.keys(part))
    expect(written).toEqual(register.map(({ id }) => id))
  })

  test('stands in the order and with the ways of the documents’ last column', () => {
    const table = words(ways)
    expect(register.map(({ id }) => id)).toEqual(table.filter((_, index) => index % 2 === 0))
    const written = register.map(({ id, ways: given }) => [id, ...given])
    const again = register.map(({ id }, index) => [
      id,
      ...[...(table[index * 2 + 1] ?? '')].map((letter) => letters[letter as keyof typeof letters]),
    ])
    expect(written).toEqual(again)
  })

  test('gives each norm the force that the documents give it', () => {
    for (const [force, ids] of Object.entries(notMust))
      expect(register.filter((entry) => entry.force === force).map(({ id }) => id)).toEqual(words(ids))
    expect(register.filter((entry) => entry.force === 'must')).toHaveLength(83)
  })

  test('has one sentence in three languages for every norm', () => {
    const sentences = ({ text }: Norm): boolean => complete(text) && languages.every((key) => text[key].endsWith('.'))
    expect(idsOf(register.filter((entry) => !sentences(entry)))).toEqual([])
  })

  test('points at places that exist', () => {
    for (const { at } of register) expect(Object.hasOwn(places, at)).toBe(true)
    expect(new Set(register.map(({ at }) => at))).toEqual(new Set(Object.keys(places)))
  })

  test('explains only ways that the norm has', () => {
    const stray = ({ ways: given, notes }: Norm): boolean =>
      Object.keys(notes).some((way) => !given.includes(way as Way))
    expect(idsOf(register.filter(stray))).toEqual([])
  })

  test('names the part that comes with each norm, unless it is only reference', () => {
    const background = register.filter(({ ways: given }) => given.every((way) => way === 'reference'))
    expect(idsOf(register.filter(({ comesWith }) => comesWith === null))).toEqual(idsOf(background))
    const named = new Set(register.flatMap(({ comesWith }) => comesWith ?? []))
    expect(named).toEqual(new Set(Object.keys(parts)))
  })

  test('tells a number of the register from any other text', () => {
    expect(isNormId('N031')).toBe(true)
    expect(isNormId('N150')).toBe(false)
    expect(isNormId('toString')).toBe(false)
    expect(norm('N031').id).toBe('N031')
  })
})

describe('the readings', () => {
  const read = register.filter(({ readings }) => readings.length > 0)

  test('stand with exactly the norms whose text leaves something open', () => {
    const ids = [...words(withReading), ...words(byReadingAlone).map((word) => word.slice(0, 4))]
    expect(read.map(({ id }) => id as string).toSorted()).toEqual(ids.toSorted())
  })

  test('name the way that rests on them alone', () => {
    const alone = read.flatMap(({ id, readings }) =>
      readings.flatMap(({ way }) => (way === null ? [] : `${id}${way[0]}`)),
    )
    expect(alone.toSorted()).toEqual(words(byReadingAlone).toSorted())
    const stray = ({ ways: given, readings }: Norm): boolean =>
      readings.some(({ way }) => way !== null && !given.includes(way))
    expect(idsOf(read.filter(stray))).toEqual([])
  })

  test('say what was chosen, why, by whom and when, in three languages', () => {
    const told = ({ what, why, by, on }: Reading): boolean =>
      complete(what) && complete(why) && by === 'Samråd' && /^\d{4}-\d{2}-\d{2}$/.test(on)
    expect(idsOf(read.filter(({ readings }) => !readings.every(told)))).toEqual([])
  })
})

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackXml } from './archive.ts'
import { readRows } from './read-rows.ts'
import { roster } from './rosters.fixture.ts'
import { writeXlsx } from './write-xlsx.ts'

const mb = 1024 * 1024
const faults = (answer: object) => ('faults' in answer ? answer.faults : answer)
const inflated = [{ fault: 'inflated', value: '50' }]

/** Rewrites every place where the archive tells how large its first part is unpacked. */
const lieAboutSize = (archive: Uint8Array, size: number): Uint8Array => {
  const bytes = archive.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return bytes
}

describe('an archive', () => {
  it('that inflates far beyond its size is refused by what it declares', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60 * mb) }, { level: 9 })
    expect(bomb.length).toBeLessThan(mb)
    expect(faults(await readRows(bomb))).toEqual(inflated)
  })

  it('that lies about its size is refused by what comes out of it', async () => {
    const bomb = lieAboutSize(zipSync({ 'xl/workbook.xml': new Uint8Array(60 * mb) }, { level: 9 }), 1000)
    expect(faults(await readRows(bomb))).toEqual(inflated)
  })

  it('that inflates to less than 50 MB is refused above a hundred times its size', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(20 * mb) }, { level: 9 })
    expect(faults(await readRows(bomb))).toEqual(inflated)
  })

  it('whose parts together inflate too far is refused', async () => {
    const part = new Uint8Array(8 * mb)
    const parts = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.xml`, part]))
    const bomb = lieAboutSize(zipSync(parts, { level: 9 }), 10)
    expect(faults(await readRows(bomb))).toEqual(inflated)
  })

  it('gives its XML parts and leaves the others packed', async () => {
    const parts = await unpackXml(
      zipSync({ 'a.xml': strToU8('<a/>'), 'b.rels': [strToU8('<b/>'), { level: 0 }], 'c.png': new Uint8Array(9) }),
    )
    expect(parts instanceof Map && [...parts.keys()]).toEqual(['a.xml', 'b.rels'])
  })

  it('behind a password is refused', async () => {
    const bytes = await writeXlsx(roster)
    const directory = bytes.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => bytes[at + index] === byte))
    expect(faults(await readRows(bytes.with(directory + 8, 1)))).toEqual([{ fault: 'encrypted' }])
    const office = new Uint8Array(600)
    office.set([0xd0, 0xcf, 0x11, 0xe0])
    office.set(
      [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      300,
    )
    expect(faults(await readRows(office))).toEqual([{ fault: 'encrypted' }])
  })

  it('stops unpacking when it is asked to', async () => {
    const noise = Uint8Array.from({ length: 4 * mb }, (_, index) => (index * 2654435761) >>> 13)
    const stop = new AbortController()
    const reading = unpackXml(zipSync({ 'a.xml': noise }, { level: 1 }), stop.signal)
    stop.abort(new Error('stopped'))
    await expect(reading).rejects.toThrow('stopped')
  })
})

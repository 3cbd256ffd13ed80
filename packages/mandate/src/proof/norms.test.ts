import { describe, expect, test } from 'vitest'
import { norm, register } from '../sources/register.ts'
import { norms, proofs } from './norms.ts'

/** The norms that this part of the product is to honour: issue 2, and what stands with it. */
const due =
  `N003 N006 N018 N027 N031 N035 N038 N044 N046 N047 N048 N049 N050 N051 N052 N053 N054 N066 N067 N123 N127 N128
  N129 N130 N131 N138`.split(/\s+/)

const answer = norms()
const standing = (id: string) => answer.standings.find((own) => own.norm === id)

describe('the standing of the norms', () => {
  test('counts each of the 149 once', () => {
    const all = [...answer.honoured, ...answer.open, ...answer.reference]
    expect(answer.total).toBe(149)
    expect(all.toSorted()).toEqual(register.map(({ id }) => id).toSorted())
  })

  test.each(due)('%s is honoured: every way it has is proven', (id) => {
    expect(standing(id)).toMatchObject({ norm: id, standing: 'honoured', comesWith: null })
    expect(standing(id)?.ways.filter(({ way, provenBy }) => way !== 'reference' && provenBy.length === 0)).toEqual([])
  })

  test('says of each open norm which later part it comes with', () => {
    const open = answer.standings.filter((own) => own.standing === 'open')
    expect(open.filter(({ comesWith }) => comesWith === null || comesWith === 'councils')).toEqual([])
  })

  test('calls a norm a reference where all its ways are', () => {
    for (const id of answer.reference) expect(norm(id).ways).toEqual(['reference'])
  })

  test('is the same every time, and is reckoned within a second', () => {
    expect(norms()).toEqual(answer)
  }, 1000)

  test('falls where a proof is missing or does not hold', () => {
    expect(norms([]).open).toContain('N003')
    expect(norms([]).honoured).toContain('N035')
    expect(norms(proofs.map((proof) => ({ ...proof, holds: () => false }))).open).toContain('N003')
  })
})

describe('the proofs', () => {
  test('each hold', () => {
    expect(proofs.filter(({ holds }) => !holds()).map((proof) => `${proof.norm} ${proof.way}: ${proof.what}`)).toEqual(
      [],
    )
  })

  test('name only norms and ways that the register has, each once', () => {
    expect(proofs.filter((proof) => !norm(proof.norm).ways.includes(proof.way))).toEqual([])
    expect(new Set(proofs.map((proof) => `${proof.norm} ${proof.way}`)).size).toBe(proofs.length)
  })

  test('are not what findings and guards are proven by, except where no act can refuse: N031', () => {
    const others = proofs.filter(({ way }) => way === 'finding' || way === 'guard')
    expect(others.map((proof) => proof.norm)).toEqual(['N031'])
  })
})

import { describe, expect, test } from 'vitest'
import { annotated } from './annotate-pure.ts'

describe('what is marked as free of side effects', () => {
  test('is each call and each new outside functions, also inside one another', () => {
    expect(annotated('export const a = f(g(1), new Map())')).toBe(
      'export const a = /* @__PURE__ */ f(/* @__PURE__ */ g(1), /* @__PURE__ */ new Map())',
    )
  })

  test('is a constant that reads the properties of another', () => {
    expect(annotated('const a = { b: c.d }')).toBe('const a = /* @__PURE__ */ (() => ({ b: c.d }))()')
    expect(annotated('const a = `${b}`')).toBe('const a = /* @__PURE__ */ (() => (`${b}`))()')
    expect(annotated('const a = s.check(p).pipe(f)')).toBe(
      'const a = /* @__PURE__ */ (() => (/* @__PURE__ */ s.check(p).pipe(f)))()',
    )
  })

  test('is a constant that spreads another', () => {
    expect(annotated('const a = { ...b, c: f() }')).toBe(
      'const a = /* @__PURE__ */ (() => ({ ...b, c: /* @__PURE__ */ f() }))()',
    )
    expect(annotated('const a = f(...b)')).toBe('const a = /* @__PURE__ */ (() => (/* @__PURE__ */ f(...b)))()')
  })

  test('is nothing inside a function', () => {
    const code = 'const a = () => f(g()); function b() { return f() }; class C { d() { return f() } }'
    expect(annotated(code)).toBe(code)
  })
})

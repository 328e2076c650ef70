/** Regular expressions that are made late are the same, and whatever could show it stays as it is. */
import { expect, it } from 'vitest'
import { makePatternsLate } from './late-patterns.ts'

function run(code: string): unknown {
  return new Function(code)()
}

it('makes a constant of the file when it is first used, and once', () => {
  const late = makePatternsLate('const word = /\\p{L}/gu;\nconst f = (text) => word.test(text);\n')
  expect(late).toBe(
    'let word; const make_word = () => /\\p{L}/gu;\nconst f = (text) => (word ??= make_word()).test(text);\n',
  )
  expect(run(`${late}return [f('ab'), f('ab'), f('ab')]`)).toEqual([true, true, false])
})

it('makes one of other constants and text', () => {
  const late = makePatternsLate(
    'const a = /x/; const parts = ["b"]; const both = new RegExp([...parts, a.source, String.raw`c`].join("|"), "g"); const g = { both, a: both.flags };\n',
  )
  expect(late).toContain('{ both: (both ??= make_both()), a: (both ??= make_both()).flags }')
  expect(run(`${late}return g.both.source + g.a`)).toBe('b|x|cg')
})

it.each([
  ['is exported', 'const a = /x/; export { a };'],
  ['is exported under another name', 'const a = /x/; export { a as b };'],
  ['is no constant', 'let a = /x/; a = 1;'],
  ['is made by a call', 'const a = new RegExp(make(), "u");'],
  ['is made of what may change', 'let some = "a"; const a = new RegExp(some);'],
  ['is used otherwise at once', 'const a = /x/.source;'],
  ['stands in a function', 'function f() { const a = /x/; return a; }'],
  ['has its name taken by a parameter', 'const a = /x/; const f = ({ b: [a] }) => a;'],
  ['has its name taken by a variable', 'const a = /x/; { let { c, ...a } = {}; use(a); }'],
  ['has its name taken by what is caught', 'const a = /x/; try {} catch (a) { use(a); }'],
  ['has its name taken by a function', 'const a = /x/; { function a() {} }'],
  ['has a name that would be taken', 'const a = /x/; const make_a = 1;'],
])('leaves one as it is that %s', (_, code) => {
  expect(makePatternsLate(code)).toBe(code)
})

it('leaves names of properties as they are', () => {
  const late = makePatternsLate('const a = /x/; const o = { a: 1, a() { return o.a } };')
  expect(late).toContain('const o = { a: 1, a() { return o.a } };')
})

/** Code that walks arrays by number does what it did, and only what is said to be an array is walked so. */
import { expect, it } from 'vitest'
import type { Range } from './estree.ts'
import { indexArrays } from './index-arrays.ts'

/** Whether a part of the code is of arrays: all but maps and entries. */
const arraysIn = (code: string) => (range: Range) =>
  !/[Mm]ap|entries\(/.test(code.slice(range.start, range.end))

function run(code: string): unknown {
  return new Function(code)()
}

it.each([
  ['items', 'for (const item of [1, 2, 3]) out.push(item)'],
  ['an empty list', 'for (const item of []) out.push(item)'],
  ['holes', 'for (const item of [, 2]) out.push(item)'],
  [
    'a list that grows',
    'const l = [1]; for (const i of l) { out.push(i); if (i < 9) l.push(i * 3) }',
  ],
  ['a list that shrinks', 'const l = [1, 2, 3]; for (const i of l) { out.push(i); l.pop() }'],
  [
    'a list that is made once',
    'const f = () => { out.push("f"); return [1, 2] }; for (const i of f()) out.push(i)',
  ],
  ['another list under its name', 'let l = [1, 2]; for (const i of l) { l = []; out.push(i) }'],
  [
    'break and continue',
    'for (const i of [1, 2, 3, 4]) { if (i === 2) continue; if (i === 4) break; out.push(i) }',
  ],
  [
    'labels',
    'a: for (const i of [1, 2]) for (const j of [1, 2]) { if (j === i) continue a; out.push([i, j]) }',
  ],
  [
    'what is made in each turn',
    'const fs = []; for (const i of [1, 2]) fs.push(() => i); out.push(...fs.map((f) => f()))',
  ],
  ['items that are changed', 'for (let i of [1, 2]) { i += 1; out.push(i) }'],
  ['names that are taken anew', 'for (const i of [1]) { const i = 2; out.push(i) }'],
  ['lists of lists', 'for (const l of [[1], [2, 3]]) for (const i of l) out.push(i)'],
  ['pairs', 'for (const [a, b = "b"] of [[1, 2], [3]]) out.push(a, b)'],
  ['pairs of maps', 'for (const [a, b] of new Map([[1, 2]])) out.push(a, b)'],
  ['numbers and items', 'for (const [i, x] of ["a", "b"].entries()) out.push(i, x)'],
  ['items with a number unused', 'for (const [, x] of ["a", "b"].entries()) out.push(x)'],
  ['numbers alone', 'for (const [i] of ["a", "b"].entries()) out.push(i)'],
  ['entries as they are', 'for (const pair of ["a"].entries()) out.push(pair)'],
  [
    'parts of items',
    'for (const [i, { a, b: [c] }] of [{ a: 1, b: [2] }].entries()) out.push(i, a, c)',
  ],
  ['parts of a list', 'const [a, , b, ...others] = [1, 2, 3, 4, 5]; out.push(a, b, others)'],
  [
    'usual parts',
    'const [a = 1, b = (out.push("b"), 2), c = 3] = [undefined, 4]; out.push(a, b, c)',
  ],
  ['parts of parts', 'const [[a], { b: [c] }, [d] = [7]] = [[1], { b: [2] }]; out.push(a, c, d)'],
  ['no parts', 'const [] = [(out.push("made"), 1)]'],
  ['several declarations', 'const a = 1, [b] = [2], [c] = [b]; out.push(a, b, c)'],
  ['parts that change', 'let [a] = [1]; a++; out.push(a)'],
  [
    'what is in what is walked',
    'for (const f of [1, 2].map((n) => { const [m] = [n]; return m })) out.push(f)',
  ],
])('does the same with %s', (_, code) => {
  const whole = `const out = []\n${code}\nreturn out`
  const inFunction = `function all() {\n${whole}\n}`
  const indexed = indexArrays(inFunction, arraysIn(inFunction))
  expect(run(`${indexed}\nreturn all()`)).toEqual(run(whole))
})

it('walks arrays by number, and nothing else', () => {
  const code = '() => {\nfor (const a of list) f(a)\nfor (const b of mapped) f(b)\n}'
  expect(indexArrays(code, arraysIn(code))).toBe(
    '() => {\nfor (let $list1 = (list), $at1 = 0; $at1 < $list1.length; $at1++) { const a = $list1[$at1]; f(a) }\n' +
      'for (const b of mapped) f(b)\n}',
  )
})

it.each([
  ['a loop that waits', 'async () => { for await (const a of list) f(a) }'],
  ['a loop without a declaration', 'for (a of list) f(a)'],
  ['what is done once, as the module is loaded', 'for (const a of list) { const [b] = a; f(b) }'],
  ['what is exported', 'export const [a, b] = list, c = () => f([])'],
  ['the first line of a program and what is behind its end', '#!/usr/bin/env node\nf()\n// end\n'],
])('leaves %s', (_, code) => {
  expect(indexArrays(code, () => true)).toBe(code)
})

it('says where a name is taken', () => {
  expect(() => indexArrays('const $list1 = 1', () => true)).toThrow('A name is taken')
})

/** Code with functions that are called → the same code with these in parentheses: it does the same. */
import { expect, it } from 'vitest'
import { compileEarly } from './compile-early.ts'
import type { Range } from './estree.ts'

/** Where each of the given functions stands in the code. */
function find(code: string, functions: readonly string[]): Range[] {
  return functions.map((text) => {
    const start = code.indexOf(text)
    return { start, end: start + text.length }
  })
}

it.each<[code: string, called: readonly string[], early: string]>([
  ['const f = (x) => x * 2', ['(x) => x * 2'], 'const f = ((x) => x * 2)'],
  ['list.map(x => y => x + y)', ['y => x + y'], 'list.map(x => (y => x + y))'],
  ['list.map(x => y => x + y)', ['x => y => x + y'], 'list.map((x => y => x + y))'],
  ['const f = function g() {}', ['function g() {}'], 'const f = (function g() {})'],
  ['f();\nfunction f() {}', ['function f() {}'], 'var f = (function() {});\nf();\n'],
  [
    'import a from "a";\na(b);\nasync function* b(c) {}',
    ['async function* b(c) {}'],
    'import a from "a";\nvar b = (async function*(c) {});\na(b);\n',
  ],
  [
    '#!node\nfunction f() { "use strict"; return g(); function g() {} }',
    ['function g() {}'],
    '#!node\nfunction f() { "use strict"; var g = (function() {});\nreturn g();  }',
  ],
  [
    '({ f(x) { return x }, g: 1 })',
    ['f(x) { return x }'],
    '({ f: (function(x) { return x }), g: 1 })',
  ],
  ['({ async *f() {} })', ['async *f() {}'], '({ f: (async function*() {}) })'],
  ['({ f() { return () => 1 } })', ['() => 1'], '({ f() { return (() => 1) } })'],
  // A block's declaration has its value in the block only; the methods of a class are no fields.
  ['if (a) { function f() {} }', ['function f() {}'], 'if (a) { function f() {} }'],
  ['export default function f() {}', ['function f() {}'], 'export default function f() {}'],
  ['({ get g() {}, [h]() {} })', ['get g() {}', '[h]() {}'], '({ get g() {}, [h]() {} })'],
  ['({ f() { super.f() } })', ['f() { super.f() }'], '({ f() { super.f() } })'],
  ['class A { f() {} }', ['f() {}'], 'class A { f() {} }'],
  ['const { a = () => 1 } = b', ['() => 2'], 'const { a = () => 1 } = b'],
])('%s: %s', (code, called, early) => {
  expect(compileEarly(code, find(code, called))).toBe(early)
})

it('takes a function that V8 has start behind its `async`', () => {
  const code = 'const f = async (x) => x'
  expect(compileEarly(code, [{ start: 16, end: code.length }])).toBe('const f = (async (x) => x)')
})

it('keeps the order of what is run, and the names of functions', () => {
  const inner = 'function inner() { return second(2) }'
  const second = 'function second(n) { return n === 0 ? [second.name] : [n, ...second(n - 1)] }'
  const first = `function first() { const early = inner(); ${inner}\n return early }`
  const code = `const result = first();\n${first}\n${second}\nreturn result`
  const run = (body: string): unknown => new Function(body)()
  // `return` stands in functions only.
  const whole = `(function() { ${code} })()`
  const early = compileEarly(whole, find(whole, [first, inner, second]))
  expect(early.match(/\(function/g)?.length).toBe(4)
  expect(run(`return ${early}`)).toEqual(run(`return ${whole}`))
  expect(run(`return ${early}`)).toEqual([2, 1, 'second'])
})

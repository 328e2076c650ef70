/** Code → the same code in ASCII: it does the same. */
import { expect, it } from 'vitest'
import { toAscii } from './ascii.ts'

it.each([
  ["const a = '«ü»'", "const a = '\\u00ab\\u00fc\\u00bb'"],
  ['const a = `ü`', 'const a = `\\u00fc`'],
  ['const a = tag`\\dü`', 'const a = tag`\\d$' + '{"\\u00fc"}`'],
  ['const a = /[ü-\\n😀]/u', 'const a = /[\\u00fc-\\n\\ud83d\\ude00]/u'],
  ["const a = { ي: 'ی' }", "const a = { \\u064a: '\\u06cc' }"],
  ['const a = 1 // ü', 'const a = 1 // ü'],
])('%s', (code, ascii) => {
  expect(toAscii(code)).toBe(ascii)
})

it('gives the same texts', () => {
  const code = [
    'const f = () => [',
    "'«ü😀', `é$" + "{'à'}`, String.raw`\\dü$" + "{'ö'}\\w—`,",
    "'aüb'.replace(/[à-ÿ]/, '-'), { ي: 'ی' }, /^[😀]$/u.test('😀')]",
  ].join('\n')
  const run = (text: string): unknown => new Function(`${text}; return f()`)()
  const ascii = toAscii(code)
  expect(ascii).not.toMatch(/[^\p{ASCII}]/u)
  expect(run(ascii)).toEqual(run(code))
})

it('takes no character that is escaped', () => {
  expect(() => toAscii("const a = '\\ü'")).toThrow('escaped')
})

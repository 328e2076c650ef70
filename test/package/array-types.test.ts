/** What is of arrays is known by its type, wherever it stands in its module. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findArrays } from './array-types.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tarjuma-')))
afterAll(() => rmSync(folder, { recursive: true }))

// Offsets are of UTF-16 code units: the first line has 2 to 4 bytes a character.
const code = `// é ک 電 😀 😀
declare const anything: any
export function walk(
  list: readonly string[],
  either: string[] | readonly [1, 2],
  map: Map<string, [number, string]>,
  text: string,
  maybe?: string[],
): void {
  for (const one of list) use(one)
  for (const one of either) use(one)
  for (const one of maybe ?? []) use(one)
  for (const [index, one] of list.entries()) use(index, one)
  for (const [key, [number]] of map) use(key, number)
  for (const one of text) use(one)
  for (const one of anything) use(one)
  const [whole, part = ''] = /(x)/.exec(text) ?? []
  const [entry] = map
  const [byte] = new Uint8Array(2)
  const [any] = anything
  use(whole, part, entry, byte, any)
}
function use(...values: unknown[]): void {}
`

it('knows what is of arrays alone', () => {
  writeFileSync(join(folder, 'lists.ts'), code)
  const options = { target: 'es2024', strict: true, noUncheckedIndexedAccess: true, types: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }))
  const isArray = findArrays(join(folder, 'tsconfig.json')).get(join(folder, 'lists.ts'))
  const found = (text: string, before: string) => {
    const start = code.indexOf(before + text) + before.length
    return isArray?.({ start, end: start + text.length })
  }
  expect(found('list', 'one of ')).toBe(true)
  expect(found('either', 'one of ')).toBe(true)
  expect(found('maybe ?? []', 'one of ')).toBe(true)
  expect(found('list', '[index, one] of ')).toBe(true)
  expect(found('list.entries()', '[index, one] of ')).toBe(false)
  expect(found('[index, one]', 'const ')).toBe(true)
  expect(found('map', '[key, [number]] of ')).toBe(false)
  expect(found('[key, [number]]', 'const ')).toBe(true)
  expect(found('[number]', 'const [key, ')).toBe(true)
  expect(found('text', 'one of ')).toBe(false)
  expect(found('anything', 'one of ')).toBe(false)
  expect(found("[whole, part = '']", 'const ')).toBe(true)
  expect(found('[entry]', 'const ')).toBe(false)
  expect(found('[byte]', 'const ')).toBe(false)
  expect(found('[any]', 'const ')).toBe(false)
})

/** The code units of texts are those of the strings, whichever way Node has to write them. */
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { codeUnitBytes, codeUnits } from '../../pipeline/code-units.ts'
import { seed } from '../support/fuzz.ts'

const name = 'ucs2Write'
const written = Object.getOwnPropertyDescriptor(Buffer.prototype, name)

const restore = () => {
  if (written !== undefined) Object.defineProperty(Buffer.prototype, name, written)
}
afterEach(restore)

const unit = fc.constantFrom('a', 'é', 'ک', '電', '😀', '\uD800', '\uDC00', '\0')
const text = fc.array(unit, { maxLength: 200 }).map((units) => units.join(''))
function expectUnits(): void {
  for (const one of fc.sample(text, { seed, numRuns: 500 })) expectUnitsOf(one)
}

function expectUnitsOf(text: string): void {
  const { length, units } = codeUnits(text)
  expect(length).toBe(text.length)
  for (let at = 0; at < text.length; at++) expect(units[at]).toBe(text.charCodeAt(at))
  expect(units[text.length]).toBe(0)
  expect(codeUnitBytes(text).toString('utf16le')).toBe(text)
}

it('has room for any text', async () => {
  vi.resetModules()
  const { codeUnitBytes, codeUnits } = await import('../../pipeline/code-units.ts')
  const [first = '', second = '', third = ''] = [5_000, 25_000, 125_000].map((length) =>
    'ا'.repeat(length),
  )
  expect(codeUnitBytes(first).toString('utf16le')).toBe(first)
  const { length, units } = codeUnits(second)
  expect(length).toBe(second.length)
  expect(units[length - 1]).toBe(second.charCodeAt(0))
  expect(units[length]).toBe(0)
  expect(codeUnitBytes(third).toString('utf16le')).toBe(third)
})

it('gives the units of the string, a 0 behind them', () => {
  expect(written).toBeDefined()
  expectUnits()
})

it('gives them where Node has no such method', () => {
  Reflect.deleteProperty(Buffer.prototype, name)
  expect(name in Buffer.prototype).toBe(false)
  expectUnits()
})

/** The code units of texts are those of the strings, whichever way Node has to write them. */
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
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
/** Longer than the memory that texts share is at first. */
const long = 'ابت'.repeat(3000)

function expectUnits(): void {
  for (const one of [long, ...fc.sample(text, { seed, numRuns: 500 })]) expectUnitsOf(one)
}

function expectUnitsOf(text: string): void {
  const units = codeUnits(text)
  for (let at = 0; at < text.length; at++) expect(units[at]).toBe(text.charCodeAt(at))
  expect(units[text.length]).toBe(0)
  expect(codeUnitBytes(text).toString('utf16le')).toBe(text)
}

it('gives the units of the string, a 0 behind them', () => {
  expect(written).toBeDefined()
  expectUnits()
})

it('gives them where Node has no such method', () => {
  Reflect.deleteProperty(Buffer.prototype, name)
  expect(name in Buffer.prototype).toBe(false)
  expectUnits()
})

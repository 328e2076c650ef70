/** The corpus of faults keeps its promises: enough texts, every operator has occasion, nothing is left to chance. */
import { describe, expect, it } from 'vitest'
import { dressedPairs } from './dressed.ts'
import { makeFaults } from './faults.ts'
import { operators } from './operators.ts'
import { pairs } from './texts.ts'

const all = [...pairs, ...dressedPairs]

/** Operators with fewer than five occasions in a locale, and why. */
const rare: ReadonlyMap<string, string> = new Map()

const duplicatesOf = (names: readonly string[]) =>
  names.filter((name, index) => names.indexOf(name) !== index)

describe('the texts', () => {
  it.each(['fr', 'ur'])('has at least 80 published translations in %s', (locale) => {
    expect(pairs.filter((pair) => pair.locale === locale).length).toBeGreaterThanOrEqual(80)
  })

  it('names each pair once, and leaves no side empty', () => {
    expect(duplicatesOf(all.map(({ id }) => id))).toEqual([])
    expect(all.filter(({ source, translation }) => !source.trim() || !translation.trim())).toEqual(
      [],
    )
  })
})

describe('the operators', () => {
  it('have names of their own and say what they are', () => {
    expect(duplicatesOf(operators.map(({ id }) => id))).toEqual([])
    for (const { id, says } of operators) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(says, id).toMatch(/^[^\n]{15,}[.)»`?:!;]$/)
    }
    expect(operators.length).toBeGreaterThanOrEqual(45)
  })

  it.each(operators)('$id finds five places, changes each, and always alike', (operator) => {
    for (const locale of operator.locales) {
      const ofLocale = all.filter((pair) => pair.locale === locale)
      const faulty = ofLocale.map((pair) => operator.apply(pair))
      const applied = faulty.filter((text) => text !== undefined)
      if (!rare.has(operator.id)) expect(applied.length, locale).toBeGreaterThanOrEqual(5)
      expect(ofLocale.filter((pair, index) => faulty[index] === pair.translation)).toEqual([])
      expect(ofLocale.map((pair) => operator.apply(pair))).toEqual(faulty)
    }
    const foreign = all.filter((pair) => !operator.locales.includes(pair.locale))
    expect(foreign.filter((pair) => operator.apply(pair) !== undefined)).toEqual([])
  })
})

describe('the faults', () => {
  it('are many, none twice, and the same at every run', () => {
    const faults = makeFaults(6)
    expect(faults.length).toBeGreaterThanOrEqual(300)
    expect(makeFaults(6)).toEqual(faults)
    expect(duplicatesOf(faults.map(({ operator, pair }) => `${operator} ${pair.id}`))).toEqual([])
  })

  it('stand in real and in dressed texts', () => {
    const ids = new Set(makeFaults(6).map(({ pair }) => pair.id))
    expect(pairs.filter(({ id }) => ids.has(id)).length).toBeGreaterThan(100)
    expect(dressedPairs.filter(({ id }) => ids.has(id)).length).toBeGreaterThan(100)
  })
})

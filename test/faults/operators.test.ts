/**
 * The corpus of faults keeps its promises: enough texts, dressed alike on both sides; every
 * operator has at least five occasions in each of its locales, without exception; no chance.
 */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { dressedPairs } from './dressed.ts'
import { makeFaults } from './faults.ts'
import { operators } from './operators.ts'
import { pairs } from './texts.ts'

const all = [...pairs, ...dressedPairs]

const duplicatesOf = (names: readonly string[]) =>
  names.filter((name, index) => names.indexOf(name) !== index)

const parser = unified().use(remarkParse).use(remarkGfm)

/** How often each kind of node but text occurs, and the visible asterisks and backticks. */
function countMarks(markdown: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  visit(parser.parse(`${markdown}\n\n[^1]: note`), (node) => {
    if (node.type !== 'text') counts[node.type] = (counts[node.type] ?? 0) + 1
    else if ('value' in node && /[*`\]]/.test(String(node.value))) counts.visible = 1
  })
  return counts
}

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

describe('the dressed texts', () => {
  it('have the same marks on both sides, and none that shows', () => {
    for (const { id, source, translation } of dressedPairs) {
      expect(countMarks(translation), id).toEqual(countMarks(source))
      expect(countMarks(source).visible, id).toBeUndefined()
    }
  })

  it.each(operators.filter(({ id }) => /^(glued|spaced|unclosed|half-closed)-strong$/.test(id)))(
    '$id makes asterisks show',
    ({ apply }) => {
      for (const pair of dressedPairs) {
        const faulty = apply(pair)
        if (faulty !== undefined) expect(countMarks(faulty).visible, faulty).toBe(1)
      }
    },
  )
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
      expect(applied.length, locale).toBeGreaterThanOrEqual(5)
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

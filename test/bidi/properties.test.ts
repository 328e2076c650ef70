/**
 * The laws of the plugin, for any tree: a second time changes nothing, the text stays, what is left
 * alone is never touched, and a tree of one direction stays as it is.
 */
import fc from 'fast-check'
import type { Element, ElementContent, Nodes, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { ltrLetter, rtlLetter } from '../../pipeline/render/bidi/characters.ts'
import { aroundRuns, findRuns, mayHoldRuns } from '../../pipeline/render/bidi/find-runs.ts'
import { rulesFor } from '../../pipeline/render/bidi/rules.ts'
import type { Direction } from '../../pipeline/render/bidi/run.ts'
import { seed } from '../support/fuzz.ts'
import { golden } from './golden.ts'
import { run } from './process.ts'
import { readRow } from './read-row.ts'

const parameters = { seed, numRuns: 400 }
const direction = fc.constantFrom<Direction>('ltr', 'rtl')

const urdu = ['لاہور', 'میں', 'کراچی', 'ہے', 'پُر', 'فی صد', 'کہا']
const latin = [
  'Lyon',
  'Inc.',
  'C++',
  'U.S.',
  '@desk',
  'L’Oréal',
  'x',
  'Αθήνα',
  'https://a.example/',
]
const figures = ['2023', '5', '-5', '38 500', '2023-06-06', '14:30', '+92 51 9206950', '٢٣', '۲۳']
const signs = [...' .,:;/&-–+%@#()،؛۔؟“”«»\n\u00A0\u200C\u200F\u2066\u2067\u2069\u202B\u202C\uFDD0']

const textOf = (...parts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.constant(' '), fc.constant('، ')), {
      maxLength: 8,
    })
    .map((all) => all.join(''))
const anyText = fc.oneof(
  textOf(...urdu, ...latin, ...figures, ...signs),
  fc.constantFrom(...golden.map((row) => readRow(row).text)),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const skipped = 'code pre kbd samp script style svg math bdi bdo textarea'.split(' ')
const tagName = fc.constantFrom(
  ...['p', 'em', 'a', 'strong', 'sub', 'sup', 'span', 'li', 'br', 'time', 'div'],
  ...skipped,
)
const properties = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  fc.constantFrom({ dir: 'ltr' }, { dir: 'rtl' }, { dir: 'auto' }, { lang: 'fr' }, { lang: 'ur' }),
)

function treeOf(text: fc.Arbitrary<string>): fc.Arbitrary<Root> {
  const { content } = fc.letrec<{ content: ElementContent }>((tie) => ({
    content: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      text.map((value) => ({ type: 'text' as const, value })),
      fc.record<Element>({
        type: fc.constant('element'),
        tagName,
        properties: properties.map((given) => ({ ...given })),
        children: fc.array(tie('content'), { maxLength: 4 }),
      }),
    ),
  }))
  return fc
    .array(content, { maxLength: 4 })
    .map((children) => structuredClone({ type: 'root', children }))
}

const textContent = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textContent(child)).join('')
      : ''

const isSkipped = ({ tagName, properties }: Element) =>
  skipped.includes(tagName) || properties.dir !== undefined || properties.lang !== undefined

/** The outermost elements that are left alone, in document order; `dir` of code set aside. */
function leftAlone(node: Nodes): Element[] {
  if (node.type === 'element' && isSkipped(node)) return [withoutCodeDir(node)]
  return 'children' in node ? node.children.flatMap((child) => leftAlone(child)) : []
}

function withoutCodeDir(element: Element): Element {
  const { dir, ...properties } = element.properties
  const isMarked = (element.tagName === 'code' || element.tagName === 'pre') && dir === 'ltr'
  return {
    ...element,
    properties: isMarked ? properties : element.properties,
    children: element.children.map((child) =>
      child.type === 'element' ? withoutCodeDir(child) : child,
    ),
  }
}

const isOurs = (node: Nodes) =>
  node.type === 'element' && node.tagName === 'bdi' && node.children.length === 1

describe('the plugin', () => {
  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(treeOf(anyText), direction, (tree, dir) => {
        const once = run(tree, { dir })
        expect(run(once, { dir })).toEqual(once)
      }),
      parameters,
    )
  })

  it('keeps the text content', () => {
    fc.assert(
      fc.property(treeOf(anyText), direction, (tree, dir) => {
        expect(textContent(run(tree, { dir }))).toBe(textContent(tree))
      }),
      parameters,
    )
  })

  it('touches nothing that is left alone', () => {
    fc.assert(
      fc.property(treeOf(anyText), direction, (tree, dir) => {
        const kept = leftAlone(run(tree, { dir })).map((element) => JSON.stringify(element))
        const before = leftAlone(tree).map((element) => JSON.stringify(element))
        // The elements of before are there in their order; what came in between is bdi alone.
        let place = 0
        for (const element of kept) {
          if (element === before[place]) place += 1
          else expect(isOurs(JSON.parse(element))).toBe(true)
        }
        expect(place).toBe(before.length)
      }),
      parameters,
    )
  })

  it('leaves a tree of one direction as it is, code aside', () => {
    const rightAsTheyStand = ['2019–2023', '10-20', '50%', '06/06/2023', '14:30', '7', '1,250']
    const oneWay = fc.oneof(
      fc.record({
        tree: treeOf(textOf(...urdu, ...rightAsTheyStand.map((figure) => ` ${figure} `))),
        dir: fc.constant<Direction>('rtl'),
      }),
      fc.record({
        tree: treeOf(textOf(...latin, ...figures, ...rightAsTheyStand)),
        dir: fc.constant<Direction>('ltr'),
      }),
    )
    fc.assert(
      fc.property(oneWay, ({ tree, dir }) => {
        const unmarked = ({ children }: Root) =>
          children.map((child) => (child.type === 'element' ? withoutCodeDir(child) : child))
        expect(unmarked(run(tree, { dir }))).toEqual(unmarked(tree))
      }),
      parameters,
    )
  })
})

it('runs stand in order, are never empty and never overlap', () => {
  fc.assert(
    fc.property(anyText, direction, (text, dir) => {
      let place = 0
      for (const { start, end } of findRuns(text, dir)) {
        expect(start).toBeGreaterThanOrEqual(place)
        expect(end).toBeGreaterThan(start)
        place = end
      }
      expect(place).toBeLessThanOrEqual(text.length)
    }),
    parameters,
  )
})

it('a rule finds nothing in a text without what it needs', () => {
  const close = fc.constantFrom(
    ...'0123۵۶+-−±‑–  \u00A0\u202F\t\u2007().,:/@TZaſKάЖ،لہ\u2066\u202A\u2069\u202C',
  )
  const closeText = fc.array(close, { maxLength: 16 }).map((all) => all.join(''))
  const found = new Set<string>()
  fc.assert(
    fc.property(fc.oneof(anyText, closeText), direction, (text, dir) => {
      for (const { name, needs, pattern } of rulesFor[dir]())
        for (const [match] of text.matchAll(pattern)) {
          expect(needs.test(match), `${name}: ${match}`).toBe(true)
          found.add(`${dir} ${name}`)
        }
    }),
    { seed, numRuns: 5000 },
  )
  expect(found.size).toBe(rulesFor.ltr().length + rulesFor.rtl().length)
})

it('the ranges around runs hold all letters that are in them', () => {
  const characters = {
    rtl: new RegExp(`[${ltrLetter}@]`, 'v'),
    ltr: new RegExp(rtlLetter, 'v'),
  }
  const missed: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    for (const dir of ['rtl', 'ltr'] as const)
      if (characters[dir].test(character) && !aroundRuns[dir].test(character))
        missed.push(`${dir} ${code.toString(16)}`)
  }
  expect(missed).toEqual([])
})

it('a text may hold runs where it has what one of the rules for them needs', () => {
  const close = fc
    .array(fc.constantFrom(...'0123۵۶+-−±‑ \u00A0\u202F\t\n\u2007\u2009().,:/@Tلہ'), {
      maxLength: 12,
    })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(fc.oneof(anyText, close), direction, (text, dir) => {
      const runs = rulesFor[dir]().filter(({ kind }) => kind !== 'keep')
      expect(mayHoldRuns(text, dir)).toBe(runs.some(({ needs }) => needs.test(text)))
    }),
    { seed, numRuns: 10_000 },
  )
})

describe('texts of great length', () => {
  it('are looked at in pieces, and no run is lost but in a word without end', () => {
    const sentence = 'وہ Lyon، Paris اور 2023-06-06 '
    const runs = findRuns(sentence.repeat(10_000), 'rtl')
    expect(runs).toHaveLength(30_000)
    const places = new Set(runs.map(({ start }) => start % sentence.length))
    expect([...places].sort((a, b) => a - b)).toEqual([3, 9, 19])
    expect(findRuns('m'.repeat(5_000_000), 'rtl')).toEqual([])
    expect(findRuns(`${'m'.repeat(60_000)} Lyon`, 'rtl').map(({ start }) => start)).toEqual([
      60_001,
    ])
  })
})

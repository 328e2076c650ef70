/** The laws of typography, for any text and any tree. */
import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { dashesAndEllipses } from '../../pipeline/typography/dashes-and-ellipses.ts'
import { marked, marksFor } from '../../pipeline/typography/french.ts'
import { abbreviations } from '../../pipeline/typography/french-abbreviations.ts'
import { numberRules } from '../../pipeline/typography/french-numbers.ts'
import { punctuationRules } from '../../pipeline/typography/french-punctuation.ts'
import { textOf } from '../../pipeline/typography/passage.ts'
import { primes } from '../../pipeline/typography/primes.ts'
import { rehypeTypography } from '../../pipeline/typography/rehype-typography.ts'
import { setPlainText } from '../../pipeline/typography/set-plain-text.ts'
import { cutVerbatim, searchVerbatim } from '../../pipeline/typography/verbatim.ts'
import { seed } from '../support/fuzz.ts'

const tags = ['en', 'en-GB', 'fr', 'fr-CA', 'fr-CH'] as const

/** What typography looks at, thrown together. */
const bits = fc.constantFrom(
  ...`" ' " ' « » “ ” ‘ ’ ″ ′ - -- --- ... … — ( ) [ ] : ; ! ? ?! . , % € ° / & \\ @ < > = +`.split(
    ' ',
  ),
  ...[' ', ' ', ' ', '\n', '\u00A0', '\u202F', '\u2028', '\uFFFC', '\uFFFF', '\u0301'],
  ...['a', 'É', 'le', 'l', "l'", 'word', 'Mme', 'M.', 'n°', 'km', 'h', 'en', '😀', 'اردو', '_'],
  ...['1', '68', '500', '000', '5', "'n'", "'tis", ':-)', ';)', ':a:', 'C++', 'std::a', '&amp;'],
  ...['http://a.b/c?d', 'https:', 'www.a.b', 'a@b.cd', '/usr/x', '--save', 'C:\\x', 'a.b/c', '~'],
)
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(bits, { maxLength: 14 }).map((some) => some.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
)

const names = ['em', 'a', 'strong', 'code', 'kbd', 'br', 'p', 'li', 'span', 'svg', 'pre', 'sup']
const { tree } = fc.letrec<{ tree: Root; node: ElementContent; element: Element }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 5 }).map((children) => ({ type: 'root', children })),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text.map((value) => ({ type: 'text' as const, value })),
    tie('element'),
  ),
  element: fc
    .record({
      tagName: fc.constantFrom(...names),
      lang: fc.constantFrom(undefined, undefined, undefined, 'fr', 'en', 'ur', 'x y', ''),
      title: text,
      children: fc.array(tie('node'), { maxLength: 4 }),
    })
    .map(({ tagName, lang, title, children }) => ({
      type: 'element',
      tagName,
      properties: lang === undefined ? { title } : { title, lang },
      children,
    })),
}))

/** A text with its typography taken off, and without blanks. */
function letters(text: string): string {
  return text
    .replaceAll(/[“”″]|«|»/g, '"')
    .replaceAll(/[‘’′]/g, "'")
    .replaceAll('…', '...')
    .replaceAll('—', '---')
    .replaceAll('–', '--')
    .replaceAll(/[\s\u202F]+/g, '')
}

const setTree = (tree: Root, locale: string): Root => {
  const copy = structuredClone(tree)
  rehypeTypography({ locale })(copy)
  return copy
}

/** The tree with its text nodes set off from everything that must stay. */
function frame(tree: Root): Root {
  const copy = structuredClone(tree)
  visit(copy, (node) => {
    if (node.type === 'element' && ['code', 'kbd', 'pre', 'svg'].includes(node.tagName))
      return 'skip'
    if (node.type === 'text') node.value = ''
    return true
  })
  return copy
}

const runs = { seed, numRuns: 3000 }
const eachTag = (law: (tag: string) => void) => {
  for (const tag of tags) law(tag)
}

describe('a plain text', () => {
  it('is set once and for all', () => {
    eachTag((tag) =>
      fc.assert(
        fc.property(text, (typed) => {
          const set = setPlainText(typed, tag)
          return setPlainText(set, tag) === set
        }),
        runs,
      ),
    )
  })

  it('keeps its letters', () => {
    eachTag((tag) =>
      fc.assert(
        fc.property(text, (typed) => letters(setPlainText(typed, tag)) === letters(typed)),
        runs,
      ),
    )
  })

  it.each([':a:...', '"/www.a.b--', '...a.b/c«'])('is set once and for all: %s', (typed) => {
    eachTag((tag) => {
      const set = setPlainText(typed, tag)
      expect(setPlainText(set, tag)).toBe(set)
    })
  })

  it.each([' ', '"', "'", '.', '-', 'a.', 'a@', '! ', '« ', '1 234 '])(
    'is set in a time that grows with its length alone: %j',
    (bit) => {
      const start = performance.now()
      setPlainText(`x${bit.repeat(100_000)}`, 'fr')
      expect(performance.now() - start).toBeLessThan(10_000)
    },
  )

  it('stays as it is where the language has no typography', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('ur', 'ur-PK', 'de', 'x y', ''),
        (typed, tag) => setPlainText(typed, tag) === typed,
      ),
      runs,
    )
  })
})

describe('a tree', () => {
  const treeRuns = { seed, numRuns: 1000 }
  const isSame = (one: Root, other: Root) => JSON.stringify(one) === JSON.stringify(other)

  it('is set once and for all', () => {
    eachTag((tag) =>
      fc.assert(
        fc.property(tree, (typed) => {
          const set = setTree(typed, tag)
          return isSame(setTree(set, tag), set)
        }),
        treeRuns,
      ),
    )
  })

  it('keeps its elements, attributes, code and text nodes', () => {
    eachTag((tag) =>
      fc.assert(
        fc.property(tree, (typed) => isSame(frame(setTree(typed, tag)), frame(typed))),
        treeRuns,
      ),
    )
  })

  it('keeps its letters, and in their order', () => {
    const allText = (tree: Root) => {
      const texts: string[] = []
      visit(tree, 'text', ({ value }) => void texts.push(value))
      return letters(texts.join(''))
    }
    eachTag((tag) =>
      fc.assert(
        fc.property(tree, (typed) => allText(setTree(typed, tag)) === allText(typed)),
        treeRuns,
      ),
    )
  })

  it('in Urdu changes only where it says that it is English or French', () => {
    fc.assert(
      fc.property(tree, (typed) => {
        visit(typed, 'element', ({ properties }) => {
          if (properties.lang === 'fr' || properties.lang === 'en') properties.lang = 'ar'
        })
        return isSame(setTree(typed, 'ur'), typed)
      }),
      treeRuns,
    )
  })
})

describe('what is looked for first', () => {
  const close = fc.constantFrom(
    ...[
      '1',
      '5',
      '234',
      '000',
      ' ',
      ' ',
      '\t',
      '\u00A0',
      '\u202F',
      '%',
      '‰',
      '€',
      'h',
      'km',
      'pp.',
    ],
    ...[
      '°',
      '"',
      "'",
      '′',
      '½',
      '.',
      ',',
      '-',
      '—',
      '»',
      '«',
      ';',
      '?',
      'M.',
      'Mlles',
      'vol.',
      'A',
    ],
    ...['n°', 'Nos', '§', 'Dr', '(', '/', '@', 'www.', '=', 'x'],
    ...[`5'10"`, '5′10"', "°26'", '14 h 30', '14h 05', '3 h', '12 000', '5 %', '7 €'],
  )
  const any = fc.oneof(
    text,
    fc.array(close, { maxLength: 10 }).map((some) => some.join('')),
  )
  const groups = {
    dashesAndEllipses,
    primes,
    abbreviations: abbreviations(),
    numbers: numberRules('fr'),
    ...Object.fromEntries(
      ['fr', 'fr-CA'].flatMap((tag) =>
        punctuationRules(tag).map((group) => [`punctuation of ${tag}: ${group.needs}`, group]),
      ),
    ),
  }

  it.each(Object.entries(groups))('stands in every text that the rules change: %s', (_, group) => {
    const found = new Set<RegExp>()
    fc.assert(
      fc.property(any, (typed) => {
        const matching = group.rules.filter(([pattern]) => typed.search(pattern) >= 0)
        for (const [pattern] of matching) found.add(pattern)
        return matching.length === 0 || group.needs.test(typed)
      }),
      { seed, numRuns: 10_000 },
    )
    expect(found.size).toBe(group.rules.length)
  })

  it.each(['fr', 'fr-CA'])(
    'stands in every text that is changed, abbreviations apart: %s',
    (tag) => {
      const setMarks = marksFor(tag)
      let changed = 0
      fc.assert(
        fc.property(any, (typed) => {
          const passage = [{ text: typed }]
          const isChanged = textOf(setMarks(passage)) !== typed
          if (isChanged) changed++
          return !isChanged || marked.test(typed)
        }),
        { seed, numRuns: 10_000 },
      )
      expect(changed).toBeGreaterThan(1000)
    },
  )

  it('stands in every text with something verbatim', () => {
    fc.assert(
      fc.property(any, (typed) => {
        expect(cutVerbatim(typed)).toEqual(searchVerbatim(typed))
      }),
      { seed, numRuns: 10_000 },
    )
  })
})

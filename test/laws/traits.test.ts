/**
 * Rules are asked only about texts that have what they concern. So of any other text a rule must find
 * nothing: over texts made of what rules look for, over published translations, in several languages.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../pipeline/check/registry.ts'
import { scopeOf } from '../../pipeline/check/scope.ts'
import { noTraits } from '../../pipeline/check/trait-bits.ts'
import { areMet, needsOf } from '../../pipeline/check/traits.ts'
import { readTranslation, translationOf } from '../../pipeline/check/translation.ts'
import { createLocale } from '../../pipeline/locale.ts'
import { canonicalNodes } from '../../pipeline/markdown/canonical-nodes.ts'
import { parseTranslation, soleParagraph } from '../../pipeline/markdown/inline.ts'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import type { Locale, Segment, Unit } from '../../pipeline/model.ts'
import type { Rule } from '../../pipeline/rule.ts'
import { pairs } from '../faults/texts.ts'
import { seed } from '../support/fuzz.ts'
import { createTranslation } from '../support/rule.ts'
import { markdown } from './markdown-arbitrary.ts'

const processor = createProcessor()
const concerned = rules.filter(({ concerns }) => concerns !== undefined)
const locales = ['fr', 'ur', 'ar', 'de', 'el', 'ru', 'ja', 'ko', 'ur-Latn'].map(createLocale)

/** A real edition, and settings in which every rule has something to do. */
async function createSetting() {
  const publication = await createTranslation('ur', 'Some text here.', 'کچھ متن۔')
  const { editions } = await publication.inspect()
  const edition = editions.find(({ isSource }) => !isSource)
  if (edition === undefined) throw new Error('There is no Urdu edition')
  const digits = new Map([
    ['fr', 'latn'] as const,
    ['ur', 'arabext'] as const,
    ['ar', 'arab'] as const,
  ])
  return { edition, settings: { ...publication.settings, digits } }
}
type Setting = Awaited<ReturnType<typeof createSetting>>

/** A text and its translation as a unit, with or without Markdown. */
function unitOf(
  text: string,
  translation: string,
  kind: Segment['kind'],
  { key, state }: Pick<Segment, 'key'> & Pick<Unit, 'state'> = { key: 'text', state: 'fresh' },
): Unit {
  const parse = (string: string) =>
    kind === 'field' ? undefined : parseTranslation(processor, string, ['n'])
  const tree = parse(text)
  const content = tree === undefined ? [] : (soleParagraph(tree)?.children ?? [])
  const place = { file: 'locales/fr/a.json' }
  const segment: Segment = {
    key,
    kind,
    text,
    content: canonicalNodes(content, () => undefined),
    place: { file: 'content/a.md' },
    headings: [],
    notes: [],
    pinned: false,
    synced: text,
  }
  const stamp = { source: 'Before.', translation: '' }
  return { segment, state, translation, place, stamp, parsed: parse(translation) }
}

function needs(rule: Rule, locale: Locale, { settings }: Setting) {
  return needsOf(rule.concerns?.(locale, settings))
}

/** How often a rule finds something in a unit. */
function count(rule: Rule, unit: Unit, locale: Locale, { edition, settings }: Setting): number {
  let found = 0
  const report = () => void found++
  rule.unit?.(unit, { ...edition, locale }, report, settings)
  const placed = translationOf(unit, scopeOf(locale, settings, []))
  if (placed !== undefined) rule.translation?.(readTranslation(placed), report, settings)
  return found
}

/** The rules that would not be asked about a unit: all of them find nothing. */
function spared(unit: Unit, locale: Locale, setting: Setting): readonly Rule[] {
  const needed = concerned.flatMap((rule) => needs(rule, locale, setting) ?? [])
  const scope = scopeOf(locale, setting.settings, needed)
  const traits = translationOf(unit, scope) ?? { source: noTraits, target: noTraits }
  const idle = concerned.filter((rule) => !areMet(needs(rule, locale, setting), traits))
  const missed = idle.filter((rule) => count(rule, unit, locale, setting) > 0)
  expect(missed.map(({ id }) => id)).toEqual([])
  return idle
}

/** Pieces that some rule looks for, each among words that none does. */
const piece = fc.oneof(
  fc.constantFrom(
    'mot',
    'Paris',
    'اردو',
    'متن',
    'слово',
    'λέξη',
    '言葉',
    '단어',
    'e',
    'a',
    ' ',
    ' ',
  ),
  fc.constantFrom(
    ...[
      '  ',
      '\t',
      '\n',
      '\u00A0',
      '\u202F',
      ' ,',
      ' .',
      '( ',
      ' )',
      ' ،',
      ' !',
      ',',
      '.',
      '؟',
      '۔',
    ],
    ...[
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '«',
      '»',
      '“',
      '”',
      '„',
      '‘',
      '’',
      '"',
      "'",
      ':',
      ';',
      '?',
      '%',
    ],
    ...[
      '1',
      '12',
      '۱',
      '٣',
      '३',
      '１',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '<',
      '>',
      '\\',
      '&amp;',
      '&nbsp;',
    ],
    ...[
      '&#x202E;',
      '&rlm;',
      '&quot;',
      '&#42;&#42;',
      '![m](javascript:m)',
      '\u200B',
      '\u202E',
      '\u00AD',
      '\uFFFD',
      '\uE000',
      '\u0007',
    ],
    ...['e\u0301', '\u0654', '\u212B', '가\u11A8', '\u0958', 'Ã©', 'â€™', 'ط§', 'œ', 'ي', 'ھ', 'ﻻ'],
    ...['о', 'Р', 'α', 'ʰ', 'ー', '𝐀', '😀', '\uD800', '\u0640', 'mot mot', 'L’an', '<b>', '`c`'],
    ...['*m*', '**m**', '~~m~~', '[m](/a)', '![m](b.png)', '[^n]', '\\\n', '<!-- c -->', '[m]: /u'],
    ...[
      'Mot.Mot',
      'mot,mot',
      'متن،متن',
      'a@b.example',
      'https://a.example',
      '#mot',
      '/a/b',
      '{{m}}',
    ],
  ),
)
const pieces = fc.array(piece, { minLength: 1, maxLength: 8 }).map((some) => some.join(''))
const text = fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: markdown })

describe('what a rule concerns', () => {
  it('is in every text that it finds something in', async () => {
    const setting = await createSetting()
    const kind = fc.constantFrom('paragraph' as const, 'field' as const, 'heading' as const)
    const named = fc.record({
      key: fc.constantFrom('text', 'title', 'slug'),
      state: fc.constantFrom('fresh', 'fresh', 'stale', 'unconfirmed', 'unstamped'),
    })
    const units = fc.tuple(text, text, kind, named).map((parts) => unitOf(...parts))
    const property = fc.property(units, fc.constantFrom(...locales), (unit, locale) => {
      spared(unit, locale, setting)
    })
    fc.assert(property, { seed, numRuns: 6000 })
  })

  it('is in few published texts', async () => {
    const setting = await createSetting()
    const idle = pairs.flatMap(({ source, translation, locale: tag }) =>
      spared(unitOf(source, translation, 'paragraph'), createLocale(tag), setting),
    )
    expect(idle.length / pairs.length).toBeGreaterThan(concerned.length * 0.7)
  })
})

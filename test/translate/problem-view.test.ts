/** Problems as the desk words them, in each of its languages. */
import { describe, expect, it } from 'vitest'
import { type ProblemArguments, type ProblemKind, problem } from '../../pipeline/problem.ts'
import { problemKinds } from '../../pipeline/problems/words.ts'
import { viewProblem } from '../../pipeline/translate/problem-view.ts'
import { wordsIn } from '../../pipeline/translate/words.ts'

const at = { key: 'one', locale: 'ur' }
const changes = [{ found: 'ہوا.', expected: 'ہوا۔' }]
const lists = { missing: ['a'], extra: ['b'] }

/** Each kind that has placeholders, in each of its forms. */
const samples: {
  readonly [Kind in ProblemKind]?: readonly ProblemArguments[Kind][]
} = {
  'inconsistent-duplicates': [{ ...at, text: 'a', elsewhere: 'b' }],
  'reused-translation': [{ ...at, text: 'a', elsewhere: 'b' }],
  'one-block': [
    { ...at, found: [] },
    { ...at, found: [], escaped: '1\\.' },
  ],
  'leaked-delimiters': [{ ...at, delimiters: ['**'] }],
  'emphasis-parity': [{ ...at, ...lists }],
  'code-parity': [{ ...at, ...lists }],
  'link-parity': [{ ...at, ...lists }],
  'image-parity': [{ ...at, ...lists }],
  'footnote-parity': [{ ...at, ...lists }],
  'break-parity': [{ ...at, expected: 2, found: 0 }],
  'untranslated-alt': [
    { ...at, copied: ['a'], lost: [] },
    { ...at, copied: [], lost: ['a'] },
  ],
  'raw-html': [{ ...at, html: '<br>' }],
  'unsafe-url': [{ url: 'javascript:0', protocol: 'javascript:' }],
  'damaged-escapes': [{ ...at, escapes: ['&amp;'] }],
  'number-parity': [{ ...at, ...lists }],
  'verbatim-parity': [{ ...at, ...lists }],
  glossary: [
    { ...at, faults: [{ kind: 'term', term: 'a', use: ['b', 'c'] }] },
    { ...at, faults: [{ kind: 'avoid', term: 'a', use: ['b'] }] },
    { ...at, faults: [{ kind: 'avoid', term: 'a', use: [] }] },
    { ...at, faults: [{ kind: 'keep', term: 'a', expected: 2, found: 1 }] },
  ],
  'sentence-count': [{ ...at, expected: 3, found: 1 }],
  'length-ratio': [
    { ...at, length: 10, least: 21, most: 74 },
    { ...at, length: 200, least: 0, most: 110 },
  ],
  'control-characters': [{ ...at, characters: ['\u200B', '\u202E'] }],
  mojibake: [{ ...at, changes }],
  'not-nfc': [{ ...at, changes }],
  'wrong-script': [{ ...at, script: 'Arab', percent: 10, words: ['Le', 'comité'] }],
  homoglyphs: [{ ...at, words: ['Lyоn'], characters: ['о'] }],
  'missing-glyph': [{ ...at, family: 'Noto', characters: ['ݤ'] }],
  'ur-arabic-letters': [{ ...at, changes }],
  'ur-punctuation': [{ ...at, changes }],
  'ur-quotes': [{ ...at, changes }],
  'ur-kashida': [{ ...at, words: ['کمیـٹی'] }],
  'digit-policy': [{ ...at, changes }],
  'fr-spacing': [{ ...at, changes }],
  'fr-quotes': [{ ...at, changes }],
  'end-punctuation': [
    { ...at, end: 'none', sourceEnd: 'stop' },
    { ...at, end: 'colon', sourceEnd: 'question' },
    { ...at, end: 'stop', sourceEnd: 'exclamation' },
  ],
  'balanced-pairs': [{ ...at, marks: ['('] }],
  spacing: [{ ...at, changes }],
  'repeated-word': [{ ...at, words: ['le le'] }],
  'duplicate-url': [{ url: '/fr/a/', other: 'b' }],
}

function say<Kind extends ProblemKind>(
  language: string,
  kind: Kind,
  args: ProblemArguments[Kind],
): string {
  const found = problem(kind, args, { place: { file: 'locales/ur/a.json' } })
  const { reason, lang } = viewProblem(found, wordsIn([language]))
  return lang === undefined ? reason : `${lang}: ${reason}`
}

describe('a problem on the desk', () => {
  const kinds = Object.keys(samples) as (keyof typeof samples)[]

  it.each(['en', 'fr', 'ur'])('is said whole in %s, whatever its form', (language) => {
    for (const kind of kinds) {
      for (const args of samples[kind] ?? []) {
        const reason = say(language, kind, args as ProblemArguments[typeof kind])
        expect(reason, kind).not.toMatch(/^en: |\{\{|\}\}|problem-|end-|undefined/)
        expect(reason.split('\u2069').length, kind).toBe(reason.split(/[\u2066-\u2068]/).length)
      }
    }
  })

  it.each(['fr', 'ur'])('has its own words in %s', (language) => {
    for (const kind of kinds) {
      for (const args of samples[kind] ?? []) {
        const given = args as ProblemArguments[typeof kind]
        expect(say(language, kind, given), kind).not.toBe(say('en', kind, given))
      }
    }
  })

  it('has samples of every kind that has placeholders, and each says how to mend it', () => {
    const { all, has } = wordsIn(['en'])
    const withPlaceholders = problemKinds.filter((kind) =>
      Object.entries(all).some(([key, text]) => {
        const isIts = key === `problem-${kind}` || key.startsWith(`problem-${kind}-`)
        return isIts && text.includes('{{')
      }),
    )
    expect([...kinds].sort()).toEqual([...withPlaceholders].sort())
    expect(kinds.filter((kind) => !has(`mend-${kind}`))).toEqual([])
  })

  const numbers = { ...at, missing: ['150'], extra: ['۱۵', '3'] }
  const faults: ProblemArguments['glossary']['faults'] = [
    { kind: 'term', term: 'committee', use: ['comité', 'comités'] },
    { kind: 'avoid', term: 'meeting', use: [] },
    { kind: 'keep', term: 'Rotary', expected: 2, found: 0 },
  ]

  it('reads in French', () => {
    expect(say('fr', 'number-parity', numbers)).toBe(
      'Nombre manquant\u00A0: \u2068150\u2069 — Nombre absent de la source\u00A0: \u2068۱۵\u2069 · \u20683\u2069',
    )
    expect(say('fr', 'ur-punctuation', { ...at, changes })).toBe(
      'Ponctuation\u00A0: \u2068ہوا.\u2069 → \u2068ہوا۔\u2069',
    )
    expect(say('fr', 'glossary', { ...at, faults })).toBe(
      'Le glossaire donne pour «\u202F\u2068committee\u2069\u202F»\u00A0: \u2068comité\u2069 ou \u2068comités\u2069 — Terme que le glossaire écarte\u00A0: \u2068meeting\u2069 — À garder tel quel\u00A0: \u2068Rotary\u2069 (ici\u00A0: 0 fois\u202F; dans la source\u00A0: 2 fois)',
    )
  })

  it('reads in Urdu, where the arrow points left', () => {
    expect(say('ur', 'number-parity', numbers)).toBe(
      'یہ عدد رہ گیا ہے: \u2068150\u2069 — یہ عدد اصل متن میں نہیں ہے: \u2068۱۵\u2069 · \u20683\u2069',
    )
    expect(say('ur', 'ur-punctuation', { ...at, changes })).toBe(
      'رموزِ اوقاف: \u2068ہوا.\u2069 ← \u2068ہوا۔\u2069',
    )
    expect(say('ur', 'glossary', { ...at, faults })).toBe(
      'فرہنگ میں ”\u2068committee\u2069“ کے لیے یہ لفظ ہے: \u2068comité\u2069 یا \u2068comités\u2069 — فرہنگ کے مطابق اس لفظ سے گریز کیجیے: \u2068meeting\u2069 — اسے جوں کا توں رکھیے: \u2068Rotary\u2069 (یہاں 0 بار، اصل متن میں 2 بار)',
    )
    expect(say('ur', 'end-punctuation', { ...at, end: 'question', sourceEnd: 'none' })).toBe(
      'آخر میں: سوالیہ نشان۔ اصل متن میں: کوئی نشان نہیں۔',
    )
  })

  it('shows what nobody can see', () => {
    const spaces = [
      { found: 'lundi ?', expected: 'lundi\u202F?' },
      { found: 'a  b', expected: 'a\u00A0b' },
      { found: ' a', expected: 'a' },
    ]
    expect(say('en', 'spacing', { ...at, changes: spaces })).toBe(
      'Spaces: \u2068lundi ?\u2069 → \u2068lundi⍽?\u2069 · \u2068a␣␣b\u2069 → \u2068a⍽b\u2069 · \u2068␣a\u2069 → \u2068a\u2069',
    )
    expect(say('en', 'control-characters', { ...at, characters: ['\u200B', '\u202E'] })).toBe(
      'Invisible or unreadable: \u2068U+200B (zero-width space)\u2069 · \u2068U+202E\u2069',
    )
    expect(say('en', 'homoglyphs', { ...at, words: ['Lyоn'], characters: ['о'] })).toBe(
      'Letters of two alphabets: \u2068Lyоn\u2069. From the other one: \u2068о (U+043E)\u2069',
    )
  })

  it('says a change once where both look the same, and no more than four', () => {
    const parts = { found: 'comite\u0301', expected: 'comité' }
    expect(say('en', 'not-nfc', { ...at, changes: [parts, parts] })).toBe(
      'Letters in parts: \u2068comite\u0301\u2069',
    )
    const many = [...'abcdef'].map((found) => ({ found, expected: found.toUpperCase() }))
    expect(say('en', 'mojibake', { ...at, changes: many })).toMatch(/\u2068D\u2069 · …$/)
  })

  it('lets no control of direction out of what it shows', () => {
    const found = [{ found: 'a\u2069\u202E', expected: 'a' }]
    expect(say('en', 'mojibake', { ...at, changes: found })).toBe(
      'Garbled letters: \u2068aU+2069U+202E\u2069 → \u2068a\u2069',
    )
  })

  it('shows a lone bracket as it looks in the translation', () => {
    expect(say('fr', 'balanced-pairs', { ...at, marks: ['('] })).toContain('\u2067(\u2069')
    expect(say('ur', 'balanced-pairs', { ...at, locale: 'fr', marks: ['('] })).toContain(
      '\u2066(\u2069',
    )
  })

  it('leaves a publication’s own rule its own words', () => {
    const own = { reason: 'Zu laut, {{count}}', note: 'Leiser.' }
    expect(say('fr', 'house/no-shouting', own)).toBe('en: Zu laut, {{count}}')
  })

  it('fills in nothing that a text itself has', () => {
    expect(say('en', 'repeated-word', { ...at, words: ['{{key}} $t(desk)'] })).toBe(
      'Repeated word: \u2068{{key}} $t(desk)\u2069',
    )
  })
})

/** docs/rules.md explains every kind of problem, once, with its severity and lock and in its own words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules as editionRules } from '../../pipeline/check/registry.ts'
import { pageRules } from '../../pipeline/check-pages/registry.ts'
import { type ProblemArguments, type ProblemKind, problem } from '../../pipeline/problem.ts'
import { problemKinds } from '../../pipeline/problems/words.ts'

/** All that the config may name: those of the articles and catalogs, then those of the pages. */
const rules = [...editionRules, ...pageRules]

const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8')
const [introduction = '', ...parts] = page.split(/^## /m)
const sections = parts.map((part) => {
  const [heading = '', ...lines] = part.split('\n')
  return { heading, text: lines.join('\n') }
})

/** The rows of the introduction's table of kinds, each as its cells. */
const rows = introduction
  .split('\n')
  .filter((line) => line.startsWith('| ['))
  .map((line) => line.split('|').slice(1, -1))
  .map(([id = '', severity = '', , locked = '']) => ({
    id: id.trim(),
    severity: severity.trim(),
    locked: locked.trim(),
  }))

const linkTo = (kind: string) => `[${kind}](#${kind})`

describe('docs/rules.md', () => {
  it('has one section for each kind of problem, in order, and no other', () => {
    expect(sections.map(({ heading }) => heading)).toEqual(problemKinds)
  })

  it('explains the rules in the order of the registries, behind what reading reports', () => {
    const ids = rules.map(({ id }) => id)
    expect(problemKinds.slice(-ids.length)).toEqual(ids)
  })

  it('lists each kind in its table, with a link to its section', () => {
    expect(rows.map(({ id }) => id)).toEqual(problemKinds.map(linkTo))
  })

  it.each(rules)('gives the severity and the lock of $id', ({ id, severity, locked = false }) => {
    const row = rows.find((one) => one.id === linkTo(id))
    expect(row).toMatchObject({ severity, locked: locked ? 'yes' : 'no' })
  })

  it.each(problemKinds)('quotes the message of %s as it is worded', (kind) => {
    const { reason } = exampleOf(kind)
    const text = sections.find(({ heading }) => heading === kind)?.text ?? ''
    expect(text.trimStart().startsWith(`\`\`\`text\n${reason}\n\`\`\`\n`)).toBe(true)
  })

  it.each(problemKinds)('says of %s why, what, how it decides and how to mend it', (kind) => {
    const text = sections.find(({ heading }) => heading === kind)?.text ?? ''
    for (const lead of ['Why it matters.', 'Bad', 'Good', 'How it decides.', 'How to mend it.'])
      expect(text).toMatch(new RegExp(`^\\*\\*${lead}`, 'm'))
  })

  it('links to sections that are there', () => {
    const targets = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, target]) => target)
    expect(targets.filter((target) => !problemKinds.some((kind) => kind === target))).toEqual([])
  })
})

function exampleOf<Kind extends ProblemKind>(kind: Kind) {
  return problem(kind, examples[kind], { place: { file: 'content/lyon.md' } })
}

const key = 'the-committee-met-on-71bd'
const change = {
  before: 'The committee met on Monday.',
  after: 'The committee met on Tuesday.',
}

/** What the page's examples find. */
const examples: { readonly [Kind in ProblemKind]: ProblemArguments[Kind] } = {
  'unreadable-file': { code: 'NUL' },
  'invalid-utf8': {},
  'front-matter': {
    reason:
      'Broken front matter: second `: ` in one field, expected the text in quotes: `title: "Lyon: a city"`',
  },
  'too-deep': { limit: 100 },
  directive: { reason: 'Directive `translate: false`, expected `translate: no`' },
  'ambiguous-markup': { text: 'The price is tentwelve fifteen euros.' },
  'reserved-slug': { slug: 'fr', reserved: 'fr' },
  'unknown-locale-folder': { locale: 'de', known: ['en', 'fr', 'ur'] },
  'no-articles': { folder: 'content' },
  'broken-rule': { rule: 'house/no-shouting', reason: 'TypeError: text is not iterable' },
  'stale-since-base': { key, locale: 'ur', ref: 'main', ...change },
  'unexportable-text': { key, locale: 'fr', character: '\v' },
  'broken-exchange-file': { format: 'PO', reason: 'End-of-file within string at line 12' },
  'unknown-article': { article: 'content/lion.md', nearest: 'content/lyon.md' },
  'unknown-locale': { locale: 'de', known: ['fr', 'ur'] },
  'unknown-unit': { key: 'the-comittee-met-on-71bd', article: 'lyon', nearest: key },
  'duplicate-unit': { key },
  'broken-codes': { key, reason: 'codes that overlap, expected one inside the other' },
  'import-conflict': {
    key,
    locale: 'fr',
    catalog: 'Le comité se réunit lundi.',
    file: 'Le comité s’est réuni lundi.',
  },
  'unfinished-unit': { key, locale: 'fr' },
  'unconfirmed-unit': { key, locale: 'fr', article: 'lyon' },
  'json-syntax': {
    reason:
      'the text ends here, but `،` follows, expected a comma (a quotation mark inside a text is written `\\"`)',
  },
  'duplicate-key': { key: 'title' },
  'not-a-string': { key: 'title', type: 'array' },
  'missing-catalog': { locale: 'ur', strings: 2 },
  'missing-translation': { key, locale: 'ur', file: 'locales/ur/lyon.json', blank: true },
  'orphan-translation': { key: 'the-comittee-met-on-71bd', locale: 'ur', nearest: key },
  'orphan-catalog': { locale: 'fr', slug: 'lyons' },
  'stale-translation': { key, locale: 'ur', ...change },
  'unconfirmed-translation': { key, locale: 'ur', ...change },
  'unstamped-translation': { key, locale: 'ur' },
  'source-catalog-drift': {
    drift: 'new',
    key: 'the-committee-met-on-a51d',
    catalog: 'locales/en/lyon.json',
  },
  'untranslated-copy': { key, locale: 'ur' },
  'inconsistent-duplicates': {
    key: 'farm-produce-eb1a',
    locale: 'fr',
    text: 'Denrées agricoles',
    elsewhere: 'Produits agricoles',
  },
  'reused-translation': {
    key: 'the-crew-went-ashore-b63b',
    locale: 'fr',
    text: 'The crew went ashore at noon.',
    elsewhere: 'The ship arrived in the morning.',
  },
  'plural-forms': { key: 'articles', locale: 'fr', missing: ['articles_many'], extra: [] },
  'one-block': { key: 'no-said-the-captain-1b32', locale: 'fr', found: ['a list'] },
  'leaked-delimiters': { key: 'the-meeting-is-over-77cd', locale: 'ur', delimiters: ['**'] },
  'emphasis-parity': {
    key: 'the-ship-was-late-fd3a',
    locale: 'fr',
    missing: ['*…*'],
    extra: [],
  },
  'code-parity': {
    key: 'run-npm-start-in-c05c',
    locale: 'ur',
    missing: ['npm start'],
    extra: ['این پی ایم اسٹارٹ'],
  },
  'link-parity': {
    key: 'read-the-programme-first-b4d8',
    locale: 'ur',
    missing: ['https://example.org/programme'],
    extra: [],
  },
  'image-parity': {
    key: 'the-ship-in-the-8349',
    locale: 'fr',
    missing: ['ship.jpg'],
    extra: ['navire.jpg'],
  },
  'footnote-parity': {
    key: 'the-ship-arrived-in-27af',
    locale: 'ur',
    missing: ['[^log]'],
    extra: [],
  },
  'break-parity': { key: 'my-heart-leaps-up-9c9e', locale: 'fr', expected: 1, found: 0 },
  'untranslated-alt': {
    key: 'the-ship-in-the-b75f',
    locale: 'ur',
    copied: ['The ship in the harbour'],
    lost: [],
  },
  'raw-html': { key: 'the-water-is-clear-416b', locale: 'ur', html: '<b>' },
  'raw-html-in-source': { html: '<br>' },
  'unsafe-url': { url: 'javascript:print()', protocol: 'javascript' },
  'placeholder-parity': {
    key: 'by-author',
    locale: 'fr',
    missing: ['{{author}}'],
    extra: ['{{auteur}}'],
  },
  'damaged-escapes': { key: 'tom-lea-went-to-0521', locale: 'fr', escapes: ['&amp;'] },
  'number-parity': {
    key: 'in-2023-150-people-1924',
    locale: 'ur',
    missing: ['150'],
    extra: ['۱۵'],
  },
  'verbatim-parity': {
    key: 'follow-team-lyon-for-1d10',
    locale: 'fr',
    missing: ['@team_lyon'],
    extra: ['@equipe_lyon'],
  },
  glossary: {
    key,
    locale: 'fr',
    faults: [
      { kind: 'term', term: 'committee', use: ['comité', 'comités'] },
      { kind: 'avoid', term: 'meeting', use: ['réunion'] },
    ],
  },
  'sentence-count': { key: 'the-ship-arrived-nobody-adac', locale: 'ur', expected: 3, found: 1 },
  'length-ratio': {
    key: 'the-committee-met-again-e438',
    locale: 'fr',
    length: 10,
    least: 21,
    most: 74,
  },
  'control-characters': { key, locale: 'ur', characters: ['\u202E', '\u200B'] },
  mojibake: { key, locale: 'fr', changes: [{ found: 'rÃ©uni', expected: 'réuni' }] },
  'not-nfc': { key, locale: 'fr', changes: [{ found: 'comite\u0301', expected: 'comité' }] },
  'wrong-script': {
    key,
    locale: 'ur',
    script: 'Arab',
    percent: 0,
    words: ['Le', 'comité', 's', 'est', 'réuni', 'lundi'],
  },
  homoglyphs: { key, locale: 'fr', words: ['Ly\u043En'], characters: ['\u043E'] },
  'missing-glyph': {
    key: 'trade-9709',
    locale: 'ur',
    family: 'Noto Nastaliq Urdu',
    characters: ['ݤ'],
  },
  'locale-without-font': { locale: 'ar', endonym: 'العربية', script: 'Arab' },
  'ur-arabic-letters': { key, locale: 'ur', changes: [{ found: 'كميٹي', expected: 'کمیٹی' }] },
  'ur-punctuation': { key, locale: 'ur', changes: [{ found: 'ہوا.', expected: 'ہوا۔' }] },
  'ur-quotes': { key, locale: 'ur', changes: [{ found: '"کمیٹی"', expected: '”کمیٹی“' }] },
  'ur-kashida': { key, locale: 'ur', words: ['کمیـــٹی'] },
  'digit-policy': { key, locale: 'ur', changes: [{ found: '۲۰۲۳', expected: '2023' }] },
  'fr-spacing': { key, locale: 'fr', changes: [{ found: 'lundi ?', expected: 'lundi⍽?' }] },
  'fr-quotes': {
    key,
    locale: 'fr',
    changes: [
      { found: '"lundi".', expected: '«\u00A0lundi".' },
      { found: '"lundi".', expected: '"lundi\u00A0».' },
    ],
  },
  'end-punctuation': { key, locale: 'ur', end: 'question', sourceEnd: 'stop' },
  'balanced-pairs': { key, locale: 'fr', marks: ['«'] },
  spacing: { key, locale: 'ur', changes: [{ found: 'پیر ،', expected: 'پیر،' }] },
  'repeated-word': { key, locale: 'fr', words: ['le le'] },
  'missing-image': { file: 'content/news/lyon.jpg', fault: 'nothing' },
  'scripted-image': { file: 'content/news/map.svg' },
  'bad-slug': { slug: 'لیون/ملاقات', reason: 'holds a slash' },
  'duplicate-url': { url: '/en/lyon/', other: 'content/2023.md' },
  'unused-ignore': {
    name: `${key} (ignore spacing)`,
    key,
    rule: 'spacing',
    why: 'no-finding',
  },
  'nothing-built': {},
  'lost-file': {},
  'page-language': {
    element: 'li',
    lang: 'ur',
    attribute: 'dir',
    found: 'ltr',
    expected: 'rtl',
  },
  'page-alternates': { fault: 'differs', hreflang: 'fr', href: 'dist/en/lyon/index.html' },
  'broken-link': {
    href: '../lyon/#trade',
    file: 'dist/fr/lyon/index.html',
    fragment: 'trade',
  },
  'link-language': {
    href: '../../en/lyon/',
    found: 'en',
    expected: 'https://example.org/fr/lyon/',
  },
  'page-parity': { part: 'images', found: '1', expected: '2' },
  'anchor-parity': { found: 'commerce', expected: 'trade' },
  'leaked-placeholder': { locale: 'fr', placeholder: '{{count}' },
  'page-glyph': { locale: 'ur', family: 'Noto Nastaliq Urdu', characters: ['ڭ'] },
}

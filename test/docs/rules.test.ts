/** docs/rules.md explains every kind of problem, once, with its severity and lock and in its own words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../pipeline/check/registry.ts'
import {
  type ProblemArguments,
  type ProblemKind,
  problem,
  problemKinds,
} from '../../pipeline/problem.ts'

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

  it('explains the rules in the order of the registry, behind what reading reports', () => {
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
  'plural-forms': { key: 'articles', locale: 'fr', missing: ['articles_many'], extra: [] },
  'one-block': { key: 'no-said-the-captain-1b32', locale: 'fr', found: ['a list'] },
  'leaked-delimiters': { key: 'the-meeting-is-over-77cd', locale: 'ur', delimiters: ['**'] },
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
  'missing-glyph': {
    key: 'trade-9709',
    locale: 'ur',
    family: 'Noto Nastaliq Urdu',
    characters: ['ݤ'],
  },
  'locale-without-font': { locale: 'ar', endonym: 'العربية', script: 'Arab' },
  'missing-image': { file: 'content/news/lyon.jpg', fault: 'nothing' },
  'scripted-image': { file: 'content/news/map.svg' },
  'raw-html': { key: 'the-water-is-clear-416b', locale: 'ur', html: '<b>' },
  'raw-html-in-source': { html: '<br>' },
  'unsafe-url': { url: 'javascript:print()', protocol: 'javascript' },
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
  'emphasis-parity': {
    key: 'the-ship-was-late-fd3a',
    locale: 'fr',
    missing: ['*…*'],
    extra: [],
  },
  'break-parity': { key: 'my-heart-leaps-up-9c9e', locale: 'fr', expected: 1, found: 0 },
  'untranslated-alt': {
    key: 'the-ship-in-the-b75f',
    locale: 'ur',
    copied: ['The ship in the harbour'],
    lost: [],
  },
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
  'sentence-count': { key: 'the-ship-arrived-nobody-adac', locale: 'ur', expected: 3, found: 1 },
  'length-ratio': {
    key: 'the-committee-met-again-e438',
    locale: 'fr',
    length: 10,
    least: 21,
    most: 74,
  },
  spacing: { key, locale: 'ur', changes: [{ found: 'پیر ،', expected: 'پیر،' }] },
  'unused-ignore': {
    name: `${key} (ignore spacing)`,
    key,
    rule: 'spacing',
    why: 'no-finding',
  },
  'bad-slug': { slug: 'لیون/ملاقات', reason: 'holds a slash' },
  'duplicate-url': { url: '/en/lyon/', other: 'content/2023.md' },
}

import { describe, expect, it } from 'vitest'
import { keptTerms } from '../../pipeline/check/kept-terms.ts'
import { glossary } from '../../pipeline/check/rules/glossary.ts'
import type { Glossary } from '../../pipeline/glossary.ts'
import type { ProblemArguments } from '../../pipeline/problem.ts'
import { resolveConfig } from '../../pipeline/resolve-config.ts'
import { translationFrom } from '../support/mend.ts'
import { defaultOptions } from '../support/publication.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const committee = { term: 'committee', use: ['comité', 'comités'] }
const rotary = { keep: 'Rotary' }
const meeting = { avoid: 'meeting', use: ['réunion'] }
const words: Glossary = {
  fr: [committee, rotary, meeting, { term: 'general assembly', use: ['assemblée générale'] }],
  ur: [
    { term: 'committee', use: ['کمیٹی', 'کمیٹیاں', 'کمیٹیوں'] },
    { term: 'executive committee', use: ['مجلس عاملہ'] },
    { term: 'welcome', use: ['خوش آمدید'] },
    { avoid: 'میٹنگ', use: ['اجلاس'] },
    rotary,
  ],
  th: [{ avoid: 'รถ' }],
}

const term = ({ term, use }: { term: string; use: readonly string[] }) => ({
  kind: 'term',
  term,
  use,
})
const keep = (expected: number, found: number) => ({
  kind: 'keep',
  term: 'Rotary',
  expected,
  found,
})
const avoid = { kind: 'avoid', term: 'meeting', use: ['réunion'] }

/** What it finds in a text, by a glossary. */
function faultsIn(tag: string, source: string, string: string, given: Glossary = words) {
  const options = { ...defaultOptions, targetLocales: Object.keys(given), glossary: given }
  const found: ProblemArguments['glossary'][] = []
  const translation = translationFrom(tag, source, string)
  glossary.translation?.(
    translation,
    (_finding, args) => void found.push(args),
    resolveConfig(options, '/', []),
  )
  return found.flatMap(({ faults }) => faults)
}

describe('glossary', () => {
  it.each([
    ['The committee met.', 'La commission siège.', [term(committee)], '4:11'],
    ['Rotary met at Rotary.', 'Le Rotary siège.', [keep(2, 1)], '4:11'],
    ['Rotary met.', 'Le rotary siège.', [keep(1, 0)], '4:11'],
    ['We met.', 'Le **meeting** a lieu.', [avoid], '4:17'],
    ['We met.', 'Le Meeting a lieu.', [avoid], '4:15'],
    ['The committee met.', 'Le meeting a lieu.', [term(committee), avoid], '4:15'],
  ])('reports %j as %j', async (source, translation, faults, place) => {
    const texts = ['fr', source, translation] as const
    const options = { targetLocales: ['fr'], glossary: { fr: words.fr ?? [] } }
    expect((await problemsOfTranslation('glossary', texts, options)).map(summarize)).toEqual([
      {
        kind: 'glossary',
        severity: 'warning',
        locale: 'fr',
        arguments: { key: 'text', locale: 'fr', faults },
        place: `locales/fr/a.json:${place}`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['fr', 'The COMMITTEE met.', 'Le Comité siège.'],
    ['fr', 'The committee’s two committees met.', 'Les comités siègent.'],
    ['fr', 'The committees met.', 'Les commissions siègent.'],
    ['fr', 'A subcommittee met.', 'Une commission siège.'],
    ['fr', 'The **general** assembly met.', 'L’*assemblée* générale siège.'],
    ['fr', 'The general assembly met.', "L'assemblée\u00A0générale siège."],
    ['fr', 'Rotary’s Rotary met.', 'Le Rotary du Rotary siège.'],
    [
      'fr',
      'Run `committee`, see https://a.org/committee',
      'Lancez `committee`, voir https://a.org/committee',
    ],
    ['fr', 'We met.', 'Le meetings et le `meeting`.'],
    ['ur', 'The committee met.', 'کمیٹی کا اجلاس ہوا۔'],
    ['ur', 'The committee met.', 'کمیٹیوں کا اجلاس ہوا۔'],
    ['ur', 'The committee met.', 'کمیٹیِ امن کا اجلاس ہوا۔'],
    ['ur', 'The committee met.', 'امن\u200Cکمیٹی کا اجلاس ہوا۔'],
    ['ur', 'The executive meets.', 'مجلسِ عاملہ کا اجلاس'],
    ['ur', 'Welcome', 'خوش\u200Cآمدید'],
    ['ur', 'Rotary met.', 'Rotary کا اجلاس ہوا۔'],
    ['de', 'The committee met.', 'Der Ausschuss tagt.'],
    ['th', 'A boat', 'เรือ'],
  ])('is silent in %s about %j as %j', (tag, source, string) => {
    expect(faultsIn(tag, source, string)).toEqual([])
  })

  it.each([
    ['fr', 'The committees’ committee met.', 'La commission siège.'],
    ['fr', 'The general\nassembly met.', 'L’assemblée siège.'],
    ['fr', 'We met.', 'L’autre meeting, d’un meeting-surprise.'],
    ['ur', 'The committee met.', 'مجلس کا اجلاس ہوا۔'],
    ['ur', 'We met.', 'میٹنگِ عام ہوئی۔'],
    ['ur', 'We met.', 'عام\u200Cمیٹنگ ہوئی۔'],
    ['th', 'A train', 'ฉันมีรถ'],
  ])('finds whole words in %s in %j as %j', (tag, source, string) => {
    expect(faultsIn(tag, source, string)).toHaveLength(1)
  })

  it('takes what is kept as a whole, the longest first', () => {
    const given = {
      fr: [
        { keep: 'Rotary Club' },
        { keep: 'Meeting House' },
        { term: 'club', use: ['cercle'] },
        { avoid: 'meeting' },
      ],
    }
    const source = 'The Rotary Club and the Meeting House'
    expect(faultsIn('fr', source, 'Le Rotary Club et la Meeting House', given)).toEqual([])
    expect(faultsIn('fr', source, 'Le rotary club et la Meeting House', given)).toEqual([
      { kind: 'keep', term: 'Rotary Club', expected: 1, found: 0 },
    ])
    expect(faultsIn('fr', 'Our club', 'Notre club', given)).toEqual([
      { kind: 'term', term: 'club', use: ['cercle'] },
    ])
    expect(faultsIn('fr', 'We met.', 'Le meeting', given)).toEqual([
      { kind: 'avoid', term: 'meeting', use: [] },
    ])
  })

  it('lets a word to avoid stand in a translation that it asks for', () => {
    const given = {
      fr: [
        { term: 'car park', use: ['parking relais'] },
        { avoid: 'parking', use: ['stationnement'] },
      ],
    }
    expect(faultsIn('fr', 'The car park', 'Le parking relais', given)).toEqual([])
    expect(faultsIn('fr', 'The car park', 'Le parking relais, un parking', given)).toHaveLength(1)
  })

  it('has nothing to say without a glossary for the locale, or about a slug', async () => {
    const texts = ['fr', 'The committee met.', 'Le meeting'] as const
    expect(await problemsOfTranslation('glossary', texts)).toEqual([])
    const others = { targetLocales: ['fr', 'ur'], glossary: { ur: [{ avoid: 'meeting' }] } }
    expect(await problemsOfTranslation('glossary', texts, others)).toEqual([])
    const publication = await createTranslation('fr', 'Text', 'Texte', {
      glossary: { fr: [meeting] },
    })
    const head = publication.read('content/a.md').replace('date:', 'slug: meeting-place\ndate:')
    publication.write({ 'content/a.md': head })
    await publication.sync()
    publication.translate('fr', 'a', { slug: 'un-meeting' })
    const kinds = (await publication.problems()).map(({ ruleId }) => ruleId)
    expect(kinds).not.toContain('glossary')
  })

  it('says which terms are kept in a locale', () => {
    const { glossary, locales } = resolveConfig(
      { ...defaultOptions, glossary: { fr: words.fr } },
      '/',
      [],
    )
    expect(locales.map((locale) => keptTerms({ glossary }, locale))).toEqual([[], ['Rotary'], []])
  })

  it('needs no positions', async () => {
    const options = { glossary: { fr: [meeting] } }
    const publication = await createTranslation('fr', 'We met.', 'Le meeting', options)
    expect(await findUnplaced(glossary, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', faults: [avoid] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

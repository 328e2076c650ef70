import { describe, expect, it } from 'vitest'
import { placeholderParity } from '../../pipeline/check/rules/placeholder-parity.ts'
import { article, createPublication, translateAll } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** A publication whose furniture says these in English and in one other locale. */
async function withWords(
  locale: string,
  source: Readonly<Record<string, string>>,
  target: Readonly<Record<string, string>>,
) {
  const publication = createPublication(
    { 'content/a.md': article('Some text.') },
    { targetLocales: [locale] },
  )
  await translateAll(publication)
  publication.translate('en', 'site', source)
  publication.translate(locale, 'site', target)
  return publication
}

async function find(locale: string, source: string, target: string, key = 'footer') {
  const publication = await withWords(locale, { [key]: source }, { [key]: target })
  return ofKind(await publication.problems(), 'placeholder-parity').map(summarize)
}

describe('placeholder-parity', () => {
  it.each([
    ['fr', 'Par {{nom}}', '4:18'],
    ['ur', 'از {{nom}}', '4:17'],
  ])('names a placeholder that %s translated', async (locale, target, place) => {
    expect(await find(locale, 'By {{name}}', target)).toEqual([
      {
        kind: 'placeholder-parity',
        severity: 'error',
        locale,
        arguments: { key: 'footer', locale, missing: ['{{name}}'], extra: ['{{nom}}'] },
        place: `locales/${locale}/site.json:${place}`,
        cause: undefined,
      },
    ])
  })

  it.each([
    ['one of two equal ones', '{{a}} and {{a}}', '{{a}}', ['{{a}}'], []],
    ['a text that is nested', 'See $t(title)', 'Voir $t(titre)', ['$t(title)'], ['$t(titre)']],
    ['single braces', 'By {name}', 'Par {nom}', ['{name}'], ['{nom}']],
    ['a format of C', '%s of %d', '%s sur %', ['%d'], []],
    ['one brace too few', 'By {{name}}', 'Par {name}', ['{{name}}'], ['{name}']],
  ])('sees %s', async (_what, source, target, missing, extra) => {
    expect(await find('fr', source, target)).toMatchObject([{ arguments: { missing, extra } }])
  })

  it.each([
    ['fr', 'another order', '{{a}}, then {{b}}', '{{b}}, après {{a}}'],
    ['ur', 'another order', '{{a}}, then {{b}}', '{{b}}، پھر {{a}}'],
    ['fr', 'a format of its own', '{{day, datetime}}', '{{day, datetime(month: long)}}'],
    ['fr', 'blanks', '{{- name }}', '{{name}}'],
    ['fr', 'percent', '100% sure, 5%d', '100 % sûr, 5%s'],
    ['fr', 'a text of two', '{{a}} of {b} ', '{{a}} de {b}'],
  ])('is silent in %s about %s', async (locale, _what, source, target) => {
    expect(await find(locale, source, target)).toEqual([])
  })

  it.each([
    ['ur', 'left out for one number', 'pages_one', '{{count}} page', 'ایک صفحہ', []],
    ['fr', 'left out for 0 and 1', 'pages_one', '{{count}} page', 'Une page', ['{{count}}']],
    ['fr', 'put in', 'pages_one', 'One page', '{{count}} page', []],
    [
      'fr',
      'in a form that English lacks',
      'pages_many',
      '{{count}} pages',
      'De pages',
      ['{{count}}'],
    ],
  ])('knows in %s a number that is %s', async (...texts) => {
    const [locale, _what, key, source, target, missing] = texts
    const words = { [key.replace('many', 'other')]: source }
    const publication = await withWords(locale, words, { [key]: target })
    const found = ofKind(await publication.problems(), 'placeholder-parity')
    const arguments_ = { key, locale, missing, extra: [] }
    expect(found.map((one) => one.arguments)).toEqual(missing.length === 0 ? [] : [arguments_])
  })

  it('leaves prose alone, where nothing is filled in', async () => {
    const publication = createPublication(
      { 'content/a.md': article('<!-- key: text -->\n\nWrite {{name}}.') },
      { targetLocales: ['fr'] },
    )
    await translateAll(publication, () => 'Écrivez {{nom}}.')
    expect(ofKind(await publication.problems(), 'placeholder-parity')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await withWords('fr', { footer: 'By {{a}}' }, { footer: 'Par' })
    expect(await findUnplaced(placeholderParity, publication)).toEqual([
      {
        arguments: { key: 'footer', locale: 'fr', missing: ['{{a}}'], extra: [] },
        place: 'locales/fr/site.json',
        cause: undefined,
      },
    ])
  })
})

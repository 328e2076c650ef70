import { describe, expect, it } from 'vitest'
import { oneBlock } from '../../pipeline/check/rules/one-block.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const source = 'Two million people were there.'

/** What these examples say otherwise than their source, since only their beginning matters. */
const facts = ['number-parity', 'verbatim-parity'] as const

describe('one-block', () => {
  it.each([
    ['fr', '- Deux millions.', '\\- Deux millions.'],
    ['ur', '- بیس لاکھ۔', '\\- بیس لاکھ۔'],
  ])('names a list in %s, in both files, and the escape', async (locale, translation, escaped) => {
    const found = await problemsOfTranslation('one-block', [locale, source, translation])
    expect(found.map(summarize)).toEqual([
      {
        kind: 'one-block',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale, found: ['a list'], escaped },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(found[0]?.message).toBe(
      `The \`${locale}\` translation of \`text\` is a list, expected one paragraph`,
    )
    expect(found[0]?.note).toContain(`Write it with a backslash: \`${escaped}\``)
  })

  it.each([
    ['+ Deux millions', 'a list', '\\+ Deux millions'],
    ['* Deux millions', 'a list', '\\* Deux millions'],
    ['1. Deux millions', 'a list', '1\\. Deux millions'],
    ['2023) Deux millions', 'a list', '2023\\) Deux millions'],
    ['# Deux millions', 'a heading', '\\# Deux millions'],
    ['> Deux millions', 'a quotation', '\\> Deux millions'],
    ['    Deux millions', 'a code block', 'Deux millions'],
    ['    1.5 million', 'a code block', '1.5 million'],
    ['    - Deux', 'a code block', '\\- Deux'],
    ['[deux]: /millions', 'a link definition', '\\[deux]: /millions'],
    ['[^1]: Deux millions', 'a footnote', '\\[^1]: Deux millions'],
    [`- ${'😀'.repeat(40)}`, 'a list', `\\- ${'😀'.repeat(21)}`],
  ])('gives the escape for %j', async (translation, block, escaped) => {
    const found = await problemsOfTranslation('one-block', ['fr', source, translation])
    expect(found.map(summarize)).toMatchObject([{ arguments: { found: [block], escaped } }])
  })

  it.each(['- Deux millions.', '1. Deux', '    1.5 million', '[deux]: /millions', '> Deux'])(
    'gives an escape for %j that mends it',
    async (translation) => {
      const texts = ['fr', source, translation] as const
      const [found] = await problemsOfTranslation('one-block', texts, {}, facts)
      const mended = /with a backslash: `(.+)` \(in JSON/.exec(found?.note ?? '')?.[1] ?? ''
      expect(mended).not.toBe('')
      expect(await problemsOfTranslation('one-block', ['fr', source, mended], {}, facts)).toEqual(
        [],
      )
    },
  )

  it.each([
    ['Deux.\n\nMillions.', ['a paragraph', 'a paragraph']],
    ['# Deux\n\nMillions.', ['a heading', 'a paragraph']],
    ['Deux\n=====', ['a heading']],
    ['Deux.\n\n- Millions', ['a paragraph', 'a list']],
    ['| Deux |\n| --- |\n| Millions |', ['a table']],
    ['---\ndeux: millions\n---', ['front matter']],
    ['```deux', ['a code block']],
    ['~~~ deux', ['a code block']],
    ['Deux\n\n***', ['a paragraph', 'a thematic break']],
  ])('says of %j what it is, without an escape', async (translation, blocks) => {
    const found = await problemsOfTranslation('one-block', ['fr', source, translation])
    expect(found.map(summarize)).toMatchObject([
      { arguments: { found: blocks, escaped: undefined } },
    ])
    expect(found[0]?.note).toContain('no empty line, no list, no code block')
  })

  it('names a string that nests too deeply to be read', async () => {
    const found = await problemsOfTranslation('one-block', ['fr', source, `${'>'.repeat(200)} x`])
    expect(found.map(summarize)).toMatchObject([
      { arguments: { found: ['a deeply nested text'], escaped: undefined } },
    ])
  })

  it.each([
    ['fr', 'a decimal at the beginning', '1.5 million de gens.'],
    ['fr', 'a year at the beginning', '2023 : deux millions.'],
    ['fr', 'an escaped hyphen', '\\- deux millions'],
    ['fr', 'an escaped number', '1\\. deux millions'],
    ['fr', 'a hyphen without a space', '-deux millions'],
    ['fr', 'a dash', '– Deux millions, dit-il.'],
    ['fr', 'a hashtag', '#deux millions'],
    ['fr', 'emphasis at the beginning', '*Deux* millions.'],
    ['fr', 'three spaces before it', '   Deux millions.'],
    ['fr', 'a hard break', 'Deux\\\nmillions.'],
    ['fr', 'a soft line break', 'Deux\nmillions.'],
    ['fr', 'white space at its end', 'Deux millions.\n\n'],
    ['ur', 'Urdu digits, which make no list', '۱۔ بیس لاکھ'],
    ['ur', 'Urdu digits and a full stop', '۱. بیس لاکھ'],
  ])('is silent in %s about %s', async (locale, _what, translation) => {
    const texts = [locale, source, translation] as const
    expect(await problemsOfTranslation('one-block', texts, {}, facts)).toEqual([])
  })

  it.each([
    ['a heading', '# Two million people', 'Deux millions de gens'],
    ['a cell', '| Two people | Three people |\n| --- | --- |\n| One two | Three |', 'Deux gens'],
    ['a list item', '- Two million people', 'Deux millions de gens'],
  ])('takes the text of %s without its mark', async (_what, markdown, translation) => {
    expect(await problemsOfTranslation('one-block', ['fr', markdown, translation])).toEqual([])
  })

  it('leaves a title alone, which is no Markdown', async () => {
    const publication = await createTranslation('fr', source, 'Deux millions de gens.')
    publication.translate('fr', 'a', { title: '- Un titre' })
    await publication.sync()
    expect(await publication.problems()).toEqual([])
  })

  it('leaves HTML to `raw-html`: one mistake is one problem', async () => {
    const texts = ['fr', source, '<div>Deux millions</div>'] as const
    expect(await problemsOfTranslation('one-block', texts, {}, ['raw-html'])).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', source, '> Deux millions.')
    const escaped = '\\> Deux millions.'
    expect(await findUnplaced(oneBlock, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', found: ['a quotation'], escaped },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

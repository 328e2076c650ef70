import { describe, expect, it } from 'vitest'
import { rawHtml } from '../../pipeline/check/rules/raw-html.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const source = 'Water is less than air.'

describe('raw-html', () => {
  it.each([
    ['fr', 'L’eau<br>et l’air.'],
    ['ur', 'پانی<br>اور ہوا۔'],
  ])('names HTML in %s, in both files', async (locale, translation) => {
    const found = await problemsOfTranslation('raw-html', [locale, source, translation])
    expect(found.map(summarize)).toEqual([
      {
        kind: 'raw-html',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale, html: '<br>' },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
    expect(found[0]?.message).toBe(
      `HTML \`<br>\` in the \`${locale}\` translation of \`text\`, expected Markdown`,
    )
  })

  it.each([
    ['a script', '<script>alert(1)</script>', ['<script>alert(1)</script>']],
    ['both tags of an element', 'L’<b>eau</b> et l’air', ['<b>', '</b>']],
    ['a comment', 'L’eau <!-- et --> l’air', ['<!-- et -->']],
    ['an image within a mark', 'L’*eau <img src=x onerror=y>*', ['<img src=x onerror=y>']],
    ['a processing instruction', 'L’eau <?php x ?>', ['<?php x ?>']],
  ])('sees %s', async (_what, translation, html) => {
    const found = await problemsOfTranslation('raw-html', ['fr', source, translation])
    expect(found.map((one) => one.arguments)).toEqual(
      html.map((piece) => ({ key: 'text', locale: 'fr', html: piece })),
    )
  })

  it('cannot be lifted by `rawHtml`, which is the author’s', async () => {
    const texts = ['fr', 'A <b>bold</b> word.', 'Un mot <b>gras</b>.'] as const
    expect(await problemsOfTranslation('raw-html', texts, { rawHtml: 'sanitize' })).toHaveLength(2)
  })

  it.each([
    ['fr', 'a sign', 'L’eau < l’air > le vide'],
    ['ur', 'an escaped tag', 'پانی \\<br> ہوا'],
    ['fr', 'a character reference', 'L’eau &lt;br&gt; et l’air'],
    ['fr', 'a number behind the sign', 'L’eau <3 l’air'],
  ])('is silent in %s about %s', async (locale, _what, translation) => {
    expect(await problemsOfTranslation('raw-html', [locale, source, translation])).toEqual([])
  })

  it('takes a tag in code for text', async () => {
    const texts = ['fr', 'Type `<br>` there.', 'Tapez `<br>` là.'] as const
    expect(await problemsOfTranslation('raw-html', texts)).toEqual([])
  })

  it('takes an address in angle brackets for a link', async () => {
    const texts = ['fr', 'See <https://example.com> now.', 'Voir <https://example.com>.'] as const
    expect(await problemsOfTranslation('raw-html', texts)).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', source, 'L’eau<br>et l’air.')
    expect(await findUnplaced(rawHtml, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', html: '<br>' },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { untranslatedAlt } from '../../pipeline/check/rules/untranslated-alt.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const image = 'https://example.org/a.png'

async function find(locale: string, source: string, translation: string) {
  const texts = [locale, source, translation] as const
  const others = ['image-parity', 'link-parity', 'untranslated-copy'] as const
  const found = await problemsOfTranslation('untranslated-alt', texts, {}, others)
  return found.map(summarize)
}

describe('untranslated-alt', () => {
  it.each([
    ['fr', 'Voici le port : ![The old harbour](U)', '4:28'],
    ['ur', 'بندرگاہ یہ ہے: ![The old harbour](U)', '4:27'],
  ])('names an alternative that is English in %s', async (locale, translation, place) => {
    const source = `Here is the harbour: ![The old harbour](${image})`
    expect(await find(locale, source, translation.replace('U', image))).toEqual([
      {
        kind: 'untranslated-alt',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, copied: ['The old harbour'], lost: [] },
        place: `locales/${locale}/a.json:${place}`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['an alternative that is lost', '![The map](U) of it', '![](U) de cela', [], ['The map']],
    ['one of two', '![a map](U) ![a map](U)', '![a map](U) ![une carte](U)', ['a map'], []],
    ['a title of a link', '[Go](/a "To the map")', '[Aller](/a "To the map")', ['To the map'], []],
    ['a lost title of a link', '[Go](/a "The map")', '[Aller](/a)', [], ['The map']],
    ['a title of an image', '![a](U "The map")', '![à](U "The map")', ['The map'], []],
    ['quotes aside', '![the “old” map](U) it', '![the "old" map](U) le', ['the “old” map'], []],
  ])('sees %s', async (_what, source, translation, copied, lost) => {
    const texts = [source, translation].map((text) => text.replaceAll('U', image))
    expect(await find('fr', texts[0] ?? '', texts[1] ?? '')).toMatchObject([
      { arguments: { copied, lost } },
    ])
  })

  it.each([
    ['fr', 'a translation', 'See ![the map](U)', 'Voir ![la carte](U)'],
    ['ur', 'a translation', 'See ![the map](U)', 'دیکھیے ![نقشہ](U)'],
    ['fr', 'names', 'See ![Fabienne Buccio](U)', 'Voir ![Fabienne Buccio](U)'],
    ['ur', 'a name of letters and digits', 'See ![H2O](U)', 'دیکھیے ![H2O](U)'],
    ['fr', 'an image that needs no words', 'See ![](U)', 'Voir ![](U)'],
    ['fr', 'one that the source lacks', 'See ![](U)', 'Voir ![la carte](U)'],
    ['fr', 'another order', '![the map](U) [go](/a "Map")', '[va](/a "Plan") ![la carte](U)'],
    ['fr', 'an image that is lost', 'See ![the map](U)', 'Voir'],
    ['fr', 'a copy of the whole', 'See ![the map](U)', 'See ![the map](U)'],
    ['fr', 'code', 'Type `![the map](U)`', 'Tapez `![the map](U)`'],
  ])('is silent in %s about %s', async (locale, _what, source, translation) => {
    const texts = [source, translation].map((text) => text.replaceAll('U', image))
    expect(await find(locale, texts[0] ?? '', texts[1] ?? '')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', '[Go](/a "The map")', '[Aller](/a)')
    expect(await findUnplaced(untranslatedAlt, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', copied: [], lost: ['The map'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

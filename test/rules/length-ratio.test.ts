import { describe, expect, it } from 'vitest'
import { lengthRatio } from '../../pipeline/check/rules/length-ratio.ts'
import { createPublication, translateAll } from '../support/publication.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** Forty characters. */
const source = 'The ship arrived late in the old harbor.'

async function lengthsOfFields(locale: string, fields: Readonly<Record<string, string>>) {
  const title = 'A title that is long enough to be measured'
  const description = 'A description that is long enough as well'
  const publication = createPublication(
    {
      'content/a.md': `---\ntitle: ${title}\ndate: 2023-06-06\ndescription: ${description.repeat(4)}\n---\n`,
    },
    { targetLocales: [locale] },
  )
  await translateAll(publication)
  publication.translate(locale, 'a', fields)
  const found = ofKind(await publication.problems(), 'length-ratio')
  return found.map((one) => one.arguments)
}

describe('length-ratio', () => {
  it.each([
    ['fr', 23, 24, 88],
    ['fr', 89, 24, 88],
    ['ur', 19, 20, 80],
    ['ur', 81, 20, 80],
  ])('measures %s: %i is not %i to %i', async (locale, length, least, most) => {
    expect(source).toHaveLength(40)
    const translation = (locale === 'ur' ? 'ب' : 'à').repeat(length)
    const found = await problemsOfTranslation('length-ratio', [locale, source, translation])
    expect(found.map(summarize)).toEqual([
      {
        kind: 'length-ratio',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, length, least, most },
        place: `locales/${locale}/a.json:4:11`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['fr', source, 'à'.repeat(24)],
    ['fr', source, 'à'.repeat(88)],
    ['ur', source, 'ب'.repeat(20)],
    ['ur', source, 'ب'.repeat(80)],
    ['ur', source, 'بَِ\u200F'.repeat(80)],
    ['ur-PK', source, 'ب'.repeat(20)],
    ['fr', 'The ship arrived in the bay.', 'Arrivé'],
    [
      'fr',
      `${source} \`a long command that is long\``,
      `${'à'.repeat(26)} \`a long command that is long\``,
    ],
  ])('is silent in %s about %j and %j', async (locale, text, translation) => {
    const publication = await createTranslation(locale, text, translation)
    expect(ofKind(await publication.problems(), 'length-ratio')).toEqual([])
  })

  it('knows no ratio of other languages', async () => {
    const publication = await createTranslation('zh', source, '船晚到了旧港。')
    expect(ofKind(await publication.problems(), 'length-ratio')).toEqual([])
  })

  it('limits titles and descriptions', async () => {
    const title = 'à'.repeat(111)
    const description = 'é'.repeat(321)
    expect(await lengthsOfFields('it', { title, description })).toEqual([
      { key: 'title', locale: 'it', length: 111, least: 0, most: 110 },
      { key: 'description', locale: 'it', length: 321, least: 0, most: 320 },
    ])
    expect(await lengthsOfFields('it', { title: 'à'.repeat(110) })).toEqual([])
  })

  it('lets a title be longer where the source is', async () => {
    const long = 'A title that goes on and on '.repeat(5).trim()
    const publication = createPublication(
      { 'content/a.md': `---\ntitle: ${long}\ndate: 2023-06-06\n---\n` },
      { targetLocales: ['fr'] },
    )
    await translateAll(publication)
    expect(ofKind(await publication.problems(), 'length-ratio')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', source, 'Le navire')
    expect(await findUnplaced(lengthRatio, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', length: 9, least: 24, most: 88 },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

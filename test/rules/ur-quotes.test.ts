import { describe, expect, it } from 'vitest'
import { urQuotes } from '../../pipeline/check/rules/ur-quotes.ts'
import { fixOf } from '../support/fix.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const find = (translation: string) =>
  problemsOfTranslation('ur-quotes', ['ur', 'He said “yes”.', translation], {}, ['code-parity'])

describe('ur-quotes', () => {
  it('names each pair', async () => {
    const problems = await find('اس نے "ہاں" اور “نہیں، بالکل نہیں، کبھی نہیں” کہا۔')
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'ur-quotes',
        severity: 'warning',
        locale: 'ur',
        arguments: {
          key: 'text',
          locale: 'ur',
          changes: [
            { found: '"ہاں"', expected: '”ہاں“' },
            {
              found: '“نہیں، بالکل…ں، کبھی نہیں”',
              expected: '”نہیں، بالکل…ں، کبھی نہیں“',
            },
          ],
        },
        place: 'locales/ur/a.json:4:18',
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['straight pairs', 'اس نے "ہاں" کہا۔', 'اس نے ”ہاں“ کہا۔'],
    ['reversed pairs', 'اس نے “ہاں” کہا۔', 'اس نے ”ہاں“ کہا۔'],
    ['two closing marks', 'اس نے ”ہاں” کہا۔', 'اس نے ”ہاں“ کہا۔'],
    ['single ones', "اس نے 'ہاں' اور ‘نہیں’ کہا۔", 'اس نے ’ہاں‘ اور ’نہیں‘ کہا۔'],
    ['nested ones', `اس نے کہا: "میں نے 'اخبار' پڑھا۔"`, 'اس نے کہا: ”میں نے ’اخبار‘ پڑھا۔“'],
    ['a mark of Markdown inside', 'اس نے **"ہاں"**، کہا۔', 'اس نے **”ہاں“**، کہا۔'],
    ['code inside', 'اس نے "`npm` چلائیے" کہا۔', 'اس نے ”`npm` چلائیے“ کہا۔'],
    ['the whole text', '"ہاں"', '”ہاں“'],
    ['beside inches', '5" کا "تختہ" ہے۔', '5" کا ”تختہ“ ہے۔'],
    ['beside a right pair', '”ہاں“ اور "نہیں"', '”ہاں“ اور ”نہیں“'],
  ])('mends %s', async (_what, translation, mended) => {
    const problems = await find(translation)
    expect(fixOf(problems, translation)).toBe(mended)
    expect(await find(mended)).toEqual([])
  })

  it('leaves a pair whose mark is an entity, since half of it would be worse', async () => {
    const translation = 'اس نے &quot;ہاں&quot; کہا۔'
    const problems = await find(translation)
    expect(problems.length).toBe(1)
    expect(fixOf(problems, translation)).toBe(translation)
  })

  it.each([
    'اس نے ”ہاں“ اور ’نہیں‘ کہا۔',
    'اس نے ”میں نے ’اخبار‘ پڑھا“ کہا۔',
    'اس نے “Hello” اور "yes" لکھا۔',
    'فلم "L\'Amant" اور ‘Le Monde’ ہے۔',
    '5" کا تختہ اور 12" کی میز',
    'اس نے "ہاں کہا۔',
    'اس نے ہاں" کہا، "نہیں" نہیں۔',
    'لفظ"ہاں"کا مطلب',
    "O'Brien اور d'Or",
    'اس نے «ہاں» کہا۔',
    'چلائیے `"متن"` کو',
  ])('is silent about %s', async (translation) => {
    expect(await find(translation)).toEqual([])
  })

  it.each([
    ['ur-IN', 1],
    ['fa', 0],
    ['fr', 0],
  ])('finds in %s %i', async (locale, count) => {
    const publication = await createTranslation(locale, 'He said “yes”.', 'اس نے "ہاں" کہا۔')
    expect(ofKind(await publication.problems(), 'ur-quotes').length).toBe(count)
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('ur', 'He said “yes”.', 'اس نے "ہاں" کہا۔')
    expect(await findUnplaced(urQuotes, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'ur', changes: [{ found: '"ہاں"', expected: '”ہاں“' }] },
        place: 'locales/ur/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

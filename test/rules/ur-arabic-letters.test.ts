import { describe, expect, it } from 'vitest'
import { urArabicLetters } from '../../pipeline/check/rules/ur-arabic-letters.ts'
import type { Options } from '../../pipeline/config.ts'
import { fixOf } from '../support/fix.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const find = (translation: string, options: Partial<Options> = {}) =>
  problemsOfTranslation(
    'ur-arabic-letters',
    ['ur', 'The government said so.', translation],
    options,
    // Presentation forms and some letters are not in the font.
    ['missing-glyph'],
  )

describe('ur-arabic-letters', () => {
  it('names each word, and mends it', async () => {
    const translation = 'حكومت نے يہ کہا۔'
    const problems = await find(translation)
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'ur-arabic-letters',
        severity: 'warning',
        locale: 'ur',
        arguments: {
          key: 'text',
          locale: 'ur',
          changes: [
            { found: 'حكومت', expected: 'حکومت' },
            { found: 'يہ', expected: 'یہ' },
          ],
        },
        place: 'locales/ur/a.json:4:13',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(fixOf(problems, translation)).toBe('حکومت نے یہ کہا۔')
  })

  it.each([
    ['yeh and alef maqsura', 'وزير اعلى نے کہا', 'وزیر اعلی نے کہا'],
    ['kaf and heh', 'كراچي اور لاهور میں', 'کراچی اور لاہور میں'],
    ['heh with hamza', 'صفحه\u0654 اول میں ہے', 'صفحۂ اول میں ہے'],
    ['God’s name', 'الله نے اور عبدالله نے', 'اللہ نے اور عبداللہ نے'],
    ['marks of Markdown inside', '**حكومت** نے *كہا*', '**حکومت** نے *کہا*'],
    ['presentation forms', 'ﮐﺮﺍﭼﯽ سے ﻻﮨﻮﺭ', 'کراچی سے لاہور'],
    ['digits', '٢٠٢٣ میں ہے', '۲۰۲۳ میں ہے'],
    ['an honorific', 'رضي اللہ عنہ نے کہا', 'رضی اللہ عنہ نے کہا'],
    ['Urdu in quotation marks', 'اس نے کہا ”حكومت نے يہ کہا“', 'اس نے کہا ”حکومت نے یہ کہا“'],
    ['a title', 'كراچي', 'کراچی'],
  ])('mends %s', async (_what, translation, mended) => {
    const problems = await find(translation)
    expect(fixOf(problems, translation)).toBe(mended)
    expect(await find(mended)).toEqual([])
  })

  it.each([
    ['ه where it may be ھ', 'بهت اچھا ہے', 'بهت', 'بہت / بھت'],
    ['ه between vowels where nothing else is Urdu', 'لاهور', 'لاهور', 'لاہور'],
    ['teh marbuta', 'زكوة ہے'.replace('ك', 'ک'), 'زکوة', 'زکوۃ'],
    ['ھ at the start of a word', 'ھم نے کہا', 'ھم', 'ہم'],
    ['ھ behind a vowel', 'یہاں شاھد ہے', 'شاھد', 'شاہد'],
  ])('names %s, and leaves it', async (_what, translation, found, expected) => {
    const problems = await find(translation)
    expect(problems.map((one) => one.arguments)).toEqual([
      { key: 'text', locale: 'ur', changes: [{ found, expected }] },
    ])
    expect(fixOf(problems, translation)).toBe(translation)
  })

  it.each([
    'حکومت نے کہا کہ وہ صفحۂ اول پر ہے۔',
    'بھارت، کچھ، ننھا، تمھارا، اچّھا، سرھانے، آنکھ، ساتھ اور مجھے ہے۔',
    'اس نے ”بسم الله الرحمن الرحيم“ کہا۔',
    'اس نے «السلام عليكم» کہا۔',
    'آیت (إياك نعبد) میں ہے۔',
    'وَإِيَّاكَ نَسْتَعِينُ',
    'السلام عليكم',
    'ﷲ، ﷺ اور ﷽ ہے۔',
    'سنہ 1445ھ، 1445 ھ اور 1445ھـ میں',
    'حرف `ي` اور <https://example.org/كتاب> ہے۔',
    'جرأت، تأثر، مسئلہ اور لکھنؤ ہے۔',
  ])('is silent about %s', async (translation) => {
    const publication = await createTranslation('ur', 'The government said so.', translation)
    expect(ofKind(await publication.problems(), 'ur-arabic-letters')).toEqual([])
  })

  it('leaves ٠–٩ where the publication wants them', async () => {
    expect(await find('٢٠٢٣ میں ہے', { digits: { ur: 'arab' } })).toEqual([])
  })

  it.each([
    ['ur-IN', 1],
    ['fa', 0],
    ['ar', 0],
    ['fr', 0],
  ])('finds in %s %i', async (locale, count) => {
    const publication = await createTranslation(locale, 'It said so.', 'حكومت نے يہ کہا۔')
    expect(ofKind(await publication.problems(), 'ur-arabic-letters').length).toBe(count)
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('ur', 'It said so.', 'حكومت نے کہا۔')
    expect(await findUnplaced(urArabicLetters, publication)).toEqual([
      {
        arguments: {
          key: 'text',
          locale: 'ur',
          changes: [{ found: 'حكومت', expected: 'حکومت' }],
        },
        place: 'locales/ur/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

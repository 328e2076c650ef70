import { describe, expect, it } from 'vitest'
import { urPunctuation } from '../../pipeline/check/rules/ur-punctuation.ts'
import { fixOf } from '../support/fix.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const find = (translation: string) =>
  problemsOfTranslation('ur-punctuation', ['ur', 'Will it come, or not?', translation], {}, [
    'code-parity',
    'footnote-parity',
    'link-parity',
    'leaked-delimiters',
  ])

describe('ur-punctuation', () => {
  it('names each mark with its word', async () => {
    const problems = await find('کیا وہ آئے گا? ہاں, کل.')
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'ur-punctuation',
        severity: 'warning',
        locale: 'ur',
        arguments: {
          key: 'text',
          locale: 'ur',
          changes: [
            { found: 'گا?', expected: 'گا؟' },
            { found: 'ہاں,', expected: 'ہاں،' },
            { found: 'کل.', expected: 'کل۔' },
          ],
        },
        place: 'locales/ur/a.json:4:25',
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['کیا وہ آئے گا? ہاں, کل; اور نہیں.', 'کیا وہ آئے گا؟ ہاں، کل؛ اور نہیں۔'],
    ['**کل**, وہ آئے گا.', '**کل**، وہ آئے گا۔'],
    ['اس نے کہا (کل). پھر گیا.', 'اس نے کہا (کل)۔ پھر گیا۔'],
    ['اس نے کہا ”کل“.', 'اس نے کہا ”کل“۔'],
    ['آج,کل', 'آج، کل'],
    ['آج ,کل اور وہ ?', 'آج، کل اور وہ؟'],
    ['کیا؟? ہاں۔. نہیں،,', 'کیا؟ ہاں۔ نہیں،'],
    ['کیا?? واہ?!', 'کیا؟؟ واہ؟!'],
    ['وہ آئی.', 'وہ آئی۔'],
    ['وہ گیا.\\\nپھر آیا.', 'وہ گیا۔\\\nپھر آیا۔'],
  ])('mends %s', async (translation, mended) => {
    expect(fixOf(await find(translation), translation)).toBe(mended)
    const publication = await createTranslation('ur', 'Will it come, or not?', mended)
    const found = await publication.problems()
    expect(ofKind(found, 'ur-punctuation')).toEqual([])
    expect(ofKind(found, 'spacing')).toEqual([])
  })

  it.each([
    ['۔یہ متن ہے', '۔یہ متن ہے', 'یہ متن ہے'],
    ['!کیا بات ہے', '!کیا بات ہے', 'کیا بات ہے'],
    ['، پھر وہ گیا', '، پھر وہ گیا', 'پھر وہ گیا'],
    ['؟کیا وہ بہت دنوں کے بعد آیا', '؟کیا وہ بہت', 'کیا وہ بہت'],
    ['.میں گیا', '.میں گیا', 'میں گیا'],
  ])(
    'says that %s was typed in visual order, and leaves it',
    async (translation, found, expected) => {
      const problems = await find(translation)
      expect(problems.map(({ severity, arguments: args }) => [severity, args])).toEqual([
        ['error', { key: 'text', locale: 'ur', changes: [{ found, expected }] }],
      ])
      expect(fixOf(problems, translation)).toBe(translation)
      expect(summarize(problems[0] as never).place).toBe('locales/ur/a.json:4:12')
    },
  )

  it.each([
    ['بس۔۔ اور', 'بس۔۔', 'بس۔'],
    ['ہاں،، اور', 'ہاں،،', 'ہاں،'],
    ['کیا؟۔', 'کیا؟۔', 'کیا؟'],
  ])('names the two marks of %s, and leaves them', async (translation, found, expected) => {
    const problems = await find(translation)
    expect(problems.map((one) => one.arguments)).toEqual([
      { key: 'text', locale: 'ur', changes: [{ found, expected }] },
    ])
    expect(fixOf(problems, translation)).toBe(translation)
  })

  it.each([
    'کیا وہ آئے گا؟ ہاں، کل؛ اور نہیں۔',
    'قیمت ۳.۵ یا ۳,۵۰۰ یا 3.5 یا 3,500 ہے۔',
    'Lyon, Paris; HTML. پھر Node.js اور i18next.',
    'ایم. اے. جناح، بی.اے اور ڈبلیو. بی. ییٹس',
    'ایم. اے.',
    'الف. پہلا نکتہ',
    'پھر وہ گیا... اور پھر… اور پھر۔۔۔',
    '...اور پھر وہ گیا',
    '۔۔۔اور پھر وہ گیا',
    'واقعی؟! ہاں!! کیا؟؟',
    '.NET فریم ورک',
    '؟',
    '۔ ،',
    'فائل.pdf اور `متن, متن.` اور <https://example.org/متن,متن.>',
    'یہ متن[^1] ہے: [نام](https://example.org/?a=ب;c)۔',
  ])('is silent about %s', async (translation) => {
    const publication = await createTranslation('ur', 'Will it come, or not?', translation)
    expect(ofKind(await publication.problems(), 'ur-punctuation')).toEqual([])
  })

  it.each([
    ['ur-PK', 1],
    ['fa', 0],
    ['fr', 0],
  ])('finds in %s %i', async (locale, count) => {
    const publication = await createTranslation(locale, 'It came.', 'وہ آیا.')
    expect(ofKind(await publication.problems(), 'ur-punctuation').length).toBe(count)
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('ur', 'It came.', 'وہ آیا.')
    expect(await findUnplaced(urPunctuation, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'ur', changes: [{ found: 'آیا.', expected: 'آیا۔' }] },
        place: 'locales/ur/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

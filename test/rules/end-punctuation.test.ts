import { describe, expect, it } from 'vitest'
import { endPunctuation } from '../../pipeline/check/rules/end-punctuation.ts'
import { findIn, translationFrom } from '../support/mend.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const question = 'Does the train leave?'
const statement = 'The train leaves.'
const bare = 'The train leaves'

describe('end-punctuation', () => {
  it.each([
    ['fr', question, 'Le train part-il.', 'stop', 'question', '.'],
    ['fr', question, 'Le train part-il', 'none', 'question', 'l'],
    ['fr', statement, 'Le train part', 'none', 'stop', 't'],
    ['fr', statement, 'Le train part\u202F!', 'exclamation', 'stop', '\u202F!'],
    ['fr', bare, 'Le train part.', 'stop', 'none', '.'],
    ['fr', 'The train leaves:', 'Le train part.', 'stop', 'colon', '.'],
    ['fr', 'He said “It leaves.”', 'Il dit «\u00A0Il part\u00A0»', 'none', 'stop', '\u00A0»'],
    ['fr', 'It leaves (at last)!', 'Il part (enfin).', 'stop', 'exclamation', ').'],
    ['fr', statement, '**Le train part\u202F?**', 'question', 'stop', '\u202F?'],
    ['ur', question, 'ریل گاڑی جاتی ہے۔', 'stop', 'question', '۔'],
    ['ur', statement, 'ریل گاڑی جاتی ہے', 'none', 'stop', 'ے'],
    ['ur', statement, 'ریل گاڑی جاتی ہے؟', 'question', 'stop', '؟'],
    ['ur', statement, 'ریل گاڑی **جاتی ہے؟**', 'question', 'stop', '؟'],
  ])('reports in %s %j as %j', async (locale, source, translation, end, sourceEnd, last) => {
    const column = 12 + translation.lastIndexOf(last)
    const texts = [locale, source, translation] as const
    expect((await problemsOfTranslation('end-punctuation', texts)).map(summarize)).toEqual([
      {
        kind: 'end-punctuation',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, end, sourceEnd },
        place: `locales/${locale}/a.json:4:${column}`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['fr', question, 'Le train part-il\u202F?'],
    ['fr', 'Really?!', 'Vraiment\u202F!'],
    ['fr', 'Really?!', 'Vraiment\u202F?'],
    ['fr', 'And then...', 'Et puis…'],
    ['fr', 'And then…', 'Et puis.'],
    ['fr', 'He said, “It leaves.”', 'Il dit\u00A0: «\u00A0Il part\u00A0».'],
    ['fr', 'He asked, “Does it leave?”', 'Il demanda\u00A0: «\u00A0Part-il\u202F?\u00A0».'],
    ['fr', 'He asked, “Does it leave?”', 'Il demanda : « Part-il ? »'],
    ['fr', 'It leaves (at last).', 'Il part (enfin.)'],
    ['fr', '**It leaves.**', '**Il part**.'],
    ['fr', '*It leaves*.', 'Il part.'],
    ['fr', 'Thanks! 🎉', 'Merci\u202F! 🎉'],
    ['fr', 'At 5 p.m.', 'À 17 heures'],
    ['fr', 'Apples, pears, etc.', 'Pommes, poires, etc.'],
    ['fr', 'Apples, pears and so on', 'Pommes, poires, etc.'],
    ['fr', 'Acme Inc.', 'Acme'],
    ['fr', 'apples.', 'pommes\u202F;'],
    ['fr', 'But then—', 'Mais alors…'],
    ['fr', 'Type `npm start`', 'Tapez `npm start`'],
    ['fr', 'See https://example.org/a.', 'Voir https://example.org/a.'],
    ['fr', bare, 'Le train part'],
    ['ur', question, 'کیا ریل گاڑی جاتی ہے؟'],
    ['ur', question, 'کیا ریل گاڑی جاتی ہے?'],
    ['ur', statement, 'ریل گاڑی جاتی ہے۔'],
    ['ur', statement, 'ریل گاڑی جاتی ہے۔\u200F'],
    ['ur', statement, 'ریل گاڑی جاتی ہے.'],
    ['ur', 'The list:', 'فہرست:'],
    ['ur', 'The list:', 'فہرست :۔'],
    ['ur', 'The list:', 'فہرست:-'],
    ['ur', 'He said, “It leaves.”', 'اس نے کہا: ”یہ جاتی ہے۔“'],
    ['ur', 'He said, “It leaves.”', 'اس نے کہا: ”یہ جاتی ہے“۔'],
    ['ur', 'It leaves!', 'یہ جاتی ہے!'],
    ['ur', 'Apples, pears, etc.', 'سیب، ناشپاتی وغیرہ'],
    ['ar', 'The list.', 'القائمة.'],
    ['hi', statement, 'ट्रेन जाती है।'],
    ['zh', question, '火车开吗？'],
    ['el', question, 'Φεύγει το τρένο;'],
    ['th', statement, 'รถไฟออก'],
  ])('is silent in %s about %j as %j', (tag, source, string) => {
    expect(findIn(endPunctuation, translationFrom(tag, source, string))).toEqual([])
  })

  it('is silent about a footnote behind the mark', async () => {
    const source = 'It leaves.[^a]\n\n[^a]: Today.'
    expect(await problemsOfTranslation('end-punctuation', ['fr', source, 'Il part[^a].'])).toEqual(
      [],
    )
  })

  it('never looks at headings, nor at a slug', () => {
    const heading = translationFrom('fr', question, 'Le train part', 'heading')
    expect(findIn(endPunctuation, heading)).toEqual([])
    const slug = { ...translationFrom('fr', question, 'Le train part', 'field'), key: 'slug' }
    expect(findIn(endPunctuation, slug)).toEqual([])
  })

  it.each(['cell', 'field', 'furniture'] as const)(
    'looks at a %s only where the source has a mark',
    (kind) => {
      const found = (source: string, string: string) =>
        findIn(endPunctuation, translationFrom('fr', source, string, kind)).length
      expect(found(bare, 'Le train part.')).toBe(0)
      expect(found('10 km approx.', 'env. 10 km')).toBe(0)
      expect(found(question, 'Le train part')).toBe(1)
      expect(found(statement, 'Le train part')).toBe(1)
    },
  )

  it.each(['', '…', '🎉', '.', '!', '`a`', '\uFFFC', '؟'])('never throws on %j', (text) => {
    for (const other of ['', '.', 'a', '😀?'])
      expect(() =>
        findIn(endPunctuation, translationFrom('fr', text, other, 'field')),
      ).not.toThrow()
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', question, 'Le train part.')
    expect(await findUnplaced(endPunctuation, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', end: 'stop', sourceEnd: 'question' },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

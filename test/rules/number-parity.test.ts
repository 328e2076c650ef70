import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { haveSameDigits } from '../../pipeline/check/numbers.ts'
import { numberParity } from '../../pipeline/check/rules/number-parity.ts'
import { haveDigitsInStep } from '../../pipeline/check/same-digits.ts'
import { seed } from '../support/fuzz.ts'
import { createPublication, translateAll } from '../support/publication.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

async function find(locale: string, source: string, translation: string) {
  const texts = [locale, source, translation] as const
  // There is no furniture in German.
  const others = locale === 'de' ? (['missing-translation', 'plural-forms'] as const) : []
  const found = await problemsOfTranslation('number-parity', texts, {}, others)
  return found.map(summarize)
}

describe('number-parity', () => {
  it.each([
    ['fr', 'In 2023, they met.', 'Ils se sont rencontrés en 2022.', '2022', '4:38'],
    ['ur', 'In 2023, they met.', 'وہ ۲۰۲۲ میں ملے۔', '۲۰۲۲', '4:15'],
  ])('names in %s a number that is another, in both files', async (...texts) => {
    const [locale, source, translation, extra, place] = texts
    expect(await find(locale, source, translation)).toEqual([
      {
        kind: 'number-parity',
        severity: 'error',
        locale,
        arguments: { key: 'text', locale, missing: ['2023'], extra: [extra] },
        place: `locales/${locale}/a.json:${place}`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['fr', '150 people came.', 'Des gens sont venus.', ['150'], []],
    ['fr', 'People came.', 'Il est venu 150 personnes.', [], ['150']],
    ['fr', 'Room 112 and room 112.', 'La salle 112.', ['112'], []],
    [
      'fr',
      'It costs 10 million euros.',
      'Cela coûte 10 milliards d’euros.',
      ['10 million'],
      ['10 milliards'],
    ],
    [
      'ur',
      'It costs 10 million rupees.',
      'اس کی قیمت 10 لاکھ روپے ہے۔',
      ['10 million'],
      ['10 لاکھ'],
    ],
    ['fr', 'It grew by 1.5 percent.', 'Il a crû de 1,6 %.', ['1.5'], ['1,6']],
    ['fr', 'It begins at 17:45.', 'Cela commence à 17 h 54.', ['17:45'], ['54']],
    ['fr', 'It begins at 5 pm.', 'Cela commence à 18 h.', ['5'], ['18']],
    ['fr', 'Since 2023-06-06.', 'Depuis le 2023-06-07.', ['2023-06-06'], ['2023-06-07']],
    [
      'fr',
      'Call +92 51 234 5678.',
      'Appelez le +92 51 234 5679.',
      ['+92 51 234 5678'],
      ['+92 51 234 5679'],
    ],
    ['ur', '25 people came.', 'پینتیس افراد آئے۔', ['25'], []],
    ['ur', '150,000 people came.', '15,000 افراد آئے۔', ['150,000'], ['15,000']],
    ['fr', 'He has 3 dogs.', 'Il a 4 chiens.', ['3'], ['4']],
  ])('sees in %s that %j is no longer in %j', async (...texts) => {
    const [locale, source, translation, missing, extra] = texts
    expect(await find(locale, source, translation)).toMatchObject([
      { severity: 'error', arguments: { missing, extra } },
    ])
  })

  it.each([
    ['fr', 'He has 3 dogs.', 'Il a des chiens.', ['3'], []],
    ['ur', 'He has 12 dogs.', 'اس کے پاس کتے ہیں۔', ['12'], []],
    ['fr', 'He has dogs.', 'Il a 3 chiens.', [], ['3']],
    ['de', 'He has 3 dogs.', 'Er hat drei Hunde.', ['3'], []],
  ])('only warns in %s of a small one: %j, %j', async (...texts) => {
    const [locale, source, translation, missing, extra] = texts
    expect(await find(locale, source, translation)).toMatchObject([
      { severity: 'warning', arguments: { missing, extra } },
    ])
  })

  it.each([
    // Digits and separators
    ['ur', 'In 2023.', '۲۰۲۳ میں۔'],
    ['ur', 'It grew by 3.5%.', 'یہ ۳٫۵ فیصد بڑھا۔'],
    ['fr', 'It has 1,234,567.89 parts.', 'Il a 1\u202F234\u202F567,89 parties.'],
    ['fr', '12,500 people came.', 'Il est venu 12 500 personnes.'],
    ['fr', '12,500 people came.', 'Il est venu 12.500 personnes.'],
    ['ur', '150,000 people came.', '1,50,000 افراد آئے۔'],
    ['ur', '150,000 people came.', '۱٬۵۰٬۰۰۰ افراد آئے۔'],
    ['fr', 'It costs $5.00, or .5 of it.', 'Cela coûte 5 dollars, ou 0,5 de cela.'],
    ['fr', 'In 2019 it had 200 members.', 'En 2019 200 membres en faisaient partie.'],
    // Dates and times
    ['fr', 'On 6 June 2023.', 'Le 6 juin 2023.'],
    ['fr', 'On 1 June.', 'Le 1er juin.'],
    ['fr', 'On 2023-06-16.', 'Le 16 juin 2023.'],
    ['ur', 'On 6 June 2023.', '06/06/2023 کو۔'],
    ['fr', 'On 06/27/2023.', 'Le 27/06/2023.'],
    ['fr', 'Since 9/11.', 'Depuis le 11 septembre.'],
    ['fr', 'At 5 pm.', 'À 17 h.'],
    ['fr', 'At 5:30 p.m.', 'À 17 h 30.'],
    ['fr', 'At 17:00.', 'À 17 h 00.'],
    ['fr', 'At 17:00.', 'À 17h.'],
    ['fr', 'From 10am to 4pm.', 'De 10 heures à 16 heures.'],
    ['fr', 'At 5–6 pm.', 'De 17 h à 18 h.'],
    ['fr', 'Between 7 and 9 pm.', 'Entre 19 et 21 heures.'],
    ['ur', '9 AM – 6 PM, 10 AM – 2 PM.', 'صبح 9 بجے سے شام 6 بجے، صبح 10 بجے سے دوپہر 2 بجے۔'],
    ['ur', 'At 17:30.', 'شام 5 بج کر 30 منٹ پر۔'],
    ['fr', 'At noon.', 'À 12 h.'],
    ['fr', 'At 12 noon.', 'À midi.'],
    ['ur', 'At 5 pm.', 'شام 5 بجے۔'],
    ['ur', 'At 17:30.', 'شام ساڑھے پانچ بجے۔'],
    ['ur', 'At 17:45.', 'پونے چھ بجے شام۔'],
    ['fr', 'Open 24/7.', 'Ouvert 24 h/24.'],
    // Ordinals, centuries, decades, ranges, scores
    ['fr', 'The 1st of the 21st century.', 'Le 1er du XXIe siècle.'],
    ['ur', 'The 21st century.', 'اکیسویں صدی۔'],
    ['ur', 'The 21st century.', '21ویں صدی۔'],
    ['fr', 'Since the 1990s.', 'Depuis les années 90.'],
    ['fr', 'From 2019–20 to 2023.', 'De 2019-2020 à 2023.'],
    ['fr', 'They won 3–2.', 'Ils ont gagné 3 à 2.'],
    // Large numbers
    ['fr', 'It costs 1.5 million euros.', 'Cela coûte 1,5 million d’euros.'],
    ['fr', 'It costs $1.5bn.', 'Cela coûte 1,5 milliard de dollars.'],
    ['fr', 'It costs 1.5 million.', 'Cela coûte un million et demi.'],
    ['fr', 'It costs 1.5 million.', 'Cela coûte 1 500 000.'],
    ['ur', 'It has 1.5 million people.', 'اس میں 15 لاکھ لوگ ہیں۔'],
    ['ur', 'It has 10 million people.', 'اس میں ایک کروڑ لوگ ہیں۔'],
    ['ur', 'It has 35 million people.', 'اس میں ساڑھے 3 کروڑ لوگ ہیں۔'],
    ['ur', 'It has 33 million people.', 'اس میں 3 کروڑ 30 لاکھ لوگ ہیں۔'],
    ['ur', 'It has 150,000 people.', 'اس میں ڈیڑھ لاکھ لوگ ہیں۔'],
    ['ur', 'Schemes end at Rs 60,000 to Rs 300,000.', 'اسکیموں کی حد 60 ہزار سے 3 لاکھ روپے ہے۔'],
    ['ur', 'It has 5 to 10 million people.', 'اس میں 50 لاکھ سے 1 کروڑ لوگ ہیں۔'],
    ['fr', 'It costs $2.5–3 billion.', 'Cela coûte de 2,5 à 3 milliards de dollars.'],
    ['fr', '20,000 to 30,000 people came.', 'Il est venu vingt à trente mille personnes.'],
    // Words
    ['ur', 'It must be greater than 0.', 'یہ صفر سے زیادہ ہونا چاہیے۔'],
    ['fr', 'An hour and a half.', '1 h 30.'],
    ['fr', 'The 1980s.', 'Les années quatre-vingt.'],
    ['fr', 'One in 4.', 'Un quart.'],
    ['fr', 'He has three dogs.', 'Il a 3 chiens.'],
    [
      'fr',
      'He has 71 dogs and 95 cats.',
      'Il a soixante et onze chiens et quatre-vingt-quinze chats.',
    ],
    ['fr', 'Fifty percent of twenty-five.', '50 % de 25.'],
    ['fr', '1,000 people, 250 dogs.', 'Mille personnes, deux cent cinquante chiens.'],
    ['ur', 'He has 25 dogs.', 'اس کے پاس پچیس کتے ہیں۔'],
    ['ur', 'He has 250 dogs.', 'اس کے پاس ڈھائی سو کتے ہیں۔'],
    // Names, telephone numbers, code and addresses
    ['ur', 'COVID-19 on A4 paper.', 'اے فور کاغذ پر کورونا وائرس۔'],
    ['ur', 'World War II.', 'دوسری جنگ عظیم۔'],
    ['ur', 'Sections 137/138 and 122(9).', 'دفعات ۱۳۷/۱۳۸ اور ۱۲۲(۹)۔'],
    ['ur', 'The G20 and 5G.', 'جی 20 اور فائیو جی۔'],
    ['fr', 'Call 051 234 567.', 'Appelez le 051 234 567.'],
    ['ur', 'Call +92 51 234 5678.', '+92 51 234 5678 پر فون کیجیے۔'],
    ['fr', 'Take version 1.2.3.', 'Prenez la version 1.2.3.'],
  ])('is silent in %s about %j and %j', async (...texts) => {
    expect(await find(...texts)).toEqual([])
  })

  it('does not look into code and addresses', async () => {
    const texts = ['fr', 'Type `a 1` at [it](/17).', 'Tapez `a 2` [là](/18).'] as const
    const others = ['code-parity', 'link-parity'] as const
    expect(await problemsOfTranslation('number-parity', texts, {}, others)).toEqual([])
  })

  it('looks at titles, and not at slugs', async () => {
    const publication = createPublication(
      { 'content/a.md': '---\ntitle: Since 2023\ndate: 2023-06-06\nslug: since-2023\n---\n' },
      { targetLocales: ['fr'] },
    )
    await translateAll(publication)
    publication.translate('fr', 'a', { title: 'Depuis 2022', slug: 'depuis-2022' })
    const found = ofKind(await publication.problems(), 'number-parity')
    expect(found.map(summarize)).toMatchObject([
      { arguments: { key: 'title' }, place: 'locales/fr/a.json:3:20' },
    ])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'Since 2023.', 'Depuis 2022.')
    expect(await findUnplaced(numberParity, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', missing: ['2023'], extra: ['2022'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

describe('digits that are the same in the same order', () => {
  const piece = fc.constantFrom(
    ...['1', '12', '۱', '۱۲', '١', '٢', '३', ' ', ' ', '-', '\u00A0', ',', '.', 'm', 'M', '\u212A'],
    ...['million', 'Million', 'k', 'mille', 'لاکھ', 'سو', 'سوم', 'mois', 'é', 'e\u0301', '𝐀', 'x'],
  )
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  const language = fc.constantFrom('en', 'fr', 'ur', 'de')

  it('are the same digits', () => {
    let yes = 0
    const property = fc.property(text, language, text, language, (one, from, other, to) => {
      const areSame = haveDigitsInStep(one, from, other, to)
      if (areSame) yes++
      expect(areSame && !haveSameDigits([one, from], [other, to])).toBe(false)
    })
    fc.assert(property, { seed, numRuns: 20_000 })
    expect(yes).toBeGreaterThan(1000)
  })

  it.each([
    ['In 2023 they met, 12 of them.', 'Ils étaient 12 en 2023.', false],
    ['In 2023 they met, 12 of them.', 'En 2023, ils étaient 12.', true],
    ['In 2023 they met, 12 of them.', '۲۰۲۳ میں وہ ۱۲ تھے۔', true],
    ['It took 5 million.', 'Il en fallait 5 millions.', false],
    ['Five of them met.', 'Ils étaient cinq.', true],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(haveDigitsInStep(one, 'en', other, 'fr')).toBe(expected)
  })
})

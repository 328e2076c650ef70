/**
 * Numbers that are written as words, in English, French and Urdu: a word → its values, as digits.
 *
 * They only ever excuse a number that stands in digits on the other side, so a word of two meanings
 * (`second`, `اسی`) does no harm. What a language has no table for here is not excused.
 */
import { byTag } from '../by-tag.ts'
import { once } from '../once.ts'

interface NumberWords {
  readonly values: ReadonlyMap<string, readonly string[]>
  /** What a number before it is multiplied by. */
  readonly scales: ReadonlyMap<string, number>
  /** What a word adds to the number behind it. */
  readonly parts?: ReadonlyMap<string, number>
  /** What may be cut off a word's end, and what then has to stand there. */
  readonly endings: readonly (readonly [ending: RegExp, instead: string])[]
}

/** From `zero one two`: 0, 1, 2; `|` between variants. */
function countUp(words: string, from = 0, step = 1): [string, readonly string[]][] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((variants, index) =>
      variants.split('|').map((word): [string, string[]] => [word, [String(from + index * step)]]),
    )
}

/** From `dozen 12, half 0.5 30`. */
function pairs(text: string): [string, readonly string[]][] {
  return text.split(',').map((one) => {
    const [word = '', ...values] = one.trim().split(/\s+/)
    return [word, values]
  })
}

function scalesOf(text: string): ReadonlyMap<string, number> {
  return new Map(pairs(text).map(([word, [value = '1']]) => [word, Number(value)]))
}

const english = (): NumberWords => ({
  values: new Map([
    ...countUp(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ...countUp('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ...countUp('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
    ...pairs(
      'twelfth 12, a 1, an 1, once 1, single 1, sole 1, twice 2, both 2, double 2, pair 2, couple 2, thrice 3, triple 3, dozen 12, decade 10, decades 10, fortnight 14 15, century 100, noon 12, midday 12, midnight 0 12 24, half x.5 30 50, quarter 15 45 25 4, quarters 75 4, quadruple 4, teens 10',
    ),
  ]),
  scales: scalesOf(
    'hundred 1e2, hundreds 1e2, thousand 1e3, thousands 1e3, k 1e3, lakh 1e5, lakhs 1e5, million 1e6, millions 1e6, m 1e6, mn 1e6, crore 1e7, crores 1e7, billion 1e9, billions 1e9, bn 1e9, trillion 1e12, trillions 1e12, tn 1e12',
  ),
  endings: [
    [/th$/, ''],
    [/ieth$/, 'y'],
  ],
})

const french = (): NumberWords => ({
  values: new Map([
    ...countUp(
      'zéro un|une|premier|première|premiers|premières deux|second|seconde trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    ),
    ...countUp('vingt|vingts trente quarante cinquante soixante septante huitante nonante', 20, 10),
    ...pairs(
      'octante 80, quatre-vingt 80, quatre-vingts 80, unique 1, double 2, couple 2, paire 2, triple 3, dizaine 10, dizaines 10, douzaine 12, quinzaine 14 15, vingtaine 20, trentaine 30, quarantaine 40, cinquantaine 50, soixantaine 60, centaine 100, centaines 100, millier 1000, milliers 1000, décennie 10, décennies 10, siècle 100, siècles 100, midi 12, minuit 0 12 24, demi x.5 30 50, demie x.5 30 50, moitié x.5 50, quart 15 45 25 4, quarts 75 45 4',
    ),
  ]),
  scales: scalesOf(
    'cent 1e2, cents 1e2, mille 1e3, k 1e3, million 1e6, millions 1e6, m 1e6, milliard 1e9, milliards 1e9, md 1e9, mds 1e9, billion 1e12, billions 1e12',
  ),
  endings: [
    [/uièmes?$/, ''],
    [/vièmes?$/, 'f'],
    [/ièmes?$/, ''],
    [/ièmes?$/, 'e'],
  ],
})

const urdu = (): NumberWords => ({
  values: new Map([
    ...countUp(
      'صفر ایک|پہلا|پہلی|پہلے دو|دوسرا|دوسری|دوسرے|دونوں تین|تیسرا|تیسری|تیسرے چار|چوتھا|چوتھی|چوتھے پانچ چھ|چھے|چھہ|چھٹا|چھٹی|چھٹے سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس',
    ),
    ...countUp(
      'بیس اکیس بائیس تئیس|تیئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ',
      20,
    ),
    ...countUp(
      'ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچہتر|پچھتر چھہتر ستتر اٹھہتر اناسی اسی|اسّی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے|نناوے',
      60,
    ),
    ...pairs(
      'درجن 12, دہائی 10, دہائیاں 10, دہائیوں 10, صدی 100, دوپہر 12, نصف x.5 50, آدھا x.5 50, آدھی x.5 50, آدھے x.5 50, ڈیڑھ 1.5 x.5 30, ڈھائی 2.5 x.5 30, ساڑھے x.5 30, سوا 15, پونے 45, چوتھائی 25 4, دگنا 2, دگنی 2, جوڑا 2',
    ),
  ]),
  scales: scalesOf(
    'سو 1e2, ہزار 1e3, ہزاروں 1e3, لاکھ 1e5, لاکھوں 1e5, ملین 1e6, کروڑ 1e7, کروڑوں 1e7, ارب 1e9, بلین 1e9, کھرب 1e11, ٹریلین 1e12',
  ),
  parts: scalesOf('ساڑھے 0.5, سوا 0.25, پونے -0.25'),
  endings: [
    [/(?:واں|ویں|وں)$/, ''],
    [/(?:ہواں|ہویں)$/, 'ہ'],
  ],
})

/** Read when they are asked for: most texts have no number that the other side lacks. */
const languages: { readonly [language: string]: () => NumberWords } = {
  en: once(english),
  fr: once(french),
  ur: once(urdu),
}

export function knowsNumberWords(language: string): boolean {
  return language in languages
}

/** What a number is multiplied by that stands before this word. */
export function scaleOf(word: string, language: string): number | undefined {
  return languages[language]?.().scales.get(word.toLowerCase())
}

/** The code units with which such words begin, in small and capital letters. */
export const scaleInitials: (language: string) => ReadonlySet<number> = byTag((language) => {
  const words = [...(languages[language]?.().scales.keys() ?? [])]
  return new Set(words.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]))
})

/** What this word adds to the number behind it. */
export function partOf(word: string, language: string): number | undefined {
  return languages[language]?.().parts?.get(word)
}

/** The values of a word; none for one that is no number. */
export function valuesOf(word: string, language: string): readonly string[] {
  const words = languages[language]?.()
  if (words === undefined) return []
  const lower = word.toLowerCase()
  const known = words.values.get(lower)
  if (known !== undefined) return known
  for (const [ending, instead] of words.endings) {
    const found = ending.test(lower) ? words.values.get(lower.replace(ending, instead)) : undefined
    if (found !== undefined) return found
  }
  return []
}

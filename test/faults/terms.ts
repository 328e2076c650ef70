/**
 * Words of the Declaration that stand for each other in English and a target language, to carry
 * emphasis, strong or a link on both sides alike. A term serves where it occurs exactly once on
 * each side as a whole word, so that no mark can land on another occurrence.
 */
import type { Pair } from './pair.ts'

export interface PlacedTerm {
  readonly source: { readonly from: number; readonly to: number }
  readonly translation: { readonly from: number; readonly to: number }
}

const terms: Readonly<Record<Pair['locale'], readonly (readonly [string, string])[]>> = {
  fr: [
    ['human rights', 'droits de l’homme'],
    ['United Nations', 'Nations Unies'],
    ['Everyone', 'Toute personne'],
    ['Everyone', 'Tout individu'],
    ['Everyone', 'Chacun'],
    ['No one', 'Nul'],
    ['Declaration', 'Déclaration'],
    ['education', 'éducation'],
    ['freedom', 'liberté'],
    ['law', 'loi'],
    ['right', 'droit'],
    ['rights', 'droits'],
    ['nationality', 'nationalité'],
    ['property', 'propriété'],
    ['family', 'famille'],
    ['society', 'société'],
    ['community', 'communauté'],
    ['religion', 'religion'],
    ['country', 'pays'],
    ['dignity', 'dignité'],
    ['work', 'travail'],
    ['slavery', 'esclavage'],
    ['asylum', 'asile'],
    ['opinion', 'opinion'],
    ['association', 'association'],
  ],
  ur: [
    ['human rights', 'انسانی حقوق'],
    ['United Nations', 'اقوامِ متحدہ'],
    ['Everyone', 'ہر شخص'],
    ['No one', 'کسی شخص'],
    ['No one', 'کوئی شخص'],
    ['Declaration', 'اعلان'],
    ['education', 'تعلیم'],
    ['freedom', 'آزادی'],
    ['law', 'قانون'],
    ['right', 'حق'],
    ['rights', 'حقوق'],
    ['nationality', 'قومیت'],
    ['property', 'جائداد'],
    ['family', 'خاندان'],
    ['society', 'معاشرے'],
    ['religion', 'مذہب'],
    ['country', 'ملک'],
    ['dignity', 'عزت'],
    ['slavery', 'غلامی'],
    ['asylum', 'پناہ'],
    ['opinion', 'رائے'],
    ['marriage', 'نکاح'],
  ],
}

function findOnly(text: string, term: string): PlacedTerm['source'] | undefined {
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${term}(?![\\p{L}\\p{M}])`, 'gu'))]
  const [only] = found
  return found.length === 1 && only ? { from: only.index, to: only.index + term.length } : undefined
}

/** The terms of a pair, none overlapping another on either side, longer terms first. */
export function placeTerms(pair: Pair): readonly PlacedTerm[] {
  const placed: PlacedTerm[] = []
  const overlaps = (a: PlacedTerm['source'], b: PlacedTerm['source']) =>
    a.from < b.to && b.from < a.to
  for (const [english, translated] of terms[pair.locale]) {
    const source = findOnly(pair.source, english)
    const translation = findOnly(pair.translation, translated)
    if (!source || !translation) continue
    if (placed.some((p) => overlaps(p.source, source) || overlaps(p.translation, translation)))
      continue
    placed.push({ source, translation })
  }
  return placed
}

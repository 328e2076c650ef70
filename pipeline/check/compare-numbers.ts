/** The numbers of two texts → those of each that nothing in the other stands for. */
import type { NumberFact } from './number-fact.ts'

export function compareNumbers(
  expected: readonly NumberFact[],
  found: readonly NumberFact[],
): { readonly missing: readonly NumberFact[]; readonly extra: readonly NumberFact[] } {
  let missing = [...expected]
  let extra = [...found]
  // The surest pairs first, so that no number is taken away from its own.
  for (const isPair of [areAlike, haveOneValue, mayBeOne]) {
    const left: NumberFact[] = []
    for (const fact of missing.toSorted(requiredFirst)) {
      const index = indexOfPair(extra, (other) => isPair(fact, other))
      if (index < 0) left.push(fact)
      else extra = extra.toSpliced(index, 1)
    }
    missing = left
  }
  const lacking = missing.filter(isRequired).sort(byPlace)
  const added = extra.filter(isRequired).sort(byPlace)
  // The same digits, divided in another way: a telephone number, a list. Of two numbers alone, one
  // has lost its decimal separator.
  const areDivided = lacking.length > 0 && lacking.length + added.length > 2
  const areSameDigits = areDivided && digitsOf(lacking) === digitsOf(added)
  return areSameDigits ? { missing: [], extra: [] } : { missing: lacking, extra: added }
}

function indexOfPair(facts: readonly NumberFact[], isPair: (fact: NumberFact) => boolean): number {
  const required = facts.findIndex((fact) => isRequired(fact) && isPair(fact))
  return required < 0 ? facts.findIndex(isPair) : required
}

/** A day is not taken for the month of another date, which may be lacking. */
function areAlike(a: NumberFact, b: NumberFact): boolean {
  const areDigits = a.isWord !== true && b.isWord !== true
  return areDigits && haveOneValue(a, b) && a.isOptional === b.isOptional
}

function haveOneValue(a: NumberFact, b: NumberFact): boolean {
  return a.values[0] === b.values[0]
}

/** Of two with a word such as `million` behind them, only the products count. */
function mayBeOne(a: NumberFact, b: NumberFact): boolean {
  if (a.isScaled === true && b.isScaled === true) return haveOneValue(a, b)
  return a.values.some((value) => b.values.includes(value)) || isHalf(a, b) || isHalf(b, a)
}

/** `et demi`, `ساڑھے`: a word that stands for the half of any number. */
function isHalf({ values }: NumberFact, other: NumberFact): boolean {
  return values.includes('x.5') && other.values.some((value) => value.endsWith('.5'))
}

function isRequired({ isOptional }: NumberFact): boolean {
  return !isOptional
}

function requiredFirst(a: NumberFact, b: NumberFact): number {
  return Number(a.isOptional) - Number(b.isOptional)
}

function byPlace(a: NumberFact, b: NumberFact): number {
  return a.start - b.start
}

function digitsOf(facts: readonly NumberFact[]): string {
  return facts.flatMap(({ values: [value = ''] }) => value.replace(/\D/g, '')).join('')
}

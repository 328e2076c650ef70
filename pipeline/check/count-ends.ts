/** A text → how often a sentence ends in it, as far as marks say. */

/** A mark that ends a sentence and what closes behind it; in the scripts of East Asia no blank follows. */
const ends = /[.!?…۔؟।。！？]+["'’”“»)\]]*(?=[\s\u00A0\u202F]|$)|[。！？]/gu

export function countEnds(text: string): number {
  let count = 0
  ends.lastIndex = 0
  while (ends.test(text)) count++
  return count
}

/** Whether a text has more sentences than another, or fewer, than one that is joined or divided makes. */
export function isFar(a: number, b: number): boolean {
  return Math.abs(a - b) > 1
}

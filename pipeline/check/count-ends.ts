/** A text → how often a sentence ends in it, as far as marks say. */

/** A mark that ends a sentence and what closes behind it; in the scripts of East Asia no blank follows. */
const ends = /[.!?…۔؟।。！？]+["'’”“»)\]]*(?=[\s\u00A0\u202F]|$)|[。！？]/gu

export function countEnds(text: string): number {
  let count = 0
  ends.lastIndex = 0
  while (ends.test(text)) count++
  return count
}

const closers = `"'’”“»)]`

/** The same of a text whose marks are full stops: they are found faster one by one. */
export function countFullStops(text: string): number {
  const [latin, urdu] = [text.indexOf('.'), text.indexOf('۔')]
  if (latin >= 0 && urdu >= 0) return countEnds(text)
  const mark = latin < 0 ? '۔' : '.'
  let count = 0
  for (let at = Math.max(latin, urdu); at >= 0; ) {
    let end = at + 1
    while (text[end] === mark) end++
    while (end < text.length && closers.includes(text.charAt(end))) end++
    if (end === text.length || /\s/.test(text.charAt(end))) count++
    at = text.indexOf(mark, end)
  }
  return count
}

/** Whether a text has more sentences than another, or fewer, than one that is joined or divided makes. */
export function isFar(a: number, b: number): boolean {
  return Math.abs(a - b) > 1
}

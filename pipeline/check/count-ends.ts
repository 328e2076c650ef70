/** A text → how often a sentence ends in it, as far as marks say. */

/** A mark that ends a sentence and what closes behind it; in the scripts of East Asia no blank follows. */
const ends = /[.!?…۔؟।。！？]+["'’”“»)\]]*(?=[\s\u00A0\u202F]|$)|[。！？]/gu

export function countEnds(text: string): number {
  let count = 0
  ends.lastIndex = 0
  while (ends.test(text)) count++
  return count
}

const closer = /["'’”“»)\]]/

/** The same of a text whose marks are full stops: they are found faster one by one. */
export function countFullStops(text: string): number {
  const latin = text.indexOf('.')
  const urdu = text.indexOf('۔')
  if (latin >= 0 && urdu >= 0) return countEnds(text)
  const mark = latin < 0 ? '۔' : '.'
  let count = 0
  for (let at = Math.max(latin, urdu); at >= 0; ) {
    let end = at + 1
    while (text[end] === mark) end++
    while (!isBlankAt(text, end) && closer.test(text.charAt(end))) end++
    if (isBlankAt(text, end)) count++
    at = text.indexOf(mark, end)
  }
  return count
}

/** Whether a blank stands there, or the text ends. */
function isBlankAt(text: string, at: number): boolean {
  return at >= text.length || text[at] === ' ' || /\s/.test(text.charAt(at))
}

/** Whether a text has more sentences than another, or fewer, than one that is joined or divided makes. */
export function isFar(a: number, b: number): boolean {
  return Math.abs(a - b) > 1
}

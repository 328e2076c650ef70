/**
 * A text → the pieces between which a line may break; joined they are the text again. Breaks come
 * after blanks; where a script writes none (Han, Kana, Thai, Khmer, Lao, Myanmar), between the
 * words that `Intl.Segmenter` finds, with its punctuation kept on the side where it belongs.
 */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u
/** Made with the first card that breaks a word. */
let graphemes: Intl.Segmenter | undefined
const opening = /[\p{Ps}\p{Pi}]$/u

export function splitText(text: string, tag: string): string[] {
  const words = new Intl.Segmenter(tag, { granularity: 'word' })
  return text
    .split(/(?<= )/)
    .flatMap((piece) => (unspaced.test(piece) ? splitUnspaced(piece, words) : piece))
}

/**
 * The user-perceived characters of a text (UAX #29), between which a word is broken at the last.
 */
export function splitWord(text: string): string[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

function splitUnspaced(piece: string, words: Intl.Segmenter): string[] {
  const pieces: string[] = []
  for (const { segment, isWordLike } of words.segment(piece)) {
    const last = pieces.at(-1)
    const sticks = isWordLike !== true && !/^[\p{Ps}\p{Pi}]/u.test(segment)
    if (last !== undefined && (sticks || opening.test(last))) pieces[pieces.length - 1] += segment
    else pieces.push(segment)
  }
  return pieces
}

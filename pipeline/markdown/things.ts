/**
 * Running text → its pieces, with what is no language kept apart: placeholders, addresses, paths,
 * handles, hashtags. They are the same in every language, and no rule about words looks into them.
 *
 * Law: the pieces' texts joined are the text.
 */

/** What is the same in every language, as it stands there. */
export interface Thing {
  readonly kind: 'code' | 'image' | 'html' | 'placeholder' | 'address'
  readonly text: string
}

interface Piece {
  readonly text: string
  /** Where it starts in the text, in UTF-16 code units. */
  readonly at: number
  readonly thing?: Thing
}

/** i18next's interpolation and nesting. */
const placeholder = String.raw`\{\{[^{}]*\}\}|\$t\([^()]*\)`
/** What may be in an address, and what it may end with. */
const inside = String.raw`[^\s<>"“”«»۔،؟\uFFFC]`
const last = String.raw`[^\s<>"“”«»۔،؟.,;:!?'’)\]}\uFFFC]`
const addresses = [
  String.raw`(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,30}://${inside}*${last}`,
  String.raw`(?<![\p{L}\p{N}])(?:mailto|tel):${inside}*${last}`,
  String.raw`(?<![\p{L}\p{N}.@])www\.${inside}*${last}`,
  // An e-mail address, then a host with a path.
  String.raw`(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+(?![\w@])`,
  String.raw`(?<![\p{L}\p{N}.@/-])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}/(?:${inside}*${last})?`,
  // Paths, absolute or from a folder; `and/or` is none.
  String.raw`(?<![^\s(\["'‘’“”«»])(?:\.{1,2}|~)?/[\w.-]+(?:/[\w.-]+)+/?(?<![.])`,
  String.raw`(?<![^\s(\["'‘’“”«»])(?:\.{1,2}|~)/[\w.-]*\w`,
  // A handle and a hashtag: a number (`#3`) is none.
  String.raw`(?<![\p{L}\p{N}@./\uFFFC])@[a-z\d_](?:[\w.-]*\w)?`,
  String.raw`(?<![\p{L}\p{N}&#/])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+`,
]
const thingPattern = new RegExp(`(${placeholder})|(?:${addresses.join('|')})`, 'giu')
/** No thing is without one of these, and most texts are. */
const mayHold = /[@#/{]|[wW]{3}\.|\$[tT]\(|:\S/

export function mayHoldThings(text: string): boolean {
  return mayHold.test(text)
}

export function cutThings(text: string): readonly Piece[] {
  if (!mayHoldThings(text)) return [{ text, at: 0 }]
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: found, 1: placed, index } of text.matchAll(thingPattern)) {
    if (index > at) pieces.push({ text: text.slice(at, index), at })
    const kind = placed === undefined ? 'address' : 'placeholder'
    pieces.push({ text: found, at: index, thing: { kind, text: found } })
    at = index + found.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at })
  return pieces
}

/**
 * Text → pieces, with what is no prose kept apart: URLs, e-mail addresses, file paths, options of
 * commands, emoticons, entities. Typography leaves them as they are, also in running text.
 *
 * Law: the pieces' texts joined are the text. What is verbatim is so whether the text around it is
 * set already or not: none has a space in it, an address no quote and no mark at its end.
 */
import { type Piece, verbatim } from './passage.ts'

/** What may be in an address, and what it may end with. */
const inside = String.raw`[^\s<>"'‘’“”«»„…′″\u2028\uFFFC\uFFFF]`
const last = String.raw`[^\s<>"'‘’“”«»„…′″.,;:!?)\]}\u2028\uFFFC\uFFFF]`
/** At the start of a word; a quote may be straight or set already. */
const start = String.raw`(?<![^\s(\["'‘’“”«»′″])`

const addresses = [
  String.raw`(?<!\w)[a-z][a-z\d+.-]{0,30}://${inside}*${last}`,
  String.raw`\b(?:mailto|tel|urn|data):(?=[^\s:])${inside}*${last}`,
  String.raw`\bhttps?:(?://)?`,
  String.raw`\bwww\.${inside}*${last}`,
  String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`(?<!\w)\w[\w-]{0,62}(?:\.[\w-]{1,63}){1,8}/(?:${inside}*${last})?`,
]
const paths = [
  String.raw`${start}(?:\.{1,3}|~)?(?:[\\/][\w.-]*\w)+`,
  String.raw`\b[a-z]:\\${inside}*${last}`,
]
/** Options of commands, names with `::`, entities. */
const code = [
  String.raw`${start}--?[a-z][\w-]*(?:=${inside}*${last})?`,
  String.raw`(?<!\w)\w*::+\w*`,
  String.raw`&#?\w+;`,
]
/** `:smile:`, `:)`, `:-)`. */
const emoticons = [
  String.raw`${start}:[a-z\d_+-]+:(?![^\s.,)…])`,
  String.raw`${start}[:;=]['’]?-?[()DPpOo/|*\\\][]+(?![\p{L}\p{N}(])`,
  String.raw`[:;=]-[()DPpOo/|*\\\][]+(?![\p{L}\p{N}(])`,
]
const notProse = new RegExp([...addresses, ...paths, ...code, ...emoticons].join('|'), 'giu')

/** What everything that is no prose holds, so that most texts need not be searched. */
export const verbatimNeeds: RegExp = /[:;=@/\\&]|[wW]{3}\.|-(?<=(?:^|[\s(["'‘’“”«»′″])-)/

export function mayHoldVerbatim(text: string): boolean {
  return verbatimNeeds.test(text)
}

export function cutVerbatim(text: string): readonly Piece[] {
  if (!mayHoldVerbatim(text)) return text === '' ? [] : [{ text }]
  return searchVerbatim(text)
}

/** Without the look ahead that spares the search. */
export function searchVerbatim(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(notProse)) {
    if (index > at) pieces.push({ text: text.slice(at, index) })
    pieces.push({ text: found, standIn: verbatim })
    at = index + found.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

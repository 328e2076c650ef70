/**
 * Straight quotes → a language's quotation marks and apostrophes; primes after digits (a 12″ record).
 *
 * What stands on both sides decides; a mark that can both open and close closes what is open.
 * Law: marks that an author has set stay, and count as open or closed; a mark with nothing to go by
 * stays straight. Lengths do not change.
 */
import { type Edit, edit, type Passage, textOf } from './passage.ts'
import { setPrimes } from './primes.ts'
import { canClose, canOpen, isAlone, isBlank, isDigit, isWord, type Sides } from './sides.ts'

type Pair = readonly [open: string, close: string]

export interface QuotationMarks {
  readonly outer: Pair
  /** Inside a quotation. */
  readonly inner: Pair
  /** Sticky, matches at an apostrophe that stands for letters left out: ’tis, ’68. */
  readonly elision: RegExp
}

/** How far a text is read. */
interface Reading {
  readonly text: string
  readonly marks: QuotationMarks
  /** The double quotations that are open; `isSpaced` where blanks stand inside: `" so "`. */
  readonly open: { readonly close: string; readonly isSpaced: boolean }[]
  isSingleOpen: boolean
  /** Offsets of the last mark that can close one: a spaced double, a single. */
  readonly lastSpaced: number
  readonly lastSingle: number
}

export function setQuotes(passage: Passage, marks: QuotationMarks): Passage {
  if (!/["']/.test(textOf(passage))) return passage
  const primed = setPrimes(passage)
  return edit(primed, setMarks(textOf(primed), marks))
}

function setMarks(text: string, marks: QuotationMarks): readonly Edit[] {
  const reading: Reading = {
    text,
    marks,
    open: [],
    isSingleOpen: false,
    lastSpaced: lastOffset(text, /(?<=\s)"(?=[\s.,;:!?)]|$)/gu),
    lastSingle: lastOffset(text, /(?<=\S)['’](?![\p{L}\p{M}\p{N}_\uFFFC\uFFFF])/gu),
  }
  const edits: Edit[] = []
  let before = ''
  for (let at = 0; at < text.length; at++) {
    const typed = text.charAt(at)
    const set = markAt(at, typed, { before, after: text.charAt(at + 1) }, reading)
    if (set !== typed) edits.push({ start: at, end: at + 1, text: set })
    before = set
  }
  return edits
}

function markAt(at: number, typed: string, sides: Sides, reading: Reading): string {
  if (typed === '"') return double(at, sides, reading)
  if (typed === "'") return single(at, sides, reading)
  if (/[“„«]/u.test(typed)) open(reading, false, typed === '«' ? '»' : '”')
  else if (/[”»]/u.test(typed)) reading.open.pop()
  else if (typed === '‘') reading.isSingleOpen = true
  return typed
}

function double(at: number, sides: Sides, reading: Reading): string {
  const { before, after } = sides
  const current = reading.open.at(-1)
  if (current?.isSpaced && isBlank(before) && !isWord(after)) return close(reading)
  if (isAlone(sides)) return after !== '' && reading.lastSpaced > at ? open(reading, true) : '"'
  if (isDigit(before) && current === undefined) return '″'
  const isEmpty = current !== undefined && /[“„«]/u.test(before) && isBlank(after)
  if (isEmpty) return close(reading)
  if (canClose(sides) && (current !== undefined || !canOpen(sides))) return close(reading)
  if (canOpen(sides)) return open(reading, false)
  if (isBlank(after)) return '"'
  // A space is missing: `"Yes,"he said`. Between two words there is nothing to go by.
  if (current !== undefined) return close(reading)
  return isWord(before) ? '"' : open(reading, false)
}

function single(at: number, sides: Sides, reading: Reading): string {
  const { before, after } = sides
  const { text, marks, isSingleOpen, lastSingle } = reading
  if (isAlone(sides)) return "'"
  if (isWord(before) && isWord(after)) return '’'
  if (isDigit(before) && !isSingleOpen) return '′'
  marks.elision.lastIndex = at
  if (marks.elision.test(text)) return '’'
  const isClosedLater = lastSingle > at + 1 || (before === '' && /\p{Lu}/u.test(after))
  const opens = canOpen(sides) && !/[,;:!?)\]}»”]/u.test(after) && isClosedLater
  if (opens || !isWord(after)) reading.isSingleOpen = opens
  return opens ? '‘' : '’'
}

/** Begins a quotation and says with what mark. */
function open({ open, marks }: Reading, isSpaced: boolean, close?: string): string {
  const [mark, ownClose] = open.length === 0 ? marks.outer : marks.inner
  open.push({ close: close ?? ownClose, isSpaced })
  return mark
}

/** Ends a quotation, maybe one that an earlier paragraph began, and says with what mark. */
function close({ open, marks }: Reading): string {
  return open.pop()?.close ?? marks.outer[1]
}

/** -1 where nothing matches. */
function lastOffset(text: string, mark: RegExp): number {
  return [...text.matchAll(mark)].at(-1)?.index ?? -1
}

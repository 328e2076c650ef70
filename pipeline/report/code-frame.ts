/**
 * A line and a range in it (UTF-16 offsets, 0-based) → the line, cut to 80 columns around the range,
 * with the range marked.
 *
 * Law: the mark is right wherever the frame is shown. In most lines, carets below it: the columns before
 * it are counted as terminals do (wide characters are two). Not where text runs from right to left:
 * terminals and web logs that reorder it (UAX #9) show a place elsewhere than those that do not, and
 * Arabic letters have no fixed width. There the marks stand in the line, `⟦like this⟧`, or `‸` for a
 * point, and so move with the text. No isolates are put in: many terminals show them as boxes.
 */
import stringWidth from 'string-width'
import { visible } from '../wording/characters.ts'

export interface CodeFrame {
  readonly before: string
  /** The range, with its marks if they stand in the line. */
  readonly marked: string
  readonly after: string
  /** What stands below the line, without blanks at its end; none where the marks stand in the line. */
  readonly carets: string | undefined
}

const widest = 80
/** What is shown before the range where there is more before it than fits. */
const lead = 30
const mostLead = 50
/** Code units looked at on either side: a cut line costs the same, however long it is. */
const reach = 400

/** Right-to-left by default (DerivedBidiClass), or of no sure width: marks, joiners, flags. */
const isUnsure =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]|\u200D|\uFE0F|\p{Mc}|\p{RI}/u

export function codeFrame(line: string, start: number, end: number): CodeFrame {
  const whole = shown(line.slice(Math.max(0, start - reach), start))
  const before =
    start > reach || stringWidth(whole) > mostLead ? lastColumns(whole) : whole.trimStart()
  const marked = firstColumns(line, start, end, widest - stringWidth(before))
  const room = widest - stringWidth(before) - stringWidth(marked)
  const after = marked.endsWith('…') ? '' : firstColumns(line, end, line.length, room)
  if (!isUnsure.test(before + marked + after)) {
    const width = Math.max(1, stringWidth(marked))
    return { before, marked, after, carets: ' '.repeat(stringWidth(before)) + '^'.repeat(width) }
  }
  return { before, marked: marked === '' ? '‸' : `⟦${marked}⟧`, after, carets: undefined }
}

/** Control characters by name, so that nothing reorders or commands a terminal. */
function shown(text: string): string {
  return visible(text.replaceAll('\t', ' ')).toWellFormed()
}

/** Made with the first line that is too long. */
let graphemes: Intl.Segmenter | undefined

function graphemesOf(text: string): Intl.Segments {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return graphemes.segment(text)
}

function firstColumns(line: string, start: number, end: number, columns: number): string {
  const text = shown(line.slice(start, Math.min(end, start + reach)))
  if (end - start <= reach && stringWidth(text) <= columns) return text
  let kept = ''
  let width = 0
  for (const { segment } of graphemesOf(text)) {
    width += stringWidth(segment)
    if (width > columns - 1) break
    kept += segment
  }
  return `${kept}…`
}

function lastColumns(text: string): string {
  const segments = [...graphemesOf(text)].map(({ segment }) => segment)
  let width = 0
  let first = segments.length
  while (first > 0) {
    width += stringWidth(segments[first - 1] ?? '')
    if (width > lead - 1) break
    first--
  }
  return `…${segments.slice(first).join('')}`
}

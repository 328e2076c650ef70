/**
 * A text and a frame → its lines and their size: the largest size at which they fit the frame, else
 * the smallest with as many words as fit and an ellipsis. Law: the ink of the lines is inside a
 * frame of this width and height, and the inks of neighbouring lines never touch.
 */
import { breakLines } from './break-lines.ts'
import { type MeasuredLine, type Ruler, widthOf } from './ruler.ts'
import type { Spacer } from './skyline.ts'
import { splitText, splitWord } from './split-text.ts'

export interface Frame {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly maxLines: number
  /** Sizes to try in pixels, the largest first. */
  readonly sizes: readonly [number, ...number[]]
}

export interface FittedText {
  readonly lines: readonly (MeasuredLine & { readonly text: string })[]
  readonly size: number
  /** From baseline to baseline, in em. */
  readonly pitch: number
}

const ellipsis = '…'
/** Room for an ellipsis to stand off the word before it, in em. */
const clearance = 0.1

export interface Setting {
  readonly ruler: Ruler
  readonly spacer: Spacer
  /** From baseline to baseline in em, at the least. */
  readonly leastPitch: number
}

export function fitText(text: string, tag: string, frame: Frame, setting: Setting): FittedText {
  const { ruler, leastPitch } = setting
  const fitAt = (pieces: readonly string[], size: number): FittedText | undefined => {
    const lines = breakLines(pieces, frame.width / size, ruler)
    if (lines === undefined || lines.length > frame.maxLines) return undefined
    const fitted = setLines(lines, size, setting)
    return heightOf(fitted) <= frame.height ? fitted : undefined
  }
  const pieces = splitText(text, tag)
  const width = widthOf(ruler(text))
  for (const size of frame.sizes) {
    const mostLines = Math.min(frame.maxLines, frame.height / (size * leastPitch) + 1)
    if (width * size > frame.width * mostLines) continue
    const fitted = fitAt(pieces, size)
    if (fitted !== undefined) return fitted
  }
  const smallest = frame.sizes.at(-1) ?? frame.sizes[0]
  const widest = frame.width / smallest - widthOf(ruler(ellipsis)) - clearance
  const short = pieces.flatMap((piece) => splitWide(piece, widest, ruler))
  const fitSmall = (some: readonly string[]) => fitAt(some, smallest)
  return (
    fitSmall(short) ??
    clip(short, fitSmall) ??
    clip(splitWord(text), fitSmall) ??
    setLines([], smallest, setting)
  )
}

/**
 * The longest beginning that fits with an ellipsis after it; undefined where not even the first
 * piece does.
 */
function clip(
  pieces: readonly string[],
  fitted: (pieces: readonly string[]) => FittedText | undefined,
): FittedText | undefined {
  const clipped = (count: number) => fitted(withEllipsis(pieces.slice(0, count)))
  const count = most(pieces.length, (some) => clipped(some) !== undefined)
  return count === 0 ? undefined : clipped(count)
}

/** The largest number up to `limit` for which something holds that holds for the smaller ones. */
function most(limit: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, limit]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function withEllipsis(pieces: readonly string[]): string[] {
  const last = pieces.at(-1) ?? ''
  return [...pieces.slice(0, -1), last.replace(/[\s\p{P}]+$/u, '') + ellipsis]
}

/** A piece that is wider than a line, broken between characters. */
function splitWide(piece: string, width: number, ruler: Ruler): string[] {
  const fits = (text: string) => widthOf(ruler(text.trim())) <= width
  const parts: string[] = []
  let rest = fits(piece) ? [piece] : splitWord(piece)
  while (rest.length > 0) {
    const count = Math.max(
      1,
      most(rest.length, (some) => fits(rest.slice(0, some).join(''))),
    )
    parts.push(rest.slice(0, count).join(''))
    rest = rest.slice(count)
  }
  return parts
}

function setLines(texts: readonly string[], size: number, setting: Setting): FittedText {
  const measured = texts.map(setting.ruler)
  const pitch = measured.reduce((least, line, index) => {
    const above = measured[index - 1]
    return above === undefined ? least : setting.spacer(above, line, least)
  }, setting.leastPitch)
  return {
    lines: measured.map((line, index) => ({ ...line, text: texts[index] ?? '' })),
    size,
    pitch,
  }
}

/** From the top of the first line's ink to the bottom of the last one's, in pixels. */
export function heightOf({ lines, size, pitch }: FittedText): number {
  const [first, last] = [lines[0]?.ink, lines.at(-1)?.ink]
  if (first === undefined || last === undefined) return 0
  return (last.bottom - first.top + (lines.length - 1) * pitch) * size
}

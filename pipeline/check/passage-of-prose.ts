/**
 * A translation's prose → what typography makes of it, so that a rule asks for nothing but what the
 * page has already.
 *
 * Law: typography sees the text that it sees on the page: code and images are objects, addresses stand
 * there letter by letter. A line end may be a hard break, so it is no space.
 */
import { type Prose, standIn } from '../markdown/prose.ts'
import type { Edit } from '../problem.ts'
import { lineBreak, object, type Passage } from '../typography/passage.ts'
import type { Typography } from '../typography/typography.ts'
import { cutVerbatim } from '../typography/verbatim.ts'
import { findChanges, type Replacement } from './changes.ts'

/** A text as typography gets it and as it comes out. */
export interface SetProse {
  readonly before: string
  readonly after: string
  /** Replacements in `before` as such in the prose; those in a thing are left out. */
  readonly inProse: (replacements: readonly Replacement[]) => readonly Replacement[]
}

export function setProse(prose: Prose, set: Typography): SetProse {
  const { text, shifts } = withAddresses(prose)
  const after = set(passageOf(text))
    .map((piece) => piece.text)
    .join('')
  const inProse = (replacements: readonly Replacement[]) =>
    replacements.flatMap((one) => {
      const isInThing = shifts.some(({ start, end }) => one.start < end && one.end > start)
      if (isInThing) return []
      const passed = shifts.filter(({ end }) => end <= one.start)
      const shift = passed.reduce((sum, { start, end }) => sum + end - start - 1, 0)
      return [{ ...one, start: one.start - shift, end: one.end - shift }]
    })
  return { before: text, after, inProse }
}

/** The prose's text with its addresses and placeholders in it, and where they stand there. */
function withAddresses({ text, things }: Prose) {
  const shifts: { readonly start: number; readonly end: number }[] = []
  let thing = 0
  let whole = ''
  for (const part of text.split(/(\uFFFC)/u)) {
    const found = part === standIn ? things[thing++] : undefined
    const isText = found?.kind === 'address' || found?.kind === 'placeholder'
    if (found !== undefined && isText) {
      shifts.push({ start: whole.length, end: whole.length + found.text.length })
      whole += found.text
    } else whole += part
  }
  return { text: whole, shifts }
}

function passageOf(text: string): Passage {
  return text.split(/(\uFFFC|\n)/u).flatMap((part): Passage => {
    if (part === '\n') return [{ text: part, standIn: lineBreak }]
    if (part === standIn) return [{ text: part, standIn: object }]
    return part === '' ? [] : cutVerbatim(part)
  })
}

/**
 * `findChanges` for replacements that put a space beside a mark of Markdown (`*`, `_`, `~`): an edit
 * is left out where the mark might not open or close any more (CommonMark § 6.2).
 */
export function findSpaceChanges(
  string: string,
  prose: Prose,
  replacements: readonly Replacement[],
): ReturnType<typeof findChanges> {
  const found = findChanges(prose, replacements)
  if (found === undefined) return undefined
  const { edits = [], ...finding } = found.finding
  const sure = edits.filter((edit) => isClear(string, edit))
  return { ...found, finding: { ...finding, ...(sure.length > 0 ? { edits: sure } : {}) } }
}

/** Behind a word a mark can only close, before one only open, and a space on its other side keeps it so. */
function isClear(string: string, { start, end, text }: Edit): boolean {
  const isBeside = /^\s/u.test(text) && !/\s/u.test(string.charAt(start))
  const isBehind = /\s$/u.test(text) && !/\s/u.test(string.charAt(end - 1))
  const before = isBeside ? string.slice(Math.max(0, start - 8), start) : ''
  const after = isBehind ? string.slice(end, end + 8) : ''
  return (
    !/(?<![\p{L}\p{M}\p{N}*_~])[*_~]+$/u.test(before) && !/^[*_~]+(?![\p{L}\p{N}*_~])/u.test(after)
  )
}

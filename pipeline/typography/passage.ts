/**
 * A passage: the text that a reader takes in as one (a block's inline text, a title), in pieces.
 * Rules see it as one string, so that a quote may open in one element and close in another.
 *
 * Law: an edit changes no piece that has a stand-in, and neither the number nor the order of pieces;
 * a character goes to the piece of the character that it stands for or belongs to.
 */

export interface Piece {
  readonly text: string
  /** What the rules see in its place; a piece with a stand-in is never changed. */
  readonly standIn?: string
}

export type Passage = readonly Piece[]

/** Stands for an element that is no text: code, an image, a quotation in another language. */
export const object = '\uFFFC'
/** Stands for text that is no prose: a URL, an emoticon (a noncharacter, for internal use). */
export const verbatim = '\uFFFF'
/** Stands for a hard line break. */
export const lineBreak = '\u2028'

/** The characters from `start` to `end`, at least one, become `text`. UTF-16 offsets. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What the rules see. */
export function textOf(passage: Passage): string {
  const [sole, second] = passage
  if (sole !== undefined && second === undefined) return sole.standIn ?? sole.text
  return passage.map(({ text, standIn }) => standIn ?? text).join('')
}

/**
 * What matches, at least one character, becomes the text, in which `$1` is what the pattern's group
 * holds. The pattern has the flag `g`.
 */
export type Rule = readonly [pattern: RegExp, text: string]

/** Rules that are followed in order; a pattern takes in the character that an added one belongs to. */
export interface Rules {
  /** Matches every text in which one of the patterns matches, so that others need not be searched. */
  readonly needs: RegExp
  readonly rules: readonly Rule[]
}

export function follow(passage: Passage, { needs, rules }: Rules): Passage {
  if (!needs.test(textOf(passage))) return passage
  let set = passage
  for (const rule of rules) set = edit(set, editsOf(rule, textOf(set)))
  return set
}

/** Without `matchAll`, which makes a new pattern for each text. */
function editsOf([pattern, text]: Rule, typed: string): readonly Edit[] {
  const edits: Edit[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(typed); match !== null; match = pattern.exec(typed)) {
    const { 0: old, 1: held = '', index } = match
    edits.push({ start: index, end: index + old.length, text: text.replace('$1', () => held) })
  }
  return edits
}

/** Makes the edits, which stand in the order of the text and do not overlap. */
export function edit(passage: Passage, edits: readonly Edit[]): Passage {
  if (edits.length === 0) return passage
  const text = textOf(passage)
  const owners = passage.flatMap(({ text, standIn }, index) =>
    Array.from({ length: (standIn ?? text).length }, () => index),
  )
  const written = passage.map(() => '')
  const write = (owner: number | undefined, added: string) => {
    if (owner !== undefined) written[owner] += added
  }
  let at = 0
  const copyTo = (end: number) => {
    for (; at < end; at++) write(owners[at], text.charAt(at))
  }
  for (const { start, end, text: added } of edits.map((one) => trim(one, text))) {
    copyTo(start.offset)
    write(owners[start.owner], added)
    at = end
  }
  copyTo(text.length)
  return passage.map((piece, index) =>
    piece.standIn === undefined ? { ...piece, text: written[index] ?? '' } : piece,
  )
}

/** Leaves out what an edit does not change; an addition is owned by the character beside it. */
function trim({ start, end, text: added }: Edit, text: string) {
  const old = text.slice(start, end)
  const most = Math.min(old.length, added.length)
  let after = 0
  while (after < most && old.at(-1 - after) === added.at(-1 - after)) after++
  let before = 0
  while (before < most - after && old[before] === added[before]) before++
  const offset = start + before
  const isAdditionAfter = offset === end - after && after === 0
  return {
    start: { offset, owner: isAdditionAfter ? offset - 1 : offset },
    end: end - after,
    text: added.slice(before, added.length - after),
  }
}

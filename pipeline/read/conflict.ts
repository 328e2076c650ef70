/**
 * A text with the marks of a merge conflict → what each side says (git-merge(1): `<<<<<<<`, `=======`
 * and `>>>>>>>`, with `|||||||` in between what was before both).
 *
 * Law: without the marks of one side the text is the other side's, line ends as they are.
 */

/** The whole text as each side has it. */
interface ConflictSides {
  readonly ours: string
  readonly theirs: string
  /** What was before both; undefined where a conflict does not say it. */
  readonly base: string | undefined
}

export type Conflict =
  | { readonly found: 'sides'; readonly sides: ConflictSides }
  /** Marks that do not follow each other as they must. */
  | { readonly found: 'marks' }

type Part = 'all' | 'ours' | 'base' | 'theirs'

const after: { readonly [mark: string]: { readonly from: readonly Part[]; readonly to: Part } } = {
  '<': { from: ['all'], to: 'ours' },
  '|': { from: ['ours'], to: 'base' },
  '=': { from: ['ours', 'base'], to: 'theirs' },
  '>': { from: ['theirs'], to: 'all' },
}

/** Undefined for a text without marks. */
export function findConflict(text: string): Conflict | undefined {
  if (conflictMark(text) === undefined) return undefined
  const lines = text.match(/[^\n]*\n|[^\n]+/g) ?? []
  const sides = { ours: '', theirs: '', base: '' }
  let part: Part = 'all'
  let hasBase = true
  for (const line of lines) {
    const mark = markOf(line)
    if (mark === undefined) {
      for (const side of ['ours', 'base', 'theirs'] as const)
        if (part === 'all' || part === side) sides[side] += line
      continue
    }
    const step = after[mark]
    if (step === undefined || !step.from.includes(part)) return { found: 'marks' }
    if (mark === '=' && part === 'ours') hasBase = false
    part = step.to
  }
  if (part !== 'all') return { found: 'marks' }
  return { found: 'sides', sides: { ...sides, base: hasBase ? sides.base : undefined } }
}

/** The first mark of a conflict: its offset and length, and the numbers of the first and last marked lines. */
export function conflictMark(text: string) {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => markOf(line) !== undefined)
  if (first < 0) return undefined
  const last = lines.findLastIndex((line) => markOf(line) !== undefined)
  const offset = lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0)
  const length = lines[first]?.trimEnd().length ?? 0
  return { offset, length, firstLine: first + 1, lastLine: last + 1 }
}

/** `<`, `|`, `=` or `>`: exactly seven of them at the head of a line, alone or before a name. */
function markOf(line: string): string | undefined {
  return /^(?:(<{7}|\|{7}|>{7})(?: .*)?|(={7}))\r?\n?$/.exec(line)?.[0]?.charAt(0)
}

/** Files of a publication as they were when they were looked at: their states, and the digest of them all. */
import { once } from '../once.ts'
import { digestContents } from './digest-contents.ts'
import { isInState, type States, stateSize, takeState, undisturbed } from './file-state.ts'
import { readInStates } from './read-in-state.ts'

export interface LookedAt {
  readonly files: readonly string[]
  /** In the same order. */
  readonly states: States
  /** Of all of them, as `digestFiles` gives it; empty where it is not known. */
  readonly digest: string
}

/** What an article was made from. */
export interface ArticleFiles {
  readonly texts: LookedAt
  readonly images: LookedAt
}

/**
 * Files as they are now.
 *
 * @param onRead Takes the content of each, which stays until files are looked at again.
 */
export function lookAt(
  files: readonly string[],
  root: string,
  onRead?: (path: string, content: Buffer) => void,
): LookedAt {
  if (files.length === 0) return nothing()
  const states = new Float64Array(files.length * stateSize)
  const paths = files.map((file) => `${root}/${file}`)
  return { files, states, digest: readInStates(paths, states, onRead) }
}

/** Most articles have no images. */
const nothing = once(
  (): LookedAt => ({
    files: [],
    states: new Float64Array(),
    digest: digestContents([]),
  }),
)

/** The files with their states of now; undefined where the content of any is another. */
export function lookIfSame(
  { digest, files }: Pick<LookedAt, 'digest' | 'files'>,
  root: string,
): LookedAt | undefined {
  const found = lookAt(files, root)
  return found.digest === digest ? found : undefined
}

/** Whether the states surely are of the contents that they were taken of. */
export function isSettled({ states }: LookedAt): boolean {
  return !states.includes(Number.NaN)
}

/** Whether files are in the states from a place on. */
export function areInStates(
  states: States,
  from: number,
  files: readonly string[],
  root: string,
): boolean {
  for (let index = 0, at = from; index < files.length; index++, at += stateSize)
    if (!isInState(states, at, `${root}/${files[index]}`)) return false
  return true
}

/**
 * Takes the states of some files in `dist/` again, by number.
 *
 * @param rows The states of all, in pieces of one length, which those are written into.
 * @param pathOf Absolute.
 */
export function takeAgain(
  rows: readonly States[],
  numbers: Iterable<number>,
  pathOf: (number: number) => string,
): void {
  const length = rows[0]?.length ?? 0
  for (const number of numbers) {
    const at = number * stateSize
    const row = rows[Math.floor(at / length)]
    if (row !== undefined) takeState(row, at % length, pathOf(number), undisturbed)
  }
}

/** @param now Where nobody else changes the files, later than any time. */
export function statesOf(files: readonly string[], root: string, now?: number): States {
  const states = new Float64Array(files.length * stateSize)
  for (const [index, file] of files.entries())
    takeState(states, index * stateSize, `${root}/${file}`, now)
  return states
}

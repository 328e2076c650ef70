/**
 * The text of a stamps file as `sync` writes it → its stamps, without a tree: each on a line of its own,
 * no escapes but of `"`, `\\` and line ends.
 *
 * Law: what this accepts, it reads as the reader of any JSON does; everything else it declines
 * (test/laws/written-files.test.ts).
 */
import type { Retired, Stamp, Stamps } from '../model.ts'
import { stampVersion } from '../stamp.ts'
import { isEnd, writtenString as string, unescaped } from './written-catalog.ts'

const stamp = `\\{ "source": ${string}, "translation": ${string}(, "returned": true)?(, "offered": true)? \\}`
const stampLine = new RegExp(` {4}${string}: ${stamp}(,?)\\n`, 'y')
const retiredLine = new RegExp(
  ` {4}${string}: \\{ "text": ${string}, "translation": ${string}(?:, "stamp": ${stamp})? \\}(,?)\\n`,
  'y',
)
/** How a file with stamps begins. */
export const head = `{\n  "version": ${stampVersion},\n  "stamps": {\n`
const between = '  },\n  "retired": {\n'

/** Undefined where it declines. */
export function readWrittenStamps(text: string): Pick<Stamps, 'stamps' | 'retired'> | undefined {
  if (!text.startsWith(head)) return undefined
  const plain = text.includes('\\') ? unescaped : asWritten
  const { entries: stamps, end } = readLines(text, head.length, stampLine, plain, stampOf)
  if (stamps === undefined) return undefined
  if (text.startsWith('  }\n', end))
    return isEnd(text, end + 4) ? { stamps, retired: new Map() } : undefined
  if (!text.startsWith(between, end)) return undefined
  const from = end + between.length
  const { entries: retired, end: last } = readLines(text, from, retiredLine, plain, retiredOf)
  const isWhole = text.startsWith('  }\n', last) && isEnd(text, last + 4)
  return retired !== undefined && isWhole ? { stamps, retired } : undefined
}

/** What stands between the quotes of a string → its text. */
type Plain = (written: string) => string

const asWritten: Plain = (written) => written

/** Entries line by line, up to the one without a comma; none where a line is another or a key stands twice. */
function readLines<Value>(
  text: string,
  from: number,
  pattern: RegExp,
  plain: Plain,
  read: (found: RegExpExecArray, plain: Plain) => Value,
): { readonly entries: Map<string, Value> | undefined; readonly end: number } {
  const entries = new Map<string, Value>()
  let lines = 0
  for (let at = from; ; at = pattern.lastIndex) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return { entries: undefined, end: at }
    entries.set(plain(found[1] ?? ''), read(found, plain))
    // A key that stands twice is in the map once.
    if (entries.size !== ++lines) return { entries: undefined, end: at }
    if (found.at(-1) === '') return { entries, end: pattern.lastIndex }
  }
}

/** @param at Of the group that has the source. */
function stampOf(found: RegExpExecArray, plain: Plain, at = 2): Stamp {
  const source = plain(found[at] ?? '')
  const translation = plain(found[at + 1] ?? '')
  const isReturned = found[at + 2] !== undefined
  const isOffered = found[at + 3] !== undefined
  if (!isReturned && !isOffered) return { source, translation }
  return {
    source,
    translation,
    ...(isReturned && { isReturned }),
    ...(isOffered && { isOffered }),
  }
}

function retiredOf(found: RegExpExecArray, plain: Plain): Retired {
  const text = plain(found[2] ?? '')
  const translation = plain(found[3] ?? '')
  return found[4] === undefined
    ? { text, translation }
    : { text, translation, stamp: stampOf(found, plain, 4) }
}

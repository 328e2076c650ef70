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
const head = `{\n  "version": ${stampVersion},\n  "stamps": {\n`
const between = '  },\n  "retired": {\n'

/** Undefined where it declines. */
export function readWrittenStamps(text: string): Pick<Stamps, 'stamps' | 'retired'> | undefined {
  if (!text.startsWith(head)) return undefined
  const { entries: stamps, end } = readLines(text, head.length, stampLine, ([, key, ...parts]) => [
    key,
    stampOf(parts),
  ])
  if (stamps === undefined) return undefined
  if (text.startsWith('  }\n', end))
    return isEnd(text, end + 4) ? { stamps, retired: new Map() } : undefined
  if (!text.startsWith(between, end)) return undefined
  const { entries: retired, end: last } = readLines(
    text,
    end + between.length,
    retiredLine,
    ([, key, source, translation, ...parts]) => [key, retiredOf(source, translation, parts)],
  )
  const isWhole = text.startsWith('  }\n', last) && isEnd(text, last + 4)
  return retired !== undefined && isWhole ? { stamps, retired } : undefined
}

/** Entries line by line, up to the one without a comma; none where a line is another or a key stands twice. */
function readLines<Value>(
  text: string,
  from: number,
  pattern: RegExp,
  read: (found: RegExpExecArray) => readonly [key: string | undefined, value: Value | undefined],
): { readonly entries: Map<string, Value> | undefined; readonly end: number } {
  const entries = new Map<string, Value>()
  for (let at = from; ; at = pattern.lastIndex) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    const [rawKey, value] = found === null ? [] : read(found)
    const key = rawKey === undefined ? undefined : unescaped(rawKey)
    if (key === undefined || value === undefined || entries.has(key))
      return { entries: undefined, end: at }
    entries.set(key, value)
    if (found?.at(-1) === '') return { entries, end: pattern.lastIndex }
  }
}

type Parts = readonly (string | undefined)[]

function stampOf([source, translation, returned, offered]: Parts): Stamp | undefined {
  if (source === undefined || translation === undefined) return undefined
  const texts = { source: unescaped(source), translation: unescaped(translation) }
  if (returned === undefined && offered === undefined) return texts
  return {
    ...texts,
    ...(returned !== undefined && { isReturned: true }),
    ...(offered !== undefined && { isOffered: true }),
  }
}

function retiredOf(
  text: string | undefined,
  translation: string | undefined,
  parts: Parts,
): Retired | undefined {
  if (text === undefined || translation === undefined) return undefined
  const texts = { text: unescaped(text), translation: unescaped(translation) }
  const own = stampOf(parts)
  return own === undefined ? texts : { ...texts, stamp: own }
}

/**
 * The hot path of reading stamps: a file in step with its article, as after each sync: one stamp for each
 * segment, in their order, each of the text that the segment has. The file is compared with what it should
 * say, so that neither its texts nor a map of them are made.
 *
 * Law: where no two segments have one key, what this accepts is read by the reader of any JSON as these
 * stamps by the segments' keys, and none retired; everything else it declines
 * (test/laws/written-files.test.ts).
 */
import type { Segment, Stamp } from '../model.ts'
import { isEnd } from './written-catalog.ts'
import { head } from './written-stamps.ts'

const line =
  / {4}"[\x20\x21\x23-\x5B\x5D-\uFFFF]*": \{ "source": "[\x20\x21\x23-\x5B\x5D-\uFFFF]*", "translation": "[0-9a-f]*" \},?\n/y
const beforeKey = '    "'.length
const beforeSource = '": { "source": "'.length
const beforeDigest = '", "translation": "'.length
const behindDigest = '" }\n'.length

/** The stamp of each segment; undefined where it declines. */
export function stampsInStep(
  text: string,
  segments: readonly Pick<Segment, 'key' | 'text'>[],
): readonly Stamp[] | undefined {
  if (!text.startsWith(head) || text.includes('\\')) return undefined
  const stamps: Stamp[] = []
  let at = head.length
  for (const { key, text: source } of segments) {
    line.lastIndex = at
    if (!line.test(text)) return undefined
    const end = line.lastIndex
    const keyEnd = at + beforeKey + key.length
    const from = keyEnd + beforeSource
    const to = from + source.length
    if (key.includes('"') || text.slice(at + beforeKey, keyEnd) !== key) return undefined
    if (source.includes('"') || text.slice(from, to) !== source) return undefined
    if (text[keyEnd] !== '"' || text[to] !== '"') return undefined
    const isLast = text[end - 2] === '}'
    if (isLast !== (stamps.length === segments.length - 1)) return undefined
    const translation = text.slice(to + beforeDigest, end - behindDigest - (isLast ? 0 : 1))
    stamps.push({ source, translation })
    at = end
  }
  return stamps.length > 0 && text.startsWith('  }\n', at) && isEnd(text, at + 4)
    ? stamps
    : undefined
}

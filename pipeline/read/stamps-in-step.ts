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

type Keyed = Pick<Segment, 'key' | 'text'>

const digestAndEnd = /[0-9a-f]*" \},?\n/y
const behindDigest = '" }\n'.length

/** The stamp of each segment; undefined where it declines. */
export function stampsInStep(
  text: string,
  segments: readonly Keyed[],
): readonly Stamp[] | undefined {
  if (!text.startsWith(head)) return undefined
  const lines = linesOf(segments)
  const stamps: Stamp[] = []
  let at = head.length
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const from = at + line.length
    if (text.slice(at, from) !== line) return undefined
    digestAndEnd.lastIndex = from
    if (!digestAndEnd.test(text)) return undefined
    const end = digestAndEnd.lastIndex
    const isLast = text[end - 2] === '}'
    if (isLast !== (index === lines.length - 1)) return undefined
    const translation = text.slice(from, end - behindDigest - (isLast ? 0 : 1))
    stamps.push({ source: segments[index]?.text ?? '', translation })
    at = end
  }
  return stamps.length > 0 && text.startsWith('  }\n', at) && isEnd(text, at + 4)
    ? stamps
    : undefined
}

/** Of the article that was asked about last, as it is for one locale after the other. */
let last: { readonly segments: readonly Keyed[]; readonly lines: readonly string[] } | undefined

/** How the line of each segment begins, up to the digest: in all locales the same. */
function linesOf(segments: readonly Keyed[]): readonly string[] {
  if (last?.segments === segments) return last.lines
  const lines = segments.map(
    ({ key, text }) =>
      `    ${JSON.stringify(key)}: { "source": ${JSON.stringify(text)}, "translation": "`,
  )
  last = { segments, lines }
  return lines
}

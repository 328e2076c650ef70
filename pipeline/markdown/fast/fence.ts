/**
 * Fenced code (CommonMark § 4.5) at the start of a line, its closing fence at the start of another: every
 * line between is its value, as it stands.
 */
import type { Code } from 'mdast'
import { matchAt } from './range.ts'
import type { Source } from './source.ts'

const opening = /(`{3,}|~{3,})(?: ?([\w+#.-]+)(?: (?=\S)([^\n\t\0\\&`]*[^\s\\&`]))?)?(?=\n)/y
const closing = /\n( {0,3})(`{3,}|~{3,})([ \t]*)(?=\n|$)/g

/** Whether a line may start fenced code. */
export function startsFence(text: string, at: number): boolean {
  return text.startsWith('```', at) || text.startsWith('~~~', at)
}

export function parseFence({ text, position }: Source, at: number): Code | undefined {
  const [line = '', fence = '', lang = '', meta = null] = matchAt(opening, text, at) ?? []
  if (line === '') return undefined
  const start = at + line.length
  closing.lastIndex = start
  for (let found = closing.exec(text); found !== null; found = closing.exec(text)) {
    const [{ length }, indent, marks = '', blanks] = found
    if (!marks.startsWith(fence)) continue
    const value = text.slice(start + 1, found.index)
    if (indent !== '' || blanks !== '' || value.includes('\0')) return undefined
    const end = found.index + length
    return { type: 'code', lang: lang || null, meta, value, position: position(at, end) }
  }
  return undefined
}

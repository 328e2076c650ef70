/** The definition of a footnote (GFM) in one line. Its label is of letters, digits, `_` and `-` of ASCII. */
import type { FootnoteDefinition } from 'mdast'
import { parseParagraph } from './paragraph.ts'
import { matchAt } from './range.ts'
import { endOfLine, type Source } from './source.ts'

const definition = /\[\^([\w-]+)\]: (?=\S)/y
const labels = /^\[\^([\w-]+)\]:/gm

const none: ReadonlySet<string> = new Set()

/** Identifiers of the footnotes that a text seems to define. */
export function footnotesIn(text: string): ReadonlySet<string> {
  if (!text.includes('[^')) return none
  return new Set([...text.matchAll(labels)].map(([, label = '']) => label.toLowerCase()))
}

/** Whether a line starts the definition of one. */
export function startsFootnote(text: string, at: number): boolean {
  definition.lastIndex = at
  return definition.test(text)
}

export function parseFootnote(source: Source, at: number): FootnoteDefinition | undefined {
  const { text, position } = source
  const [all = '', label = ''] = matchAt(definition, text, at) ?? []
  const end = endOfLine(text, at)
  const paragraph = all === '' ? undefined : parseParagraph(source, at + all.length, end)
  return (
    paragraph && {
      type: 'footnoteDefinition',
      identifier: label.toLowerCase(),
      label,
      children: [paragraph],
      position: position(at, end),
    }
  )
}

/** A reference to a footnote (GFM) that is surely defined. Its label is of letters, digits, `_` and `-` of ASCII. */
import type { FootnoteReference } from 'mdast'
import { matchAt, type Range } from './range.ts'

const reference = /\[\^([\w-]+)\]/y

export function readReference({ source, to }: Range, at: number): FootnoteReference | undefined {
  const { text, position, footnotes } = source
  const [all = '', label = ''] = matchAt(reference, text, at) ?? []
  const identifier = label.toLowerCase()
  const end = at + all.length
  if (all === '' || end > to || !footnotes.has(identifier)) return undefined
  return { type: 'footnoteReference', identifier, label, position: position(at, end) }
}

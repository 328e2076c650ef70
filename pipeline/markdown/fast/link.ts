/**
 * A link or an image with its address behind it (CommonMark §§ 6.3 and 6.4): an address of characters that
 * mean nothing in it, a title in `"` or none.
 */
import type { Image, Link } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { matchAt, type Range, type ReadNodes } from './range.ts'

const resource = /\(([\w/.~:?#=%+,;@$!-]+)(?: "([^"\\&\n\t\0]+)")?\)/y

/** @param at Of `[`, or of `!` before it. */
export function readLink(range: Range, at: number, readNodes: ReadNodes): Link | Image | undefined {
  const { text, position } = range.source
  const isImage = text[at] === '!'
  const label = readNodes(range, at + (isImage ? 2 : 1), isImage ? 'image' : 'link')
  if (label === undefined || label.nodes.length === 0) return undefined
  const [all = '', url = '', title = null] = matchAt(resource, text, label.end + 1) ?? []
  const end = label.end + 1 + all.length
  if (all === '' || end > range.to) return undefined
  const shared = { title, url, position: position(at, end) }
  return isImage
    ? { type: 'image', ...shared, alt: textOf(label.nodes) }
    : { type: 'link', ...shared, children: label.nodes }
}

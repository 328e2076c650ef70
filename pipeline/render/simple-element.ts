/** What the hot path of rendering makes its nodes with: elements, line ends, and addresses that stay. */
import type { ElementContent, Properties } from 'hast'
import type { Nodes } from 'mdast'
import { attribute } from './html-text.ts'

/** Adds an element with the properties that the steps before have put on its node. */
export function addElement(
  tagName: string,
  { data }: Nodes,
  properties: Properties,
  children: ElementContent[],
  nodes: ElementContent[],
): boolean {
  nodes.push({ type: 'element', tagName, properties, children })
  if (data === undefined) return true
  for (const key in data) if (!isKnownData(key)) return false
  const { hProperties = {} } = data
  for (const key in hProperties) {
    const value = hProperties[key]
    if (!knownProperties.has(key) || typeof value !== 'string') return false
    properties[key] = value
  }
  return true
}

/** The attributes of such an element as HTML, where no other than an id is on its node. */
export function plainAttributes({ data }: Nodes): string | undefined {
  if (data === undefined) return ''
  for (const key in data) if (!isKnownData(key)) return undefined
  const { hProperties } = data
  if (hProperties === undefined) return ''
  let attributes = ''
  for (const key in hProperties) {
    const value = hProperties[key]
    if (key !== 'id' || typeof value !== 'string') return undefined
    attributes += attribute(key, value)
  }
  return attributes
}

function isKnownData(key: string): boolean {
  return key === 'segment' || key === 'isUntranslated' || key === 'hProperties'
}

/** Those that every element may have. */
const knownProperties = new Set(['id', 'lang', 'dir', 'translate'])

/** An address of characters that need no encoding, with a protocol that is safe, or none. */
export function isPlainUrl(url: string): boolean {
  return /^(?:https?:\/\/|(?![^/?#]*:))[!#$&-;=?-Z_a-z~]*$/.test(url)
}

export const newline = (): ElementContent => ({ type: 'text', value: '\n' })

/** Nodes with a line end between them, and `isApart` before and behind them too. */
export function inLines(nodes: readonly ElementContent[], isApart = false): ElementContent[] {
  const lines: ElementContent[] = isApart ? [newline()] : []
  for (const [index, node] of nodes.entries()) {
    if (index > 0) lines.push(newline())
    lines.push(node)
  }
  if (isApart && nodes.length > 0) lines.push(newline())
  return lines
}

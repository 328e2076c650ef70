/**
 * Content of XLIFF → canonical nodes, or what is wrong with its codes. What tools may add or change is
 * read: annotations (`<mrk>`, `<sm>`), codes that were split (`<sc>`, `<ec>`) or copied, characters
 * written as `<cp>`.
 */
import type { PhrasingContent } from 'mdast'
import { toString as plainOf } from 'mdast-util-to-string'
import type { Element, ElementContent } from 'xast'
import { canonicalNodes } from '../../markdown/canonical-nodes.ts'
import type { CanonicalContext } from '../../markdown/canonical-text.ts'
import { type Code, nodeOf, titleCode } from './code.ts'

export interface CodeTable {
  /** Original data by id. */
  readonly data: ReadonlyMap<string, string>
  /** The codes of the source by id; a tool may leave out the data of a code that it has copied. */
  readonly known: Map<string, Code>
}

/** Gets what is wrong. */
export type ReportCode = (reason: string) => void

/**
 * @param localName The name of an element of XLIFF without its prefix; empty for any other.
 * @returns Undefined where something is wrong, which was reported.
 */
export function decode(
  content: readonly ElementContent[],
  table: CodeTable,
  context: CanonicalContext,
  { localName, report }: { localName: (element: Element) => string; report: ReportCode },
): readonly PhrasingContent[] | undefined {
  let isSound = true
  /** Titles, until the link or image that they are of takes them. */
  const titles = new Set<PhrasingContent>()
  const fail = (reason: string) => {
    isSound = false
    report(reason)
  }

  function read(children: readonly ElementContent[]): PhrasingContent[] {
    const stack: { id: string; code: Code | undefined; nodes: PhrasingContent[] }[] = []
    let nodes: PhrasingContent[] = []
    for (const child of children) {
      if (child.type === 'text' || child.type === 'cdata')
        nodes.push({ type: 'text', value: child.value })
      if (child.type !== 'element') continue
      const { attributes } = child
      switch (localName(child)) {
        case 'pc':
          nodes.push(...fill(codeOf(child, 'dataRefStart', 'dataRefEnd'), read(child.children)))
          break
        case 'ph':
          nodes.push(...fill(codeOf(child, 'dataRef'), []))
          break
        case 'sc':
          stack.push({ id: attributes.id ?? '', code: codeOf(child, 'dataRef', ''), nodes })
          nodes = []
          break
        case 'ec': {
          const start = stack.pop()
          if (start === undefined || start.id !== (attributes.startRef ?? attributes.id))
            fail('codes that overlap, expected one inside the other')
          const close = table.data.get(attributes.dataRef ?? '') ?? start?.code?.close
          const code = start?.code && { ...start.code, close: close ?? '' }
          nodes = [...(start?.nodes ?? []), ...fill(code, nodes)]
          break
        }
        case 'mrk':
          nodes.push(...read(child.children))
          break
        case 'cp':
          nodes.push({ type: 'text', value: characterOf(attributes.hex ?? '') })
          break
        case 'sm':
        case 'em':
          break
        default:
          fail(`\`<${child.name}>\`, expected an inline code of XLIFF`)
      }
    }
    if (stack.length > 0) fail('a code that is opened and not closed, expected both')
    return nodes
  }

  /** The data of a code; of one without, that of the code that it is a copy of. */
  function codeOf({ attributes }: Element, open: string, close?: string): Code | undefined {
    const id = attributes.copyOf ?? attributes.id ?? ''
    const same = table.known.get(id)
    const start = table.data.get(attributes[open] ?? '') ?? same?.open
    if (start === undefined) {
      fail(`code \`${id}\` without its original data, expected the data as it was exported`)
      return undefined
    }
    const end = close && (table.data.get(attributes[close] ?? '') ?? same?.close ?? '')
    const code = { open: start, close: close === undefined ? undefined : (end ?? '') }
    table.known.set(attributes.id ?? '', { ...same, ...code })
    return code
  }

  function fill(code: Code | undefined, content: PhrasingContent[]): PhrasingContent[] {
    if (code === undefined) return content
    if (code.open === titleCode.open && code.close === titleCode.close) {
      const title: PhrasingContent = { type: 'text', value: plainOf(content) }
      titles.add(title)
      return [title]
    }
    const node = nodeOf(code, context)
    if (node === undefined) {
      fail(`the data \`${code.open}${code.close ?? ''}\` of a code, which is no Markdown of one`)
      return []
    }
    const words = content.filter((one) => !titles.has(one))
    if (node.type === 'image') return [{ ...node, alt: plainOf(words), ...titleOf(content) }]
    if (node.type === 'link') return [{ ...node, children: words, ...titleOf(content) }]
    if (!('children' in node)) return [node]
    // Emphasis of nothing is none, and no Markdown says it.
    return content.length === 0 ? [] : [{ ...node, children: content }]
  }

  function titleOf(content: readonly PhrasingContent[]): { title?: string } {
    const title = content.find((one) => titles.delete(one))
    return title === undefined ? {} : { title: plainOf(title) }
  }

  const nodes = read(content)
  if (titles.size > 0) fail('the title of a link or image outside of it, expected it inside')
  return isSound ? canonicalNodes(nodes, () => undefined) : undefined
}

function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code >= 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '\uFFFD'
}

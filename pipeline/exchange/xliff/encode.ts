/**
 * The canonical nodes of a segment → content of XLIFF 2.1 (core, § 4.7): text with inline codes, so that
 * no tool breaks markup: `<pc>` around emphasis, links and images with their words, `<ph>` for code,
 * line breaks, footnotes and the like.
 *
 * Law: `decode` gives back the nodes.
 */
import type { PhrasingContent } from 'mdast'
import type { ElementContent } from 'xast'
import { x } from 'xastscript'
import type { CanonicalContext } from '../../markdown/canonical-text.ts'
import { type Code, codeOf, isSpanning, type Spanning, titleCode } from './code.ts'

/** Codes with their ids, in the order of the content. */
export type Codes = readonly (Code & { readonly id: string })[]

/** Gives each original data of a unit its id. */
export type DataId = (data: string) => string

export interface Encoded {
  readonly content: readonly ElementContent[]
  readonly codes: Codes
}

/**
 * @param known The codes of the source, for a target: its codes get the ids of equal ones.
 * @returns Undefined where there is markup that no data gives back.
 */
export function encode(
  nodes: readonly PhrasingContent[],
  context: CanonicalContext,
  dataId: DataId,
  known: Codes = [],
): Encoded | undefined {
  const free = [...known]
  const codes: (Code & { readonly id: string })[] = []
  let isWhole = true

  function addCode(code: Code): string {
    const index = free.findIndex(({ open, close }) => open === code.open && close === code.close)
    const [same] = index < 0 ? [] : free.splice(index, 1)
    const added = codes.length - (known.length - free.length)
    const id = same?.id ?? String(known.length + added + 1)
    codes.push({ ...code, id })
    return id
  }

  function span(code: Code, attributes: Record<string, string>, fill: () => ElementContent[]) {
    const id = addCode(code)
    const data = { dataRefStart: dataId(code.open), dataRefEnd: dataId(code.close ?? '') }
    return x('pc', { id, ...data, ...attributes }, fill())
  }

  function contentOf(node: Spanning): ElementContent[] {
    const words =
      node.type === 'image'
        ? [{ type: 'text' as const, value: node.alt ?? '' }]
        : node.children.flatMap(write)
    const title = 'title' in node ? node.title : undefined
    if (!title) return words
    const type = { type: 'other', subType: 'tarjuma:title' }
    return [...words, span(titleCode, type, () => [{ type: 'text', value: title }])]
  }

  function write(node: PhrasingContent): ElementContent[] {
    if (node.type === 'text') return [{ type: 'text', value: node.value }]
    const code = codeOf(node, context)
    if (code === undefined) {
      isWhole = false
      return []
    }
    const attributes = { ...(types[node.type] ?? other(node.type)), ...protection(node.type) }
    if (isSpanning(node)) return [span(code, attributes, () => contentOf(node))]
    const id = addCode(code)
    return [x('ph', { id, dataRef: dataId(code.open), ...attributes, disp: displayed(code) })]
  }

  const content = nodes.flatMap(write)
  return isWhole ? { content, codes } : undefined
}

/** What a code is, in the words of XLIFF where there are some. */
const types: { readonly [type: string]: Record<string, string> } = {
  emphasis: { type: 'fmt', subType: 'xlf:i' },
  strong: { type: 'fmt', subType: 'xlf:b' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  link: { type: 'link' },
  image: { type: 'image' },
}

function other(type: string): Record<string, string> {
  return { type: 'other', subType: `tarjuma:${type}` }
}

/** What the check demands of a translation, no tool may delete or double. */
function protection(type: string): Record<string, string> {
  const isKept = ['link', 'image', 'inlineCode', 'footnoteReference'].includes(type)
  return isKept ? { canCopy: 'no', canDelete: 'no' } : {}
}

function displayed({ open }: Code): string {
  return open.replaceAll('\n', '↵')
}

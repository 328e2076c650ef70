/** Trees of code as ESTree has them, and a walk over them that knows no type of node. */
import { parseAst } from 'rolldown/parseAst'

/** Where something stands in code: UTF-16 offsets, the end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Node extends Range {
  readonly type: string
  readonly [field: string]: unknown
}

export function parseCode(code: string, lang: 'js' | 'ts' = 'js'): Node {
  return parseAst(code, { lang }) as unknown as Node
}

/** With the field that each stands in; in their order in the code. */
export function childrenOf(node: Node): [field: string, child: Node][] {
  return Object.entries(node)
    .flatMap(([field, value]) => [value].flat().map((one) => [field, one] as const))
    .filter((one): one is [string, Node] => isNode(one[1]))
    .sort(([, a], [, b]) => a.start - b.start)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** The name of an identifier; of any other node an empty text. */
export function nameOf(node: Node): string {
  return node.type === 'Identifier' ? String(node.name) : ''
}

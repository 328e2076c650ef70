/**
 * A text and its nodes → its traits, as bits, found in one pass, so that the runner need not ask every
 * rule about every text.
 *
 * Law: of a text that lacks what a rule concerns, the rule reports nothing (test/laws/traits.test.ts).
 */
import type { Nodes } from 'mdast'
import type { Concerns, Trait } from '../rule.ts'
import { bitsOf, firstOfPair, lookUp, ofCharacters, toSecond, traitsOfPairs } from './characters.ts'

/** What a translation holds, and what its source does. */
export interface Traits {
  readonly target: number
  readonly source: number
}

/** What a rule concerns, as bits; undefined for one that looks at every text. */
export type Needs = { readonly target: number; readonly either: number } | undefined

export function needsOf(concerns: Concerns | undefined): Needs {
  if (concerns === undefined) return undefined
  return { target: bitsOf(concerns.target ?? []), either: bitsOf(concerns.either ?? []) }
}

export function areMet(needs: Needs, { target, source }: Traits): boolean {
  if (needs === undefined) return true
  return ((needs.target & target) | (needs.either & (target | source))) !== 0
}

const edge = bitsOf(['edge'])

export function traitsOfText(text: string): number {
  let found = 0
  let pairs = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = lookUp(text.charCodeAt(at))
    found |= unit
    pairs |= before & (unit >> toSecond)
    before = unit
  }
  const isEdged = isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1))
  return (found & ofCharacters) | traitsOfPairs(pairs & firstOfPair) | (isEdged ? edge : 0)
}

/** A blank that Markdown drops at the end of a paragraph. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d
}

/** Of nodes and what is in them. */
export function traitsOfNodes(nodes: readonly Nodes[]): number {
  let found = 0
  for (const node of nodes) {
    found |= traitByType.get(node.type) ?? 0
    if ('children' in node) found |= traitsOfNodes(node.children)
  }
  return found
}

const traitByType: ReadonlyMap<string, number> = new Map(
  Object.entries({
    inlineCode: 'code',
    image: 'image',
    link: 'link',
    emphasis: 'emphasis',
    strong: 'emphasis',
    delete: 'emphasis',
    footnoteReference: 'footnote',
    break: 'break',
    html: 'html',
    definition: 'definition',
  } as const satisfies { readonly [type: string]: Trait }).map(([type, trait]) => [
    type,
    bitsOf([trait]),
  ]),
)

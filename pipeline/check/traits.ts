/**
 * A text and its nodes → its traits, as bits, found in one pass, so that the runner need not ask every
 * rule about every text.
 *
 * Law: of a text that lacks what a rule concerns, the rule reports nothing (test/laws/traits.test.ts).
 */
import type { Nodes } from 'mdast'
import { codeUnits } from '../code-units.ts'
import type { Concerns, Trait } from '../trait.ts'
import {
  bitsOf,
  blank,
  firstOfPair,
  lookUp,
  ofCharacters,
  toSecond,
  traitsOfPairs,
} from './characters.ts'

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
const uneven = bitsOf(['uneven'])
export const ofPairs = bitsOf(['spaced', 'tight'])

export function traitsOfText(text: string): number {
  const units = codeUnits(text)
  const { length } = text
  let found = 0
  let pairs = 0
  let before = 0
  for (let at = 0; at < length; at++) {
    const unit = lookUp(units[at] ?? 0)
    found |= unit
    pairs |= before & (unit >> toSecond)
    before = unit
  }
  const ends = length === 0 ? 0 : lookUp(units[0] ?? 0) | before
  return (
    (found & ofCharacters) | traitsOfPairs(pairs & firstOfPair) | ((ends & blank) !== 0 ? edge : 0)
  )
}

/** Of a translation beside its source, by their lengths. */
export function traitsOfLengths(source: string, target: string, isField: boolean): number {
  const ratio = target.length / source.length
  return ratio >= 0.65 && ratio <= 1.9 && !(isField && target.length > 110) ? 0 : uneven
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

/**
 * A translation beside its source → its traits, so that the runner need not ask every rule about every text.
 *
 * Law: of a text that lacks what a rule concerns, the rule reports nothing (test/laws/traits.test.ts).
 */
import type { Nodes } from 'mdast'
import type { Prose } from '../markdown/prose.ts'
import type { Concerns, Trait } from '../trait.ts'
import { isFar } from './count-ends.ts'
import { endAlike } from './end-alike.ts'
import { marksOfNodes } from './marks-of-nodes.ts'
import { haveSameDigits } from './numbers.ts'
import { hasOtherWord } from './other-word.ts'
import { haveDigitsInStep } from './same-digits.ts'
import { type Scan, type Sought, scanCharacters, scanText } from './scan-text.ts'
import { seenLength } from './seen-length.ts'
import { bitsOf, noTraits, type TraitBits } from './trait-bits.ts'

/** What a rule concerns, as bits; undefined for one that looks at every text. */
export type Needs = { readonly target: TraitBits; readonly either: TraitBits } | undefined

/** What a translation holds, and what its source does. */
export interface Traits {
  readonly target: TraitBits
  readonly source: TraitBits
}

export function needsOf(concerns: Concerns | undefined): Needs {
  if (concerns === undefined) return undefined
  return { target: bitsOf(concerns.target ?? []), either: bitsOf(concerns.either ?? []) }
}

export function areMet(needs: Needs, { target, source }: Traits): boolean {
  if (needs === undefined) return true
  const { target: own, either } = needs
  const met =
    (own.characters & target.characters) |
    (own.shape & target.shape) |
    (either.characters & (target.characters | source.characters)) |
    (either.shape & (target.shape | source.shape))
  return met !== 0
}

/** The traits that at least one has. */
export function unionOf(one: TraitBits, other: TraitBits): TraitBits {
  return { characters: one.characters | other.characters, shape: one.shape | other.shape }
}

const { characters: marks } = bitsOf(['delimiter', 'bracket'])
const { characters: thing } = bitsOf(['thing'])
const { characters: digits } = bitsOf([
  'digits-latn',
  'digits-arabext',
  'digits-arab',
  'other-digits',
])
// Words of alternatives, and what divides words.
const { shape: besideWords } = bitsOf(['image', 'footnote', 'html'])
const { characters: unseen } = bitsOf(['unseen'])
const { shape: edge } = bitsOf(['edge'])
const { shape: alike } = bitsOf(['alike'])
const { shape: otherEnd } = bitsOf(['other-end'])
const { shape: otherMarks } = bitsOf(['other-marks'])
const { shape: otherNumbers } = bitsOf(['other-numbers'])
const { shape: otherSentences } = bitsOf(['other-sentences'])
const { shape: shownMark } = bitsOf(['shown-mark'])
const { shape: title } = bitsOf(['title'])
const { shape: uneven } = bitsOf(['uneven'])

/** Of what is written and not read, rules look for no more. */
const { characters: inString } = bitsOf(['escape', 'invisible', 'unshown'])

/** What is looked for in a text, and what is compared with another. */
export interface Text extends Scan {
  /** What is read of it. */
  readonly text: string
  /** Whether that is nothing but words. */
  readonly isWords: boolean
  /** What `marksOfNodes` says of its nodes. */
  readonly marks: string
}

/** Of a text that is read as it is written; undefined where something in it may be the same in every language. */
export function scanPlain(text: string, sought: Sought): Text | undefined {
  const { characters, shape, ends, last, length } = scanText(text, sought)
  if ((characters & thing) !== 0) return undefined
  const isShown = (characters & marks) !== 0
  return {
    characters,
    shape: isShown ? shape | shownMark : shape,
    ends,
    last,
    length,
    text,
    isWords: true,
    marks: '',
  }
}

/** Of a text as it is written and as it is read; neighbours are those that are read. */
export function scanProse(
  string: string,
  { text, things }: Prose,
  nodes: readonly Nodes[],
  sought: Sought,
): Text {
  const read = scanText(text, sought)
  const written = text === string ? noTraits : scanCharacters(string, sought.units)
  const ofNodes = shapeOfNodes(nodes)
  const hasThing = things.some(({ kind }) => kind === 'address' || kind === 'placeholder')
  const isShown = hasThing || (read.characters & marks) !== 0
  const hasOthers = ((read.characters & thing) | (ofNodes & besideWords)) !== 0
  return {
    characters: read.characters | (written.characters & inString) | (hasThing ? thing : 0),
    shape: read.shape | written.shape | ofNodes | (isShown ? shownMark : 0),
    ends: read.ends,
    last: read.last,
    length: read.length,
    text,
    isWords: !hasOthers,
    marks: ofNodes === 0 ? '' : marksOfNodes(nodes),
  }
}

/** The languages of a source and a translation, BCP 47. */
export interface Languages {
  readonly from: string
  readonly to: string
}

/** The traits of a translation, those among them that it has beside its source. */
export function besideSource(
  target: Text,
  source: Text,
  isField: boolean,
  languages: Languages,
): TraitBits {
  const { characters, shape, text } = target
  const seen = lengthOf(target)
  const ratio = seen / lengthOf(source)
  const isEven = ratio >= 0.65 && ratio <= 1.9 && !(isField && seen > 110)
  const isOther = target.isWords && source.isWords && hasOtherWord(text, source.text)
  return {
    characters,
    shape:
      shape |
      (isEven ? 0 : uneven) |
      (isFar(source.ends, target.ends) ? otherSentences : 0) |
      (endAlike(source.last, target.last) ? 0 : otherEnd) |
      (source.marks === target.marks ? 0 : otherMarks) |
      (haveSameNumbers(target, source, languages) ? 0 : otherNumbers) |
      (isOther ? 0 : alike),
  }
}

/** Of most texts every character is seen. */
function lengthOf({ characters, length, shape, text }: Text): number {
  const isAllSeen = ((characters & unseen) | (shape & edge)) === 0
  return isAllSeen ? length : seenLength(text)
}

function haveSameNumbers(target: Text, source: Text, { from, to }: Languages): boolean {
  if (((target.characters | source.characters) & digits) === 0) return true
  return (
    haveDigitsInStep(source.text, from, target.text, to) ||
    haveSameDigits([source.text, from], [target.text, to])
  )
}

/** Of nodes and what is in them. */
function shapeOfNodes(nodes: readonly Nodes[]): number {
  let found = 0
  for (const node of nodes) {
    if (node.type === 'text') continue
    found |= shapeByType.get(node.type) ?? 0
    if (node.type === 'link' && node.title) found |= title
    if ('children' in node) found |= shapeOfNodes(node.children)
  }
  return found
}

const shapeByType: ReadonlyMap<string, number> = new Map(
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
    bitsOf([trait]).shape,
  ]),
)

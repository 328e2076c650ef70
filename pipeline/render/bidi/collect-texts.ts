/**
 * A tree → the texts that may hold runs to isolate, in document order, each with whether a word goes
 * on beyond its ends (`CO<sub>2</sub>`, `<em>i</em>Phone`: cut apart, such words would stand in the
 * wrong order, and nothing is merged across elements). The law: the tree is only read, and nothing
 * inside an element that is left alone is listed.
 */
import type { Element, Parents, Text } from 'hast'
import { link, ltrWordCharacter, rtlWordCharacter } from './characters.ts'
import { type Around, mayHoldRuns } from './find-runs.ts'
import type { Direction } from './run.ts'

export interface PlacedText {
  readonly node: Text
  readonly parent: Parents
  readonly around: Around
}

/** What stands at the two sides of a border, joined by U+FFFF, where a word goes on across it. */
const crosses = (character: string) =>
  new RegExp(`${character}(?:${link}?\uFFFF|\uFFFF${link})${character}`, 'v')
const wordGoesOn = { rtl: crosses(ltrWordCharacter), ltr: crosses(rtlWordCharacter) }

/** Elements that may stand inside a word; all others end it, be it a block, an image or a `br`. */
const phrasing = new Set(
  ['a', 'abbr', 'b', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'label'].concat(
    ['mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'],
  ),
)

export function collectTexts(
  tree: Parents,
  dir: Direction,
  isLeftAlone: (element: Element) => boolean,
): PlacedText[] {
  const line: Line = []
  listTexts(tree, isLeftAlone, line)
  const isGlued = (before: Placed | undefined, after: Placed | undefined) =>
    wordGoesOn[dir].test(
      `${before?.node.value.slice(-4) ?? ''}\uFFFF${after?.node.value.slice(0, 4) ?? ''}`,
    )
  const texts: PlacedText[] = []
  for (const [index, placed] of line.entries()) {
    if (placed === undefined || !mayHoldRuns(placed.node.value, dir)) continue
    const isGluedBefore = isGlued(line[index - 1], placed)
    const isGluedAfter = isGlued(placed, line[index + 1])
    texts.push({ ...placed, around: { isGluedBefore, isGluedAfter } })
  }
  return texts
}

type Placed = Pick<PlacedText, 'node' | 'parent'>

/** `undefined` is an end of words between two texts. */
type Line = (Placed | undefined)[]

/** Adds the texts below a node to the line. */
function listTexts(parent: Parents, isLeftAlone: (element: Element) => boolean, line: Line): void {
  for (const child of parent.children) {
    if (child.type === 'comment') continue
    if (child.type === 'text') {
      if (child.value !== '') line.push({ node: child, parent })
    } else if (child.type !== 'element' || isLeftAlone(child)) {
      line.push(undefined)
    } else {
      const isInWord = phrasing.has(child.tagName) && !isNoteReference(child)
      if (!isInWord) line.push(undefined)
      listTexts(child, isLeftAlone, line)
      if (!isInWord) line.push(undefined)
    }
  }
}

/** The number of a footnote is the sentence's, not the word's that it follows. */
function isNoteReference({ tagName, children }: Element): boolean {
  return (
    tagName === 'sup' && children.some((child) => child.type === 'element' && child.tagName === 'a')
  )
}

/**
 * A tree → the texts that may hold runs to isolate, in document order, each with whether a word goes
 * on beyond its ends (`CO<sub>2</sub>`, `<em>i</em>Phone`: cut apart, such words would stand in the
 * wrong order, and nothing is merged across elements). The law: the tree is only read, and nothing
 * inside an element that is left alone is listed.
 */
import type { Element, Parents, Text } from 'hast'
import { once } from '../../once.ts'
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
const wordGoesOn = {
  rtl: once(() => crosses(ltrWordCharacter)),
  ltr: once(() => crosses(rtlWordCharacter)),
}

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
  const line: Line = { nodes: [], parents: [] }
  listTexts(tree, isLeftAlone, line)
  const { nodes, parents } = line
  const isGlued = (before: Text | undefined, after: Text | undefined) =>
    before !== undefined &&
    after !== undefined &&
    wordGoesOn[dir]().test(`${before.value.slice(-4)}\uFFFF${after.value.slice(0, 4)}`)
  const texts: PlacedText[] = []
  for (let index = 0; index < nodes.length; index++) {
    const [node, parent] = [nodes[index], parents[index]]
    if (node === undefined || parent === undefined || !mayHoldRuns(node.value, dir)) continue
    const isGluedBefore = isGlued(nodes[index - 1], node)
    const isGluedAfter = isGlued(node, nodes[index + 1])
    texts.push({ node, parent, around: { isGluedBefore, isGluedAfter } })
  }
  return texts
}

/** Texts and what they stand in, at the same index; `undefined` is an end of words between two texts. */
interface Line {
  readonly nodes: (Text | undefined)[]
  readonly parents: (Parents | undefined)[]
}

/** Adds the texts below a node to the line. */
function listTexts(parent: Parents, isLeftAlone: (element: Element) => boolean, line: Line): void {
  for (const child of parent.children) {
    if (child.type === 'comment') continue
    if (child.type === 'text') {
      if (child.value !== '') add(line, child, parent)
    } else if (child.type !== 'element' || isLeftAlone(child)) {
      add(line, undefined, undefined)
    } else {
      const isInWord = phrasing.has(child.tagName) && !isNoteReference(child)
      if (!isInWord) add(line, undefined, undefined)
      listTexts(child, isLeftAlone, line)
      if (!isInWord) add(line, undefined, undefined)
    }
  }
}

function add({ nodes, parents }: Line, node: Text | undefined, parent: Parents | undefined): void {
  nodes.push(node)
  parents.push(parent)
}

/** The number of a footnote is the sentence's, not the word's that it follows. */
function isNoteReference({ tagName, children }: Element): boolean {
  return (
    tagName === 'sup' && children.some((child) => child.type === 'element' && child.tagName === 'a')
  )
}

/**
 * A hast tree and its language → its passages: the inline text of each block, across its elements.
 *
 * Code, images and quotations in another language stand in it as objects, footnote marks as nothing.
 * What is in another language is a passage of its own, in that language.
 */
import type { Element, Nodes, Parents, Text } from 'hast'
import { elementKind } from './element-kind.ts'
import { lineBreak, object, type Piece } from './passage.ts'
import { type Typography, typographyOf } from './typography.ts'
import { mayHoldVerbatim, searchVerbatim } from './verbatim.ts'

interface PlacedPiece extends Piece {
  /** The text node that it is a part of; none for what stands in for an element. */
  readonly node?: Text
}

export interface FoundPassage {
  readonly set: Typography
  readonly pieces: readonly PlacedPiece[]
}

/** @param tag BCP 47; an element's `lang` decides for what is in it. */
export function findPassages(tree: Parents, tag: string): readonly FoundPassage[] {
  const found: FoundPassage[] = []

  const walkBlock = (block: Parents, tag: string) => {
    const set = typographyOf(tag)
    if (set === undefined) return walkUnset(block, tag)
    let pieces: PlacedPiece[] = []
    const finish = () => {
      if (!isEmpty(pieces)) found.push({ set, pieces })
      if (pieces.length > 0) pieces = []
    }
    const walkElement = (element: Element) => {
      const kind = elementKind(element)
      const lang = languageOf(element) ?? tag
      const isForeign = typographyOf(lang) !== set
      if (kind === 'break') pieces.push({ text: '', standIn: lineBreak })
      else if (kind === 'object') pieces.push({ text: '', standIn: object })
      else if (kind === 'inline' && !isForeign) element.children.forEach(walk)
      else if (kind === 'inline') {
        pieces.push({ text: '', standIn: object })
        walkBlock(element, lang)
      } else if (kind === 'block') {
        finish()
        if (!isCode(element)) walkBlock(element, lang)
      }
    }
    const walk = (node: Nodes) => {
      if (node.type === 'element') walkElement(node)
      else if (node.type === 'text') addPieces(node, pieces)
    }
    block.children.forEach(walk)
    finish()
  }

  /** Where the language has no typography: only what is in another language may have passages. */
  const walkUnset = (parent: Parents, tag: string) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const kind = elementKind(child)
      if (kind === 'inline' || (kind === 'block' && !isCode(child)))
        walkBlock(child, languageOf(child) ?? tag)
    }
  }

  walkBlock(tree, tag)
  return found
}

function addPieces(node: Text, pieces: PlacedPiece[]): void {
  const text = node.value
  if (mayHoldVerbatim(text))
    for (const piece of searchVerbatim(text)) pieces.push({ ...piece, node })
  else if (text !== '') pieces.push({ text, node })
}

/** Nothing, or the line end between two blocks: there is nothing to set. */
function isEmpty([first, second]: readonly PlacedPiece[]): boolean {
  return first === undefined || (second === undefined && first.text === '\n')
}

function isCode({ tagName }: Element): boolean {
  return ['pre', 'listing', 'plaintext', 'xmp'].includes(tagName)
}

function languageOf({ properties }: Element): string | undefined {
  return typeof properties.lang === 'string' ? properties.lang : undefined
}

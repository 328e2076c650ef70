/**
 * Markdown text → tree, or nothing where it nests too deeply.
 *
 * Law: no text overflows the stack, here or in any later walk over the tree. The stock parser
 * recurses over container blocks (10,000 `>` overflow it), so markers are counted before parsing,
 * and the tree's depth afterwards.
 */
import type { Nodes, Root } from 'mdast'

/** The deepest nesting that is read, in levels of blocks and marks. */
export const depthLimit = 100

const containerMarkers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/gm

interface Parser {
  parse(text: string): Root
}

/** The tree; undefined where blocks or marks nest deeper than `depthLimit`. */
export function parseMarkdown(parser: Parser, text: string): Root | undefined {
  for (const [markers] of text.matchAll(containerMarkers)) {
    if (markers.length > depthLimit && countMarkers(markers) > depthLimit) return undefined
  }
  try {
    const tree = parser.parse(text)
    return isDeeper(tree, depthLimit) ? undefined : tree
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function countMarkers(markers: string): number {
  return markers.replace(/\d+/g, '').replace(/[ \t]/g, '').length
}

/** Whether a tree has more levels than the limit; walks level by level, so it never recurses itself. */
function isDeeper(tree: Root, limit: number): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

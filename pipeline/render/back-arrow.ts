/**
 * The arrow from a footnote back to its reference, in place of the character that remark-rehype gives:
 * an SVG, since it turns with the direction of the text, which no character does.
 */
import type { Element, Root } from 'hast'
import { s } from 'hastscript'
import { visit } from 'unist-util-visit'

export function drawBackArrows(content: Root): void {
  visit(content, 'element', (element) => {
    if (element.properties.dataFootnoteBackref === undefined) return
    const [, again] = element.children
    element.children = again === undefined ? [backArrow()] : [backArrow(), again]
  })
}

export function backArrow(): Element {
  const line = {
    d: 'M10 4 5 9l5 5M5 9h9a5 5 0 0 1 5 5v5',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 2,
  }
  const box = { className: ['icon', 'mirrored'], viewBox: '0 0 24 24', ariaHidden: 'true' }
  return s('svg', box, s('path', line))
}

/**
 * The arrow from a footnote back to its reference, in place of the character that remark-rehype gives:
 * an SVG, since it turns with the direction of the text, which no character does.
 */
import type { Element, Properties, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { element } from './element.ts'

export function drawBackArrows(content: Root): void {
  visit(content, 'element', (node) => {
    if (node.properties.dataFootnoteBackref === undefined) return
    const [, again] = node.children
    node.children = again === undefined ? [backArrow()] : [backArrow(), again]
  })
}

export function backArrow(): Element {
  const line: Properties = {
    d: 'M10 4 5 9l5 5M5 9h9a5 5 0 0 1 5 5v5',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '2',
  }
  const box: Properties = {
    className: ['icon', 'mirrored'],
    viewBox: '0 0 24 24',
    ariaHidden: 'true',
  }
  return element('svg', box, element('path', line))
}

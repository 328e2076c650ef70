/**
 * A run of text in one font, its style and its place → an SVG `text` element. It starts at its left
 * edge in either direction: what stands where is measured, since resvg knows no `direction`.
 */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

export interface TextStyle {
  readonly weight: 400 | 700
  /** What a blank is wider than in the font, in em. */
  readonly wordSpacing: number
}

/** Where a run starts on the left, its baseline, and its size, in pixels. */
export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly size: number
}

export function textElement(
  { text, family }: { readonly text: string; readonly family: string },
  { weight, wordSpacing }: TextStyle,
  { x: start, y, size }: TextPlace,
  fill = '#000',
): Element {
  const attributes = {
    x: start,
    y,
    fill,
    'font-family': `'${family.replaceAll("'", "\\'")}'`,
    'font-size': size,
    'font-weight': weight,
    'word-spacing': wordSpacing * size,
    'xml:space': 'preserve',
  }
  return x('text', attributes, text)
}

/**
 * A whole SVG document as text. `]]>`, which XML forbids in text, is escaped here, since toXml does
 * not.
 */
export function toSvg(children: readonly Element[], width: number, height: number): string {
  const svg = x('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, [...children])
  return toXml(svg).replaceAll(']]>', ']]&gt;')
}

/**
 * Plugin: sets the text of a hast tree as its language's typography has it, in place.
 *
 * Law: only text nodes change, their number and order stay; code, attributes, URLs in the text and
 * languages without typography keep every byte; running it twice changes nothing.
 */
import type { Root, Text } from 'hast'
import { findPassages } from './find-passages.ts'

export interface RehypeTypographyOptions {
  /** The language of the tree: a BCP 47 tag, such as `fr` or `en-GB`. Elements' `lang` overrule it. */
  readonly locale: string
}

export function rehypeTypography({ locale }: RehypeTypographyOptions): (tree: Root) => undefined {
  return (tree) => {
    for (const { set, pieces } of findPassages(tree, locale)) {
      const passage = set(pieces)
      if (passage === pieces) continue
      const texts = new Map<Text, string>()
      passage.forEach(({ text }, index) => {
        const node = pieces[index]?.node
        if (node !== undefined) texts.set(node, (texts.get(node) ?? '') + text)
      })
      for (const [node, text] of texts) node.value = text
    }
  }
}

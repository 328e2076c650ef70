/** A processor and the footnotes of an article → what canonical text is written and checked with. */
import type { GetDefinition } from 'mdast-util-definitions'
import { canonicalNodes } from './canonical-nodes.ts'
import type { CanonicalContext } from './canonical-text.ts'
import { type Parser, parseTranslation, soleParagraph } from './inline.ts'
import { hasStockSyntax, isUnhurried, type SyntaxData, serializers } from './processor.ts'

/**
 * @param syntax Has parsed the article.
 * @param footnotes Identifiers of the footnotes that the article defines.
 * @param define Its definitions of links; a translation has none.
 */
export function createContext(
  syntax: Parser & SyntaxData,
  footnotes: readonly string[],
  define: GetDefinition = () => undefined,
): CanonicalContext {
  return {
    extensions: () => serializers(syntax),
    footnotes: new Set(footnotes),
    isStock: hasStockSyntax(syntax) && !isUnhurried(syntax),
    parse(text) {
      const parsed = parseTranslation(syntax, text, footnotes)
      const paragraph = parsed && soleParagraph(parsed)
      return paragraph && canonicalNodes(paragraph.children, define)
    },
  }
}

/**
 * Any edition → a text that can be shown: its segments marked, its gaps filled.
 *
 * Law: nothing but the marks is added, and every segment is there: a translation, or where it is
 * missing the source text in the source's language, or where it is no paragraph its bare Markdown.
 */
import type { Emphasis, Nodes, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeTranslations } from '../localize/place-translations.ts'
import { soleParagraph } from '../markdown/inline.ts'
import type { Edition, Locale, Unit } from '../model.ts'
import type { ArticleText } from '../render/article-page.ts'

export function previewText(edition: Edition, source: Locale): ArticleText {
  const { article, fields, locale, isSource, units } = edition
  const title = fields.title ?? article.frontMatter.title
  const content = sourceContent(article.tree)
  const byKey = new Map(units.map((unit) => [unit.segment.key, unit]))
  const placed = placeTranslations(article.tree, source, (key) => {
    const original = content.get(key) ?? []
    return isSource ? original : translatedContent(byKey.get(key), original)
  })
  const marks = (key: string) => {
    const unit = byKey.get(key)
    const isGap = unit?.translation === undefined
    return {
      dataSegment: key,
      dataState: unit?.state ?? 'missing',
      ...(isGap ? { lang: source.tag, dir: source.dir } : {}),
    }
  }
  const tree = placed === undefined ? article.tree : mark(placed, marks)
  return { article, fields, locale, title, tree }
}

type Marks = { readonly [name: string]: string }

function sourceContent(tree: Root): ReadonlyMap<string, PhrasingContent[]> {
  const content = new Map<string, PhrasingContent[]>()
  visit(tree, (node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'tableCell') return
    if (node.data?.segment !== undefined) content.set(node.data.segment, node.children)
  })
  return content
}

function translatedContent(
  unit: Unit | undefined,
  original: readonly PhrasingContent[],
): readonly PhrasingContent[] {
  if (unit?.translation === undefined) return original
  const paragraph = unit.parsed && soleParagraph(unit.parsed)
  return paragraph?.children ?? [{ type: 'text', value: unit.translation }]
}

/**
 * The tree with its segments marked. A tight list shows a paragraph's content without an element of
 * its own, and a footnote's has the link back in it: there the content is wrapped.
 */
function mark(tree: Root, marksOf: (key: string) => Marks): Root {
  const walk = <Node extends Nodes>(node: Node, parent: string): Node => {
    const key = node.data?.segment
    if (key === undefined || !('children' in node)) {
      return 'children' in node
        ? { ...node, children: node.children.map((child) => walk(child, node.type)) }
        : node
    }
    const marks = marksOf(key)
    if (parent === 'listItem' || parent === 'footnoteDefinition') {
      const data = { hName: 'span', hProperties: marks }
      const span = { type: 'emphasis', data, children: node.children } as Emphasis
      return { ...node, children: [span] }
    }
    const hProperties = { ...node.data?.hProperties, ...marks }
    return { ...node, data: { ...node.data, hProperties } }
  }
  return walk(tree, '')
}

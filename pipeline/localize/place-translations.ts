/**
 * An article's tree × one locale's translations → the tree in that language.
 *
 * Law: only the inline content of segments differs from the source tree, and blocks that are
 * published untranslated say their language. The source tree is left as it is.
 */
import type { Nodes, PhrasingContent, Root } from 'mdast'
import type { Locale } from '../model.ts'

/** The nodes of a segment's translation by key; undefined where there is none. */
export type ContentOf = (key: string) => readonly PhrasingContent[] | undefined

/** The tree with translations; undefined where one segment has none. */
export function placeTranslations(
  tree: Root,
  source: Pick<Locale, 'tag' | 'dir'>,
  contentOf: ContentOf,
): Root | undefined {
  let isWhole = true
  const place = <Node extends Nodes>(node: Node): Node => {
    const key = node.data?.segment
    if (key !== undefined) {
      const children = contentOf(key)
      isWhole &&= children !== undefined
      return { ...node, children }
    }
    if (node.data?.isUntranslated === true) {
      const hProperties = {
        ...node.data.hProperties,
        lang: source.tag,
        dir: source.dir,
        translate: 'no',
      }
      return { ...node, data: { ...node.data, hProperties } }
    }
    return 'children' in node ? { ...node, children: node.children.map(place) } : node
  }
  const placed = place(tree)
  return isWhole ? placed : undefined
}

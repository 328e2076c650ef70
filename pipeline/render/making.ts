/** What the hot path of rendering makes the nodes of one content with. */
import type { ElementContent } from 'hast'
import type { FootnoteReference, Nodes, Parents } from 'mdast'
import type { GetDefinition } from 'mdast-util-definitions'
import type { ContentWords } from './content-words.ts'
import type { ResolvedLink } from './resolved-link.ts'

export interface Making {
  readonly words: ContentWords
  readonly resolve: (url: string) => ResolvedLink
  readonly define: GetDefinition
  /** Adds what a node is to the nodes, nothing for some; whether all in it is known. */
  readonly add: (node: Nodes, nodes: ElementContent[]) => boolean
  /** Adds what the children are to the nodes; whether all of them are known. */
  readonly addAll: (parent: Parents, nodes: ElementContent[]) => boolean
  /** Adds a reference to a footnote; whether it is known. */
  readonly addReference: (node: FootnoteReference, nodes: ElementContent[]) => boolean
  /** Adds the section of the notes behind all else, where there are any; whether all in it is known. */
  readonly addNotes: (content: ElementContent[]) => boolean
}

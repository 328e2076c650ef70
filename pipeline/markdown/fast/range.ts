/** The text of a block's inline content, as the readers of its nodes take it. */
import type { PhrasingContent } from 'mdast'
import type { Source } from './source.ts'

/** Offsets, the end exclusive. What stands before and behind is no longer this content's. */
export interface Range {
  readonly source: Source
  readonly from: number
  readonly to: number
}

/** What a label is of, if the content is one's: it ends at `]`, and no link is in it. */
export type Label = 'link' | 'image' | undefined

export interface Nodes {
  readonly nodes: PhrasingContent[]
  /** Behind the last of them. */
  readonly end: number
}

/** Reads the nodes from an offset on, to the end of the range or label; undefined where it declines. */
export type ReadNodes = (range: Range, at: number, label: Label) => Nodes | undefined

/** What a pattern (with the flag `y`) finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

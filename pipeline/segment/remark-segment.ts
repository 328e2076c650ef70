/** The remark plugin around `findSegments`, for other unified pipelines. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { SegmentKind } from '../model.ts'
import { findSegments, type ReportFinding } from './find-segments.ts'
import { addHeadingIds } from './heading-ids.ts'
import { assignKeys } from './segment.ts'

/** A segment as the plugin lists it on the file. */
export interface FoundSegment {
  readonly key: string
  readonly kind: SegmentKind
  /** Canonical Markdown. */
  readonly text: string
  readonly notes: readonly string[]
}

declare module 'vfile' {
  interface DataMap {
    /** What `remarkSegment` has found, in document order. */
    segments: readonly FoundSegment[]
  }
}

export interface RemarkSegmentOptions {
  /** Source texts by key, as the source catalog has them: equal texts keep their keys. */
  readonly catalog?: Readonly<Record<string, string>>
}

/**
 * Finds the segments of a document: each one's node gets `data.segment`, its key, each heading an id,
 * and `file.data.segments` lists them. A directive that is wrong, or marks nested so that no text can repeat them, is an error
 * message on the file (`ruleId` `directive` or `ambiguous-markup`).
 */
export const remarkSegment: Plugin<[RemarkSegmentOptions?], Root> = function (options) {
  const syntax = {
    parse: (text: string) => this.parse(text) as Root,
    data: () => this.data(),
  }
  const texts = Object.entries(options?.catalog ?? {})
  const catalog = new Map(texts.map(([key, value]) => [key, { value }]))
  return (tree, file) => {
    const report: ReportFinding = (ruleId, reason, place) => {
      const message = file.message(reason, { place, ruleId, source: 'tarjuma' })
      message.fatal = true
    }
    addHeadingIds(tree)
    const drafts = findSegments(tree, syntax, report)
    const keys = assignKeys(drafts, catalog, report)
    file.data.segments = drafts.map(({ kind, text, notes, node }, index) => {
      const key = keys[index] ?? ''
      node.data = { ...node.data, segment: key }
      return { key, kind, text, notes }
    })
  }
}

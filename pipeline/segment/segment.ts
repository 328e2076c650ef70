/**
 * Manuscript × source catalog → article: the tree's segments with their keys, the translatable front
 * matter first. The keys are those that `sync` has written; what it has not seen yet gets the key
 * that it would make, and no `synced` text.
 */
import { makeKey } from '../key.ts'
import { footnotesOf } from '../markdown/inline.ts'
import type { MarkdownProcessor } from '../markdown/processor.ts'
import {
  type Article,
  type Catalog,
  type Manuscript,
  type Segment,
  translatableFields,
} from '../model.ts'
import { type Problem, problem } from '../problem.ts'
import { type Draft, findSegments, type ReportFinding } from './find-segments.ts'
import { addHeadingIds } from './heading-ids.ts'
import { knownKeys } from './known-keys.ts'

/** Finds the segments of an article; marks their nodes in its tree. */
export function segmentArticle(
  manuscript: Manuscript,
  catalog: Catalog,
  processor: MarkdownProcessor,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const { slug, file, frontMatter, tree } = manuscript
  const problems: Problem[] = []
  const report: ReportFinding = (kind, reason, at) => {
    const place = { file, at }
    if (kind === 'directive') problems.push(problem(kind, { reason }, { place }))
    else problems.push(problem(kind, { text: reason }, { place }))
  }
  addHeadingIds(tree)
  const footnotes = footnotesOf(tree)
  const drafts = findSegments(tree, processor, report, footnotes)
  const known = new Map<string, string>()
  for (const [key, { value }] of catalog.entries) known.set(key, value)
  const keys = assignKeys(drafts, known, report)
  const segments = drafts.map((draft, index): Segment => {
    const key = keys[index] ?? ''
    draft.node.data = { ...draft.node.data, segment: key }
    const { kind, text, content, headings, notes, pin } = draft
    return {
      key,
      kind,
      text,
      content,
      place: { file, at: draft.position },
      headings,
      notes,
      pinned: pin !== undefined,
      synced: known.get(key),
    }
  })
  return {
    article: {
      slug,
      file,
      frontMatter,
      tree,
      segments: [...fieldSegments(manuscript, known), ...segments],
      footnotes,
      images: manuscript.images,
      catalog,
    },
    problems,
  }
}

/** The key of each draft: pinned, known by its text, or made. */
export function assignKeys(
  drafts: readonly Draft[],
  catalog: ReadonlyMap<string, string>,
  report: ReportFinding,
): string[] {
  const fields = new Set<string>(translatableFields)
  const known = knownKeys(
    drafts,
    [...catalog].filter(([key]) => !fields.has(key)),
  )
  const used = new Set<string>()
  return drafts.map((draft, index) => {
    let key = known[index]
    if (key !== undefined && used.has(key)) {
      report('directive', `Key \`${key}\` is given to two blocks, expected it once`, draft.position)
      key = undefined
    }
    key ??= makeKey(draft, {
      has: (name) => used.has(name) || catalog.has(name) || known.includes(name),
    })
    used.add(key)
    return key
  })
}

function fieldSegments(manuscript: Manuscript, known: ReadonlyMap<string, string>): Segment[] {
  const { file, frontMatter, fieldPlaces } = manuscript
  return translatableFields.flatMap((field): Segment[] => {
    const text = frontMatter[field]?.normalize('NFC')
    if (text === undefined) return []
    const place = fieldPlaces.get(field) ?? { file }
    return [
      {
        key: field,
        kind: 'field',
        text,
        content: [],
        place,
        headings: [],
        notes: [],
        pinned: true,
        synced: known.get(field),
      },
    ]
  })
}

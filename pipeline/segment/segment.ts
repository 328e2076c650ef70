/**
 * Manuscript × source catalog → article: the tree's segments with their keys, the translatable front
 * matter first. The keys are those that `sync` has written; what it has not seen yet gets the key
 * that it would make, and no `synced` text.
 */
import { composedForm } from '../composed-form.ts'
import { areHotPathsOn } from '../hot-paths.ts'
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
import { keysInLine } from './keys-in-line.ts'
import { knownKeys } from './known-keys.ts'

/** Keys of fields. */
const fields: ReadonlySet<string> = new Set(translatableFields)

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
  const keys = assignKeys(drafts, catalog.entries, report)
  const segments = drafts.map((draft, index): Segment => {
    const key = keys[index] ?? ''
    const { node } = draft
    node.data = node.data === undefined ? { segment: key } : { ...node.data, segment: key }
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
      synced: catalog.entries.get(key)?.value,
    }
  })
  return {
    article: {
      slug,
      file,
      frontMatter,
      tree,
      segments: [...fieldSegments(manuscript, catalog), ...segments],
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
  catalog: ReadonlyMap<string, { readonly value: string }>,
  report: ReportFinding,
): string[] {
  const inLine = areHotPathsOn ? keysInLine(drafts, catalog) : undefined
  if (inLine !== undefined) return inLine
  const known = knownKeys(
    drafts,
    [...catalog].filter(([key]) => !fields.has(key)).map(([key, { value }]) => [key, value]),
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

function fieldSegments(manuscript: Manuscript, { entries }: Catalog): Segment[] {
  const { file, frontMatter, fieldPlaces } = manuscript
  const segments: Segment[] = []
  for (const field of translatableFields) {
    const text = frontMatter[field]
    if (text === undefined) continue
    segments.push({
      key: field,
      kind: 'field',
      text: composedForm(text),
      content: [],
      place: fieldPlaces.get(field) ?? { file },
      headings: [],
      notes: [],
      pinned: true,
      synced: entries.get(field)?.value,
    })
  }
  return segments
}

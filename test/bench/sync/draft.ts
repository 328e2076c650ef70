/**
 * A publication while it is edited: rows of texts, each with the old ones that it descends from.
 * Edits change it in place; `toCase` freezes it, beside what it was at first.
 */
import type { EditCase, NewText, OldText } from './case.ts'
import type { Prose } from './corpus.ts'
import { createRandom, type Random } from './random.ts'
import { wordsOf } from './words.ts'

export interface DraftText {
  text: string
  isHeading: boolean
  from: number[]
}

export interface Draft {
  readonly random: Random
  /** Articles by slug. */
  readonly articles: Record<string, DraftText[]>
  /** Short words of the corpus, to put in others' place. */
  readonly vocabulary: readonly string[]
  /** A paragraph that is in none of the articles. */
  foreign(): string
}

export type Edit = (draft: Draft) => void

/** Runs an edit on articles made of these documents; `prepare` comes before the first translation. */
export function runEdit(
  kind: string,
  { prepare, edit }: { readonly prepare?: Edit | undefined; readonly edit: Edit },
  corpus: readonly (readonly Prose[])[],
  seed: number,
): EditCase {
  const random = createRandom(seed)
  const [first, second] = [random.int(corpus.length), random.int(corpus.length - 1)]
  const chosen = [first, second >= first ? second + 1 : second]
  const documents = chosen.map((index) => corpus[index] ?? [])
  const others = corpus.filter((_, index) => !chosen.includes(index)).flat()
  const paragraphs = others.filter(({ isHeading }) => !isHeading).map(({ text }) => text)
  const vocabulary = [...new Set(others.flatMap(({ text }) => wordsOf(text.toLowerCase())))].filter(
    (word) => /^[a-z]{3,12}$/.test(word),
  )
  const articles: Record<string, DraftText[]> = {}
  for (const [index, slug] of ['a', 'b'].entries())
    articles[slug] = (documents[index] ?? []).map((prose) => ({ ...prose, from: [] }))
  const draft: Draft = { random, articles, vocabulary, foreign: () => random.pick(paragraphs) }
  prepare?.(draft)
  let id = 0
  const before: Record<string, OldText[]> = {}
  for (const [slug, texts] of Object.entries(articles)) {
    before[slug] = texts.map(({ text, isHeading }) => ({ id: id++, text, isHeading }))
    articles[slug] = before[slug].map((old) => ({ ...old, from: [old.id] }))
  }
  edit(draft)
  const after: Record<string, NewText[]> = {}
  for (const [slug, texts] of Object.entries(articles))
    after[slug] = texts.map(({ text, isHeading, from }) => ({ text, isHeading, from }))
  return { kind, before, after }
}

/** The row of an article; `a` is always there. */
export function rowOf({ articles }: Draft, slug = 'a'): DraftText[] {
  const row = articles[slug]
  if (row === undefined) throw new Error(`No article ${slug}`)
  return row
}

/** Some paragraphs of a row with at least this many words; all there are where they are fewer. */
export function pickTexts(draft: Draft, count: number, leastWords = 4, slug = 'a'): DraftText[] {
  const long = rowOf(draft, slug).filter(
    ({ text, isHeading }) => !isHeading && wordsOf(text).length >= leastWords,
  )
  return draft.random.some(long, count)
}

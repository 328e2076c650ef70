/**
 * What the bench replays: a publication before and after an edit, with the ground truth, which is
 * known by construction: the old paragraphs that each new one descends from.
 */

/** A paragraph or heading of the publication before the edit. */
export interface OldText {
  readonly id: number
  /** Inline Markdown in canonical form. */
  readonly text: string
  readonly isHeading: boolean
}

/** One after the edit. */
export interface NewText {
  readonly text: string
  readonly isHeading: boolean
  /** Ids of the old texts that it descends from: none for a new one, several for a merge. */
  readonly from: readonly number[]
  /** Whether nobody can say what it descends from; then it is not counted. */
  readonly isUnjudged?: boolean
}

/** One edit, from one sync to the next. */
export interface EditCase {
  readonly kind: string
  /** Old and new texts by article, in document order; an article may be on one side only. */
  readonly before: Readonly<Record<string, readonly OldText[]>>
  readonly after: Readonly<Record<string, readonly NewText[]>>
  /** Whether the truth may lack ancestors: then an offer put together of several is right if one is. */
  readonly isApproximate?: boolean
}

/** What a tool has made of a new text: the old ones whose translations it has, and how. */
export interface Outcome {
  readonly state: 'fresh' | 'stale' | 'nothing'
  readonly ids: readonly number[]
}

/** The outcome for each new text, by article, in document order. */
export type Outcomes = Readonly<Record<string, readonly Outcome[]>>

/** The translation of an old text, which names it. */
export function translationOf({ id }: OldText): string {
  return `Traduction ${id}.`
}

/** The ids of the old texts that a translation is made of. */
export function idsIn(translation: string): number[] {
  return [...translation.matchAll(/Traduction (\d+)\./g)].map(([, id]) => Number(id))
}

/** Whether two texts differ in nothing but blanks and typographic quotes. */
export function areSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ')
  return one === other || plain(one) === plain(other)
}

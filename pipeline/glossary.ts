/**
 * What a publication's glossary may say, entry by entry, for one locale. Words are matched whole, in
 * any letter case but for what is kept; inflections only as they are listed.
 */
export type GlossaryEntry =
  | {
      /** Words of the source, such as `committee`. */
      readonly term: string
      /** One of these must be in the translation. */
      readonly use: readonly string[]
    }
  | {
      /** Stays as it is, as often as in the source. */
      readonly keep: string
    }
  | {
      /** Must not be in the translation. */
      readonly avoid: string
      /** What to say instead. */
      readonly use?: readonly string[] | undefined
    }

/** By locale's tag. */
export interface Glossary {
  readonly [locale: string]: readonly GlossaryEntry[]
}

/**
 * What texts may hold that rules look for, by name, and what a rule needs of a text. `check/traits.ts`
 * finds the traits, `check/run-rules.ts` asks the rules.
 */

/** What a text may hold that a rule looks for: characters, neighbours that stand oddly, nodes of Markdown. */
export const traits = [
  'latin',
  'arabic',
  'greek-cyrillic',
  'other-letters',
  'digits-latn',
  'digits-arabext',
  'digits-arab',
  'other-digits',
  'bracket',
  'quote',
  'straight-quote',
  'french-mark',
  'delimiter',
  'escape',
  'invisible',
  'uncomposed',
  'garbled',
  'unseen',
  // A blank beside another, behind `(` or before a mark; a mark before a letter; a blank at an end.
  'spaced',
  'tight',
  'edge',
  'code',
  'image',
  'link',
  'emphasis',
  'footnote',
  'break',
  'html',
  'definition',
  // A translation much shorter or longer than its source, or than a title should be.
  'uneven',
] as const
export type Trait = (typeof traits)[number]

/**
 * What a text needs for a rule to find anything: one of `target` in the translation (in its string, its
 * prose or its nodes), or one of `either` there or in the source. `{}` is no text's.
 */
export interface Concerns {
  readonly target?: readonly Trait[]
  readonly either?: readonly Trait[]
}

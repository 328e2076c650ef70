/**
 * What texts may hold that rules look for, by name, and what a rule needs of a text. `check/traits.ts`
 * finds the traits, `check/run-rules.ts` asks the rules.
 */

/**
 * Traits that a character gives its text, or two neighbours that stand oddly: those that are read. Of what is
 * written beside them in Markdown, `escape`, `invisible` and `unshown` count alone.
 */
export const characterTraits = [
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
  'apostrophe',
  'french-mark',
  'western-mark',
  'delimiter',
  'escape',
  'invisible',
  'uncomposed',
  'garbled',
  'unseen',
  // A letter of an Arabic keyboard, a letter in the form of its place, a heh that nothing aspirates.
  'arabic-form',
  'kashida',
  // A blank beside another, behind `(` or before a mark; a mark before a letter; a mark beside another.
  'spaced',
  'tight',
  'marks',
  // What is the same in every language may be there: an address, a placeholder.
  'thing',
  // Of a translation: the locale's font may not show it.
  'unshown',
] as const
/** Traits of a text as a whole, of its nodes, of a translation beside its source. */
export const shapeTraits = [
  // A blank at an end; a mark at the beginning.
  'edge',
  'mark-first',
  // A word twice in a row; looked for where a rule asks for it.
  'doubled',
  // A mark of Markdown may be read in it.
  'shown-mark',
  'code',
  'image',
  'link',
  // Of a link: what is shown when it is pointed at.
  'title',
  'emphasis',
  'footnote',
  'break',
  'html',
  'definition',
  // A translation that is missing, or whose state is another than fresh; one that is no paragraph; a slug.
  'not-fresh',
  'other-block',
  'slug',
  // A translation much shorter or longer than its source, or than a title should be.
  'uneven',
  // Its emphasis, code, links, images, footnotes or breaks may be others than its source's.
  'other-marks',
  // It may have other numbers than its source.
  'other-numbers',
  // It has other sentences than its source, by the marks at their ends.
  'other-sentences',
  // It may end otherwise than its source.
  'other-end',
  // It may be its source as it is.
  'alike',
] as const
export type Trait = (typeof characterTraits)[number] | (typeof shapeTraits)[number]

/**
 * What a text needs for a rule to find anything: one of `target` in the translation (in its prose or its
 * nodes), or one of `either` there or in the source. `{}` is no text's.
 */
export interface Concerns {
  readonly target?: readonly Trait[]
  readonly either?: readonly Trait[]
}

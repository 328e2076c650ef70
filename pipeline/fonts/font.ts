/** The fonts of a publication: as its config declares one, and as every step sees it. Types only. */

/** A family that pages of a locale are set in, cut to the characters that the site uses. */
export interface FontOption {
  /** Its name, such as `Amiri`; it is used where a reader has the font installed, too. */
  readonly family: string
  /** Path of its full TTF or OTF file, weight 400; a relative one starts at the publication's folder. */
  readonly regular: string
  /** The same of weight 700; without it browsers make the bold themselves. */
  readonly bold?: string | undefined
  /** Path of its licence, published beside it. */
  readonly license?: string | undefined
}

/** A declared font with absolute paths, and what the theme knows of it. */
export interface Font extends FontOption {
  /** Families that readers may have installed, taken where the web font is not loaded. */
  readonly installed: readonly string[]
  /** CSS that gives a fallback the font's line metrics while it loads; none without it. */
  readonly fallback?: string
  /** How large its Latin letters are to be set, such as `88%`. */
  readonly latinSize?: string
  /** Characters that its subset always has, so that it seldom changes. */
  readonly alphabet: string
}

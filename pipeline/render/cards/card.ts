/** What a share card says: the picture that a link to an edition shows. Types only. */

/** One edition's card. All texts are plain: whatever they hold is drawn as letters. */
export interface Card {
  readonly title: string
  readonly siteTitle: string
  /** Dateline, date and author as the page has them; may be empty. */
  readonly byline: string
  readonly locale: { readonly tag: string; readonly dir: 'ltr' | 'rtl' }
}

/** Width and height of every card in pixels: what Open Graph readers expect. */
export const cardWidth = 1200
export const cardHeight = 630

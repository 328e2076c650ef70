/**
 * The headers of a PO file that say where its entries belong. They are headers and no comments, since
 * many platforms drop comments.
 */

/** The article's file, such as `content/about.md`. */
export const articleHeader = 'X-Tarjuma-Article'

/** `key=digest` of each translation that the catalog had when the file was made. */
export const exportedHeader = 'X-Tarjuma-Exported'

/** A BCP 47 tag as gettext writes it: `pt-BR` is `pt_BR`. */
export function languageOf(tag: string): string {
  return tag.replaceAll('-', '_')
}

/** The BCP 47 tag of a `Language` header. */
export function tagOf(language: string): string {
  return language.trim().replaceAll('_', '-')
}

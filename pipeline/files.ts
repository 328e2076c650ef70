/** Where the files of a publication are, relative to its root. */

/** A catalog: one locale's strings of one article, or with the slug `site` its furniture. */
export function catalogFile(locale: string, slug: string): string {
  return `locales/${locale}/${slug}.json`
}

/** What `sync` records of one target catalog. */
export function stampsFile(locale: string, slug: string): string {
  return `locales/.stamps/${locale}/${slug}.json`
}

/** The JSON Schema of an article's catalogs. */
export function schemaFile(slug: string): string {
  return `locales/.schema/${slug}.json`
}

/** The slug of an article's file: its path below `content/` without ending, in NFC. */
export function slugOf(file: string): string {
  return file.slice('content/'.length, -'.md'.length).normalize('NFC')
}

/** The file of an article with such a slug, where its name is in NFC. */
export function fileOf(slug: string): string {
  return `content/${slug}.md`
}

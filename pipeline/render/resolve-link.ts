/**
 * A link in an article → where it leads: one to another article's Markdown file to its page, in this
 * locale or else in the source's, which it says; all others where they say.
 */
import { posix } from 'node:path'
import { linkToPage } from '../address.ts'
import type { Article, Locale } from '../model.ts'
import type { ResolvedLink } from './resolved-link.ts'
import type { Site } from './site.ts'

/** @param from Path of the page. */
export function resolveLink(
  url: string,
  { article, locale }: { readonly article: Pick<Article, 'slug'>; readonly locale: Locale },
  site: Site,
  from: string,
): ResolvedLink {
  const [, file, rest = ''] = /^([^:?#]+\.md)([?#].*)?$/i.exec(url) ?? []
  if (file === undefined) return { href: url }
  const target = posix
    .join(posix.dirname(article.slug), decodePath(file))
    .slice(0, -'.md'.length)
    .normalize('NFC')
  const { source } = site.settings
  const path = site.pathOf(target, locale)
  if (path !== undefined) return { href: linkToPage(from, path) + rest }
  const fallback = site.pathOf(target, source)
  if (fallback === undefined) return { href: url }
  return { href: linkToPage(from, fallback) + rest, hrefLang: source.tag }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * A text that is being typed → its problems and what readers would see, as if it were saved.
 *
 * The catalog with this text in it and its stamp for today's source goes through the same steps, rules
 * and renderer as `check` and `build` have. Nothing is written or remembered.
 */
import { articlePath } from '../address.ts'
import { type ArticleInspection, type InspectedEdition, inspectTarget } from '../inspect-article.ts'
import type { Edition } from '../model.ts'
import type { Problem } from '../problem.ts'
import { parseCatalog } from '../read/catalog.ts'
import { translationDigest } from '../stamp.ts'
import type { DeskState } from './desk-state.ts'
import { editString } from './edit-string.ts'

/** The edition as it would be; undefined where its files are such that nothing can be saved. */
export function tryText(
  { problems }: ArticleInspection,
  edition: Edition,
  key: string,
  text: string,
  state: DeskState,
): InspectedEdition | undefined {
  const { article, catalog, locale, stamps } = edition
  const segment = article.segments.find((one) => one.key === key)
  if (catalog === undefined || stamps === undefined || segment === undefined) return undefined
  if (!catalog.exists || catalog.errors.length > 0) return undefined
  const order = article.segments.map((one) => one.key)
  const edited = editString(catalog, key, text, order)
  const stamp = { source: segment.text, translation: translationDigest(text) }
  return inspectTarget(
    article,
    locale,
    {
      catalog: parseCatalog(catalog.file, locale.tag, article.slug, edited),
      stamps: { ...stamps, stamps: new Map([...stamps.stamps, [key, stamp]]) },
      unreadable: [],
    },
    problems,
    state.line(),
  )
}

/** Whether the address that the text makes is another article's: seen over the whole publication only. */
export function addressProblems(edition: Edition, state: DeskState): readonly Problem[] {
  const { article, fields, locale } = edition
  if (fields.slug === undefined) return []
  const others = state
    .slugs()
    .filter((slug) => slug !== article.slug)
    .flatMap((slug) => state.summary(slug)?.addresses ?? [])
    .filter((address) => address.locale === locale.tag)
  const own = {
    locale: locale.tag,
    path: articlePath(article.slug, fields),
    file: article.file,
  }
  return state
    .line()
    .checker.publication(
      {
        slugs: new Set(),
        catalogs: new Map(),
        addresses: [...others, own],
        repeated: { sources: [], translations: [] },
      },
      [],
    )
    .filter(({ file }) => file === article.file)
}

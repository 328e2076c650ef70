/**
 * The table of contents: read → segment → localize → check → render → publish.
 *
 * Settings → a published site, or the problems that stand against it and an untouched `dist/`.
 */
import type { CompleteEdition } from './complete.ts'
import type { Settings } from './config.ts'
import { type Inspection, inspect, type OnProgress } from './inspect.ts'
import { type Published, publish } from './publish/publish.ts'
import { renderArticlePage } from './render/article-page.ts'
import { createContentRenderer } from './render/content.ts'
import { renderIndexPage } from './render/index-page.ts'
import { renderRootPage } from './render/root-page.ts'
import { createSite, type Site, type SiteFile } from './render/site.ts'
import { digest } from './stamp.ts'
import { styleSheet } from './theme/theme.ts'

export interface Build extends Inspection {
  /** What was published; undefined where an error stood against it. */
  readonly published: Published | undefined
}

export async function build(settings: Settings, onProgress?: OnProgress): Promise<Build> {
  const inspection = await inspect(settings, onProgress)
  if (inspection.problems.some(({ severity }) => severity === 'error')) {
    return { ...inspection, published: undefined }
  }
  const { complete, translator } = inspection
  const site = createSite(
    settings,
    complete,
    (locale, key, values) => translator.furniture(locale.tag, key, values),
    `assets/style.${digest(styleSheet, 10)}.css`,
  )
  return { ...inspection, published: await publish(settings.root, renderSite(complete, site)) }
}

/** Every file of the site in publishing order: assets, pages, indexes. */
async function* renderSite(
  editions: readonly CompleteEdition[],
  site: Site,
): AsyncGenerator<SiteFile> {
  yield { path: site.styleSheet, content: styleSheet }
  const renderContent = createContentRenderer(site.settings)
  for (const edition of editions) yield await renderArticlePage(edition, site, renderContent)
  for (const locale of site.locales) {
    yield renderIndexPage(
      locale,
      editions.filter((edition) => edition.locale === locale),
      site,
    )
  }
  yield renderRootPage(site)
}

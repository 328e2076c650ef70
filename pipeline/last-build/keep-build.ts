/** A build that was published → what the next one can take from it. */
import { join } from 'node:path'
import type { Articles } from '../make-articles.ts'
import type { Problem } from '../problem.ts'
import { toProblemData } from '../problem-data.ts'
import { manifestFile } from '../publish/manifest.ts'
import type { PublishedFile } from '../publish/publish.ts'
import { toRecordData } from '../record-data.ts'
import type { SharedAssets } from '../render/shared-assets.ts'
import type { Site } from '../render/site.ts'
import type { Workplace } from '../workplace.ts'
import { digestContents } from './file-state.ts'
import { inventoryDigest, writtenFiles } from './last-build.ts'
import { writeStored } from './stored.ts'

/** What was published. */
export interface Finished {
  readonly articles: Pick<Articles, 'records' | 'files'>
  readonly counts: { readonly articles: number; readonly editions: number }
  readonly problems: readonly Problem[]
  /** Digests of the contents by path; none of a file that stayed as it was. */
  readonly written: ReadonlyMap<string, string | undefined>
  readonly siteDigest: string
  readonly locales: Site['locales']
  readonly shared: SharedAssets
}

export async function keepBuild(
  { inventory, last, settings, shelf }: Workplace,
  fingerprint: string,
  { articles, counts, locales, problems, shared, siteDigest, written }: Finished,
): Promise<void> {
  const dist = join(settings.root, 'dist')
  const digests = new Map(
    [
      ...(last?.stored.site ?? []),
      ...Object.values(last?.stored.articles ?? {}).flatMap(({ pages }) => pages),
    ].map(([path, , digest]) => [path, digest]),
  )
  for (const [path, digest] of written) if (digest !== undefined) digests.set(path, digest)
  const pagesOf = (slug: string) => articles.records.get(slug)?.pages?.files.map(({ path }) => path)
  const ofArticles = new Set([...articles.records.keys()].flatMap((slug) => pagesOf(slug) ?? []))
  const site = [...written.keys()].filter((path) => !ofArticles.has(path))
  const [manifest] = writtenFiles([manifestFile], new Map(), dist)
  if (manifest === undefined) return
  await writeStored(
    shelf,
    {
      fingerprint,
      inventory: inventoryDigest(inventory),
      articles: Object.fromEntries(
        [...articles.files].map(([slug, files]) => [
          slug,
          { ...files, pages: writtenFiles(pagesOf(slug) ?? [], digests, dist) },
        ]),
      ),
      site: writtenFiles(site, digests, dist),
      manifest,
      siteDigest,
      locales: locales.map(({ tag }) => tag),
      styleSheet: shared.styleSheet,
      preloads: Object.fromEntries(
        settings.locales.map((locale) => [locale.tag, shared.preloads(locale)]),
      ),
      counts,
      problems: problems.map(toProblemData),
    },
    Object.fromEntries([...articles.records].map(([slug, record]) => [slug, toRecordData(record)])),
  )
}

/** Passes files on and writes down the digests of their contents. */
export async function* register(
  files: AsyncIterable<PublishedFile>,
  written: Map<string, string | undefined>,
): AsyncGenerator<PublishedFile> {
  for await (const { path, content } of files) {
    const made = typeof content === 'function' ? content() : content
    const bytes = typeof made === 'string' ? Buffer.from(made) : made
    written.set(path, bytes && digestContents([bytes]))
    yield { path, content: bytes }
  }
}

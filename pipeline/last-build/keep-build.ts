/**
 * A build → what the next one can take from it: its articles are written down one by one, as they are made,
 * all else when it is published.
 */
import { join } from 'node:path'
import { bytesOf, growingBytes, growingNumbers } from '../growing.ts'
import type { KeptArticle } from '../made-articles.ts'
import { digestSize, writeDigest } from '../packing.ts'
import type { Problem } from '../problem.ts'
import { toProblemData } from '../problem-data.ts'
import { manifestFile } from '../publish/manifest.ts'
import type { ArticleRecord } from '../record.ts'
import type { SharedAssets } from '../render/shared-assets.ts'
import type { Site } from '../render/site.ts'
import type { FullWorkplace } from '../workplace.ts'
import { digestFiles } from './digest-contents.ts'
import { undisturbed } from './file-state.ts'
import { filesOfArticle, inventoryDigest, type LastBuild } from './last-build.ts'
import { distFolder } from './look.ts'
import { statesOf, takeAgain } from './looked-at.ts'
import { growingPaths } from './paths.ts'
import { countsSize, digestAt } from './positions.ts'
import { type OpenBuild, type StoredHeader, writeStored } from './stored.ts'
import { startRecords, startTexts } from './stored-records.ts'

export interface BuildKeeper {
  /** Takes the next article, in order. */
  add(article: KeptArticle): void
  /** Takes these in place of all that were added. */
  replace(articles: Iterable<KeptArticle>): void
  /** When all are added: the digest of their records; undefined where nothing can be kept. */
  close(): string | undefined
  /** When all is published. */
  keep(finished: Finished): void
  /** Leaves nothing behind of what is not kept. */
  drop(): void
}

/** What was published. */
interface Finished {
  /** The files of the articles' pages in the site, in the order of the articles. */
  readonly pages: readonly string[]
  /** Which of these, by number, are not as they were staged; undefined where none may be. */
  readonly changed: readonly number[] | undefined
  /** How many editions are complete. */
  readonly editions: number
  /** Problems that are of no article alone, and the others by article. */
  readonly problems: readonly Problem[]
  readonly ofArticles: StoredHeader['ofArticles']
  /** Digests of the contents of the site's own files by path; none of a file that stayed as it was. */
  readonly written: ReadonlyMap<string, string | undefined>
  readonly locales: Site['locales']
  readonly shared: SharedAssets
}

export function createBuildKeeper(place: FullWorkplace, fingerprint: string): BuildKeeper {
  const { folders, inventory, last, settings, shelf } = place
  const start = () => keepArticles(place)
  let articles = start()
  return {
    add: (article) => articles.add(article),
    replace(some) {
      articles.drop()
      articles = start()
      for (const article of some) articles.add(article)
    },
    close: () => articles.close()?.records,
    drop: () => articles.drop(),
    keep({ changed, editions, locales, ofArticles, pages, problems, shared, written }) {
      const { counts, digests, pageStates, paths, states } = articles
      const closed = articles.place()
      if (closed === undefined) return
      const { root } = settings
      const before = digestsOfSite(last)
      const site = [...written.keys(), manifestFile]
      const one = Buffer.alloc(digestSize)
      for (const path of site) {
        const known = written.get(path) ?? before.get(path)
        writeDigest(one, known ?? digestFiles(join(root, 'dist'), [path]), 0)
        digests.add(one)
      }
      const ofPages = pageStates.pieces()
      // A file by its name each time: of tens of thousands, a list of names would take megabytes.
      const pageAt = (number: number) => `${root}/${distFolder}${pages[number] ?? ''}`
      takeAgain(ofPages, changed ?? pages.keys(), pageAt)
      for (const path of pages) paths.add(distFolder + path)
      const ofSite = site.map((path) => distFolder + path)
      for (const path of ofSite) paths.add(path)
      for (const path of folders.files) paths.add(path)
      const header = {
        fingerprint,
        inventory: inventoryDigest(inventory),
        textFiles: filesOfArticle({ slug: '', file: '' }, settings).length,
        siteFiles: site.length,
        records: closed.records,
        locales: locales.map(({ tag }) => tag),
        styleSheet: shared.styleSheet,
        preloads: Object.fromEntries(
          settings.locales.map((locale) => [locale.tag, shared.preloads(locale)]),
        ),
        editions,
        problems: problems.map(toProblemData),
        ofArticles,
        texts: closed.texts,
      }
      writeStored(shelf, {
        header,
        counts,
        digests: digests.pieces(),
        files: paths.end(),
        states: [...states.pieces(), ...ofPages, statesInDist(ofSite, root), folders.states],
      })
    },
  }
}

/** The part of a stored build that is of its articles. */
function keepArticles({ inventory, shelf }: FullWorkplace) {
  const records = startRecords(shelf)
  const texts = startTexts(shelf)
  const paths = growingPaths()
  const counts = new Uint32Array(inventory.articles.length * countsSize)
  const digests = growingBytes()
  const states = growingNumbers()
  const pageStates = growingNumbers()
  let at = 0
  let closed: { readonly records: string; readonly texts: string } | undefined
  return {
    paths,
    counts,
    digests,
    states,
    pageStates,
    add({ digests: own, files, line, pages, pageStates: ofPages, texts: some }: KeptArticle): void {
      const { images, texts: inText } = files
      for (const file of inText.files) paths.add(file)
      for (const file of images.files) paths.add(file)
      states.add(inText.states)
      states.add(images.states)
      pageStates.add(ofPages)
      counts.set([images.files.length, pages.length, some.length, line.length], at)
      at += countsSize
      digests.add(own)
      records.add(line)
      texts.add(bytesOf(some))
    },
    /** @returns Their digests; undefined where they cannot be kept. */
    close() {
      const [ofRecords, ofTexts] = [records.close(), texts.close()]
      if (ofRecords !== undefined && ofTexts !== undefined)
        closed = { records: ofRecords, texts: ofTexts }
      return closed
    },
    /** @returns The same, once they are where the next build looks for them. */
    place: () => (records.place() && texts.place() ? closed : undefined),
    drop(): void {
      records.drop()
      texts.drop()
    },
  }
}

/** An article's problems beside its slug; nothing where it has none. */
export function problemsByArticle({ problems, slug }: ArticleRecord): StoredHeader['ofArticles'] {
  return problems.length === 0 ? [] : [[slug, problems.map(toProblemData)]]
}

export function pathsOf({ pages }: ArticleRecord): readonly string[] {
  return pages?.files ?? []
}

export function statesInDist(paths: readonly string[], root: string): Float64Array {
  return statesOf(paths, root, undisturbed)
}

/** The digests of the last build's files in `dist/` that are no article's, by path. */
function digestsOfSite(last: LastBuild | undefined): ReadonlyMap<string, string> {
  const digests = new Map<string, string>()
  if (last === undefined) return digests
  for (const [index, path] of siteFilesOf(last.build).entries())
    digests.set(path, digestAt(last.build, last.build.positions.siteDigest + index))
  return digests
}

/** The paths in the site of all files that are no article's, but for the manifest. */
export function siteFilesOf({ files, positions }: OpenBuild): readonly string[] {
  const { folders, site } = positions
  return files.slice(site, folders - 1).map((file) => file.slice(distFolder.length))
}

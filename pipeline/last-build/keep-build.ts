/** A build that was published → what the next one can take from it. */
import { join } from 'node:path'
import { growingBytes, growingNumbers } from '../growing.ts'
import type { Articles } from '../make-articles.ts'
import type { Problem } from '../problem.ts'
import { toProblemData } from '../problem-data.ts'
import { manifestFile } from '../publish/manifest.ts'
import type { PublishedFile } from '../publish/publish.ts'
import type { ArticleRecord } from '../record.ts'
import type { SharedAssets } from '../render/shared-assets.ts'
import type { Site } from '../render/site.ts'
import type { FullWorkplace } from '../workplace.ts'
import { digestContents, digestFiles } from './digest-contents.ts'
import { digestLargeFile } from './digest-large-file.ts'
import { stateSize, takeState } from './file-state.ts'
import { filesOfArticle, inventoryDigest, type LastBuild } from './last-build.ts'
import { distFolder } from './look.ts'
import { statesOf } from './looked-at.ts'
import { growingPaths } from './paths.ts'
import { countsSize, digestAt, digestSize } from './positions.ts'
import { bytesOf, type OpenBuild, type StoredHeader, writeStored } from './stored.ts'
import { writeRecords, writeTexts } from './stored-records.ts'

/** What was published. */
export interface Finished {
  readonly articles: Pick<Articles, 'kept' | 'paths' | 'texts'>
  /** How many. */
  readonly count: number
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

export function keepBuild(
  { folders, inventory, last, settings, shelf }: FullWorkplace,
  fingerprint: string,
  { articles, count, editions, locales, ofArticles, problems, shared, written }: Finished,
): void {
  const { root } = settings
  const before = digestsOfSite(last)
  const digestOf = (path: string) =>
    written.get(path) ?? before.get(path) ?? digestFiles(join(root, 'dist'), [path])
  const site = [...written.keys(), manifestFile]
  const paths = growingPaths()
  const counts = new Uint32Array(count * countsSize)
  const digests = growingBytes()
  const states = growingNumbers()
  const one = Buffer.alloc(digestSize)
  const add = (digest: string) => {
    // There may be none.
    if (one.write(digest, 'hex') < digestSize) one.fill(0)
    digests.add(one)
  }
  function* lines(): Generator<Uint8Array> {
    let at = 0
    for (const { files, line, lineDigest, pages: own, texts: some } of articles.kept()) {
      const { images, texts: inText } = files
      for (const file of inText.files) paths.add(file)
      for (const file of images.files) paths.add(file)
      states.add(inText.states)
      states.add(images.states)
      counts.set([images.files.length, own.length, some.length, line.length], at)
      at += countsSize
      for (const digest of [inText.digest, images.digest, lineDigest]) add(digest)
      for (const { digest } of own) add(digest)
      yield line
    }
  }
  function* texts(): Generator<Uint8Array> {
    for (const [, some] of articles.texts()) yield bytesOf(some)
  }
  const recordsDigest = writeRecords(shelf, lines())
  const textsDigest = writeTexts(shelf, texts())
  if (recordsDigest === undefined || textsDigest === undefined) return
  for (const path of site) add(digestOf(path))
  const state = new Float64Array(stateSize)
  const addPublished = (path: string) => {
    paths.add(distFolder + path)
    takeState(state, 0, `${root}/${distFolder}${path}`, Number.POSITIVE_INFINITY)
    states.add(state)
  }
  for (const path of articles.paths()) addPublished(path)
  for (const path of site) addPublished(path)
  for (const path of folders.files) paths.add(path)
  states.add(folders.states)
  const header = {
    fingerprint,
    inventory: inventoryDigest(inventory),
    textFiles: filesOfArticle({ slug: '', file: '' }, settings).length,
    siteFiles: site.length,
    records: recordsDigest,
    locales: locales.map(({ tag }) => tag),
    styleSheet: shared.styleSheet,
    preloads: Object.fromEntries(
      settings.locales.map((locale) => [locale.tag, shared.preloads(locale)]),
    ),
    editions,
    problems: problems.map(toProblemData),
    ofArticles,
    texts: textsDigest,
  }
  writeStored(shelf, {
    header,
    counts,
    digests: digests.pieces(),
    files: paths.end(),
    states: states.pieces(),
  })
}

/**
 * Passes files of the site on and writes down the digests of their contents; undefined where they stay as they are.
 *
 * @param stage Absolute path of the folder in which they are staged.
 */
export async function* register(
  files: AsyncIterable<PublishedFile> | Iterable<PublishedFile>,
  written: Map<string, string | undefined>,
  stage: string,
): AsyncGenerator<PublishedFile> {
  for await (const { path, content } of files) {
    const made = typeof content === 'function' ? content() : content
    const bytes = typeof made === 'string' ? Buffer.from(made) : made
    const isStaged = bytes !== undefined && 'finish' in bytes
    if (isStaged) written.set(path, digestLargeFile(join(stage, path)))
    else written.set(path, bytes && digestContents([bytes]))
    yield { path, content: bytes }
  }
}

/** An article's problems beside its slug; nothing where it has none. */
export function problemsByArticle({ problems, slug }: ArticleRecord): StoredHeader['ofArticles'] {
  return problems.length === 0 ? [] : [[slug, problems.map(toProblemData)]]
}

export function pathsOf({ pages }: ArticleRecord): readonly string[] {
  return pages?.files ?? []
}

/** In `dist/` nobody else writes within a tick after us. */
export function statesInDist(paths: readonly string[], root: string): Float64Array {
  return statesOf(paths, root, Number.POSITIVE_INFINITY)
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

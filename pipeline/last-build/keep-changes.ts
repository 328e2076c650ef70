/** A build after which few articles were made again → what the next one can take from it. */
import type { MadeArticle } from '../make-article.ts'
import { digestSize, writeDigest } from '../packing.ts'
import { toRecordData } from '../record-data.ts'
import type { Workplace } from '../workplace.ts'
import { writeChanges } from './changes.ts'
import { stateSize } from './file-state.ts'
import { pathsOf, problemsByArticle, statesInDist } from './keep-build.ts'
import { writeStates } from './keep-states.ts'
import type { LastBuild, StoredProblems } from './last-build.ts'
import { distFolder } from './look.ts'
import { ownDigests } from './positions.ts'

/**
 * Articles that were made again, nothing else having changed.
 *
 * @returns What the build says now, whether it could be kept or not.
 */
export function keepChanges(
  { settings, shelf }: Workplace,
  last: LastBuild,
  remade: readonly MadeArticle[],
): StoredProblems {
  const { root } = settings
  const build = last.isRefreshed ? writeStates(shelf, last) : last.build
  const { digests, positions, states } = build
  for (const { files, pages, record } of remade) {
    const place = positions.of(record.slug)
    if (place === undefined) continue
    const paths = pathsOf(record)
    const write = (digest: string, index: number) =>
      writeDigest(digests, digest, (place.digest + index) * digestSize)
    for (const [index, digest] of [files.texts.digest, files.images.digest, ''].entries())
      write(digest, index)
    for (const { digest, path } of pages) write(digest, ownDigests + paths.indexOf(path))
    states.set(files.texts.states, place.file * stateSize)
    states.set(files.images.states, place.image * stateSize)
    const published = paths.map((path) => distFolder + path)
    states.set(statesInDist(published, root), place.page * stateSize)
  }
  const data = remade.map(({ record }) => [record.slug, toRecordData(record)] as const)
  writeChanges(shelf, build, new Map([...last.changes, ...data]))
  const slugs = new Set(remade.map(({ record }) => record.slug))
  const ofArticles = [
    ...last.problems.ofArticles.filter(([slug]) => !slugs.has(slug)),
    ...remade.flatMap(({ record }) => problemsByArticle(record)),
  ]
  return { ...last.problems, ofArticles }
}

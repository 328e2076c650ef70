/**
 * An inspected article → what the desk keeps of it for good: its row on the overview, its addresses,
 * images and remembered translations. The trees themselves are kept of a few articles only.
 */
import { articlePath } from '../address.ts'
import type { ArticleInspection, InspectedEdition } from '../inspect-article.ts'
import type { Unit } from '../model.ts'
import type { Problem } from '../problem.ts'
import { imageFile } from '../render/images.ts'
import { type Remembered, rememberedOf } from './memory.ts'
import type { CellView, RowView } from './view.ts'

export interface Summary {
  readonly row: RowView
  /** Tags of the locales that it is published in. */
  readonly locales: readonly string[]
  readonly addresses: readonly {
    readonly locale: string
    readonly path: string
    readonly file: string
  }[]
  /** The file of each image by its path in the site. */
  readonly images: ReadonlyMap<string, string>
  /** Every image that the article names, also one that is not there. */
  readonly imageFiles: readonly string[]
  readonly remembered: readonly Remembered[]
}

/** Kinds that a segment's state says already. */
const saidByState: readonly string[] = [
  'missing-translation',
  'stale-translation',
  'unconfirmed-translation',
  'unstamped-translation',
]

export function summarize(slug: string, inspection: ArticleInspection): Summary {
  const { article, editions, problems } = inspection
  const images = [...(article?.images.values() ?? [])]
  return {
    row: {
      article: slug,
      title: article?.frontMatter.title ?? null,
      failure: article === undefined ? (problems[0]?.reason ?? '') : null,
      isDrifted: problems.some(({ ruleId }) => ruleId === 'source-catalog-drift'),
      cells: Object.fromEntries(
        editions
          .filter(({ edition }) => !edition.isSource)
          .map((inspected) => [inspected.edition.locale.tag, cellOf(inspected)]),
      ),
    },
    locales: editions.map(({ edition }) => edition.locale.tag),
    addresses: editions.map(({ edition }) => ({
      locale: edition.locale.tag,
      path: articlePath(slug, edition.fields),
      file: edition.article.file,
    })),
    images: new Map(
      images.flatMap((image) => (image.found === 'image' ? [[imageFile(image), image.file]] : [])),
    ),
    imageFiles: images.map(({ file }) => file),
    remembered: editions.flatMap(({ edition }) => rememberedOf(edition)),
  }
}

/** What is kept of an article whose inspection has thrown, as a plugin of the config can. */
export function failed(slug: string, error: unknown): Summary {
  const failure = error instanceof Error ? error.message : String(error)
  return {
    row: { article: slug, title: null, failure, isDrifted: false, cells: {} },
    locales: [],
    addresses: [],
    images: new Map(),
    imageFiles: [],
    remembered: [],
  }
}

function cellOf({ edition, problems }: InspectedEdition): CellView {
  const { units, policy } = edition
  const count = (test: (state: string) => boolean) =>
    units.filter(({ state }) => test(state)).length
  const broken = new Set(problems.filter(isFault).flatMap((one) => keyOf(one, units) ?? []))
  const first = units.find(({ state, segment }) => state !== 'fresh' || broken.has(segment.key))
  return {
    all: units.length,
    fresh: units.filter(({ state, segment }) => state === 'fresh' && !broken.has(segment.key))
      .length,
    missing: count((state) => state === 'missing'),
    doubtful: count((state) => state !== 'missing' && state !== 'fresh'),
    broken: units.filter(({ segment, state }) => state === 'fresh' && broken.has(segment.key))
      .length,
    first: first?.segment.key ?? null,
    isDraft: policy === 'draft',
  }
}

/** Whether a problem stands against the text of a translation; a draft's are information. */
function isFault({ severity, ruleId }: Problem): boolean {
  return severity !== 'warning' && !saidByState.includes(ruleId)
}

/** The segment that a problem is about: the one that it names, else the one where it stands. */
export function keyOf(found: Problem, units: readonly Unit[]): string | undefined {
  const { arguments: args, column, file, line, ruleId } = found
  if (ruleId === 'duplicate-url') return 'slug'
  if ('key' in args) return args.key === '' ? undefined : args.key
  const isThere = ({ place, translation }: Unit) => {
    const at = place.at !== undefined && 'start' in place.at ? place.at.start : place.at
    return (
      translation !== undefined && place.file === file && at?.line === line && at?.column === column
    )
  }
  return units.find(isThere)?.segment.key
}

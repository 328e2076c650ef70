/**
 * A publication as another tool would hand it over: no tree has positions, no place a line. What a
 * rule finds in it, called directly.
 */
import { digestTexts, findSuspects, groupRepeated } from '../../pipeline/check/repeated.ts'
import { scopeOf } from '../../pipeline/check/scope.ts'
import { readTranslation, translationOf, translationsIn } from '../../pipeline/check/translation.ts'
import type { Edition, Place } from '../../pipeline/model.ts'
import { type ProblemKind, problem } from '../../pipeline/problem.ts'
import { readFurniture } from '../../pipeline/read/furniture.ts'
import type { Repeated, Report, Rule } from '../../pipeline/rule.ts'
import { requiredWords, themeFurniture } from '../../pipeline/theme/theme.ts'
import type { Publication } from './publication.ts'
import { summarize } from './rule.ts'

/** The arguments and the files that a rule finds without positions, in the order in which it finds them. */
export async function findUnplaced<Kind extends ProblemKind>(
  rule: Rule<Kind>,
  publication: Publication,
) {
  const found: { arguments: unknown; place: string; cause: string | undefined }[] = []
  const report: Report<Kind> = ({ place, cause }, args) => {
    const { place: at, cause: related } = summarize(problem(rule.id, args, { place, cause }))
    found.push({ arguments: args, place: at, cause: related })
  }
  const { settings } = publication
  const { editions } = await publication.inspect()
  const unplaced = editions.map(withoutPlaces)
  for (const edition of unplaced) {
    if (edition.isSource) {
      rule.catalog?.(edition.article.catalog, report)
      rule.article?.(edition.article, report, settings)
    } else checkTarget(rule, edition, report, publication)
  }
  const furniture = settings.locales.map((locale) =>
    withoutPlaces(readFurniture(settings.root, locale, themeFurniture).furniture),
  )
  const required = new Set([...requiredWords, ...(furniture[0]?.strings.keys() ?? [])])
  for (const one of furniture) {
    rule.catalog?.(one.catalog, report)
    const source = furniture[0]?.strings ?? new Map()
    const subject = { furniture: one, required, source }
    rule.furniture?.(subject, report, settings)
    if (one === furniture[0]) continue
    for (const placed of translationsIn(subject, scopeOf(one.locale, settings, []))) {
      const { place, cause } = placed
      rule.translation?.(
        readTranslation(placed),
        (_finding, args) => report({ place, cause }, args),
        settings,
      )
    }
  }
  rule.publication?.(
    {
      slugs: new Set(unplaced.map(({ article }) => article.slug)),
      catalogs: new Map(),
      addresses: [],
      repeated: repeatedIn(unplaced.filter(({ isSource }) => !isSource)),
    },
    report,
  )
  return found
}

function repeatedIn(editions: readonly Edition[]): Repeated {
  const groups = [...Map.groupBy(editions, ({ locale }) => locale.tag).values()].map((own) =>
    groupRepeated(own, findSuspects(own.map((edition) => digestTexts([edition])))),
  )
  return {
    sources: groups.flatMap(({ sources }) => sources),
    translations: groups.flatMap(({ translations }) => translations),
  }
}

function checkTarget<Kind extends ProblemKind>(
  rule: Rule<Kind>,
  edition: Edition,
  report: Report<Kind>,
  { settings }: Publication,
): void {
  if (edition.catalog !== undefined) rule.catalog?.(edition.catalog, report)
  if (edition.stamps !== undefined) rule.stamps?.(edition.stamps, report)
  rule.edition?.(edition, report)
  const scope = scopeOf(edition.locale, settings, [])
  for (const unit of edition.units) {
    rule.unit?.(unit, edition, report, settings)
    const placed = translationOf(unit, scope)
    if (placed === undefined) continue
    const { place, cause } = placed
    // Without positions there is nothing that could surely be mended, but in a field's plain text.
    rule.translation?.(
      readTranslation(placed),
      (_finding, args) => report({ place, cause }, args),
      settings,
    )
  }
}

/** A copy of anything that flows through the pipeline, without `at` of places and `position` of nodes. */
function withoutPlaces<Value extends object>(value: Value): Value {
  const copy = structuredClone(value)
  strip(copy, new Set())
  return copy
}

function strip(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (value instanceof Map) for (const one of value.values()) strip(one, seen)
  if (isPlace(value)) value.at = undefined
  if ('position' in value) value.position = undefined
  for (const one of Object.values(value)) strip(one, seen)
}

function isPlace(value: object): value is { -readonly [Field in keyof Place]: Place[Field] } {
  return 'file' in value && 'at' in value
}

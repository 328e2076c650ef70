/**
 * An edition as it is × a file that came back → what is to be written into its catalog and stamps,
 * and what a person has to decide.
 *
 * Laws: the stamp of what is taken back names the source text of the returned file, so a file that
 * comes late is stale by the table of states. No translation becomes fresh that was neither edited in
 * the file nor confirmed there. Nothing that was written into the catalog since the export is
 * overwritten. An unedited file changes nothing.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Article, Catalog, Locale, Stamp, Stamps, State } from '../model.ts'
import { nearestTo } from '../nearest.ts'
import { type Problem, problem } from '../problem.ts'
import { areEqual, isBlank, translationDigest, translationState } from '../stamp.ts'
import type { ReturnedFile, ReturnedUnit } from './exchange-unit.ts'
import { exportDigest } from './export-digest.ts'

/** The files of an article in one locale as they are now. */
export interface Present {
  readonly article: Article
  readonly locale: Locale
  readonly catalog: Catalog
  readonly stamps: Stamps
}

/** What one returned unit changes. */
export interface Change {
  readonly key: string
  /** The new text in the catalog; undefined where only the stamp changes. */
  readonly text: string | undefined
  /** The new stamp; undefined where the old one stays. */
  readonly stamp: Stamp | undefined
  /** What the translation is from now on: `stale` where the source has changed since the export. */
  readonly state: State
}

export function takeBack(
  present: Present,
  returned: ReturnedFile,
): { readonly changes: readonly Change[]; readonly problems: readonly Problem[] } {
  const changes: Change[] = []
  const problems: Problem[] = []
  const sources = sourcesOf(present.article)
  for (const unit of returned.units) {
    const source = sources.get(unit.key)
    const judged =
      source === undefined
        ? judgeUnknown(unit, present, [...sources.keys()])
        : judge(unit, compare(unit, source, present), present)
    if (judged === undefined) continue
    if ('ruleId' in judged) problems.push(judged)
    else changes.push(judged)
  }
  return { changes, problems }
}

/**
 * The source text of each key. A text that was edited since the last sync has its key in the source
 * catalog only; `sync` will find what it has become.
 */
function sourcesOf({ catalog, segments }: Article): ReadonlyMap<string, string> {
  const synced = [...catalog.entries].map(([key, { value }]) => [key, value] as const)
  return new Map([...synced, ...segments.map(({ key, text }) => [key, text] as const)])
}

/** A returned unit beside what the publication says now. */
interface Comparison {
  readonly source: string
  /** The catalog's text, and the same as a file says it. */
  readonly text: string
  readonly form: string
  readonly stamp: Stamp | undefined
  readonly state: State
  /** Whether the file was edited, and whether the catalog was, since the export. */
  readonly isFileEdited: boolean
  readonly isCatalogEdited: boolean
}

function compare(
  { key, translation, exported, form: formOf }: ReturnedUnit,
  source: string,
  { catalog, stamps }: Present,
): Comparison {
  const text = catalog.entries.get(key)?.value ?? ''
  const form = formOf(text)
  const stamp = stamps.stamps.get(key)
  return {
    source,
    text,
    form,
    stamp,
    state: translationState(source, text, stamp),
    isFileEdited:
      exported === undefined ? translation !== form : exportDigest(translation) !== exported,
    isCatalogEdited: exportDigest(form) !== exported,
  }
}

function judge(
  unit: ReturnedUnit,
  now: Comparison,
  { article, locale, catalog }: Present,
): Change | Problem | undefined {
  const { key, translation, progress } = unit
  const place = catalog.entries.get(key)?.valuePlace ?? catalog.brace
  const where = { place: unit.place, cause: place, locale: locale.tag }
  const args = { key, locale: locale.tag }
  const isSame = translation === now.form
  const change = (text: string | undefined, stamp: Stamp | undefined): Change | undefined => {
    if (text === undefined && isDeepStrictEqual(stamp, now.stamp)) return undefined
    const state = translationState(now.source, text ?? now.text, stamp ?? now.stamp)
    return { key, text, stamp, state }
  }
  const stamp = { source: unit.source, translation: translationDigest(translation) }
  const isConfirmed = progress === 'confirmed' && areEqual(unit.source, now.source)

  if (isBlank(translation)) return undefined
  if (progress === 'unfinished') {
    const isLost = now.isFileEdited && !isSame
    return isLost ? problem('unfinished-unit', args, { ...where, severity: 'warning' }) : undefined
  }
  if (!now.isFileEdited) {
    if (!isSame || now.state === 'fresh') return undefined
    if (isConfirmed) return change(undefined, stamp)
    if (!areEqual(unit.source, now.source)) return undefined
    const about = { ...args, article: article.slug }
    return problem('unconfirmed-unit', about, { ...where, severity: 'info' })
  }
  if (isSame) return now.state === 'fresh' ? undefined : change(undefined, stamp)
  if (areEqual(translation, now.form)) {
    // Other quotes or blanks only: no sign that anybody has read it against the source.
    if (isConfirmed && now.state !== 'fresh') return change(translation, stamp)
    return now.isCatalogEdited ? undefined : change(translation, undefined)
  }
  if (now.form !== '' && now.isCatalogEdited)
    return problem('import-conflict', { ...args, catalog: now.text, file: translation }, where)
  return change(translation, stamp)
}

/** A key that no segment has is a problem where a translation would be lost. */
function judgeUnknown(
  { key, translation, exported, place }: ReturnedUnit,
  { article, locale }: Present,
  keys: readonly string[],
): Problem | undefined {
  if (isBlank(translation) || exportDigest(translation) === exported) return undefined
  return problem(
    'unknown-unit',
    { key, article: article.slug, nearest: nearestTo(key, keys) },
    { place, cause: { file: article.file }, locale: locale.tag },
  )
}

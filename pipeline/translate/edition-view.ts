/**
 * An inspected article and a locale → what the desk shows of this edition as data: every segment with
 * its source, state, problems and offers, and what else is wrong with its files.
 */
import type { ArticleInspection, InspectedEdition } from '../inspect-article.ts'
import type { Locale, Unit } from '../model.ts'
import type { Problem } from '../problem.ts'
import type { ContentRenderer } from '../render/content.ts'
import { diffWords } from '../word-diff.ts'
import type { DeskState } from './desk-state.ts'
import { previewEdition } from './edition-preview.ts'
import { viewProblem } from './problem-view.ts'
import { keyOf } from './summary.ts'
import { addressProblems } from './try-text.ts'
import type { DiffView, EditionView, LocaleView, SegmentView } from './view.ts'
import type { Words } from './words.ts'

export interface ViewInput {
  readonly inspection: ArticleInspection
  readonly inspected: InspectedEdition
  readonly state: DeskState
  readonly renderContent: ContentRenderer
  readonly words: Words
}

export async function viewEdition(input: ViewInput): Promise<EditionView> {
  const { inspection, inspected, state, renderContent, words } = input
  const { edition } = inspected
  const { article, locale, units } = edition
  const problems = [...inspected.problems, ...addressProblems(edition, state)]
  const source = inspection.editions.find((one) => one.edition.isSource)?.edition
  const sources = source && (await previewEdition(source, state, renderContent)).segments
  const targets = (await previewEdition(edition, state, renderContent)).segments
  const keys = new Set(units.map(({ segment }) => segment.key))
  const others = [...inspection.problems, ...problems].filter(
    (one) => one.locale === undefined || one.locale === locale.tag,
  )
  return {
    article: article.slug,
    title: article.frontMatter.title,
    source: viewLocale(state.settings.source),
    locale: viewLocale(locale),
    isSource: edition.isSource,
    isDraft: edition.policy === 'draft',
    segments: units.map((unit) => viewUnit(unit, problems, input, { sources, targets })),
    problems: others
      .filter((one) => !problems.includes(one) || !keys.has(keyOf(one, units) ?? ''))
      .map((one) => viewProblem(one, words)),
    page: `page/${locale.tag}/${article.slug.split('/').map(encodeURIComponent).join('/')}/`,
  }
}

/** The HTML of each segment in the source and in this locale. */
interface Rendered {
  readonly sources: ReadonlyMap<string, string> | undefined
  readonly targets: ReadonlyMap<string, string>
}

function viewUnit(
  { segment, state: unitState, stamp, translation }: Unit,
  problems: readonly Problem[],
  { inspected: { edition }, state, words }: ViewInput,
  { sources, targets }: Rendered,
): SegmentView {
  const { key, kind, text, headings, notes } = segment
  const entry = edition.catalog?.entries.get(key)
  const place = { article: edition.article.slug, key }
  return {
    key,
    kind,
    state: unitState,
    source: text,
    sourceHtml: sources?.get(key) ?? escapeHtml(text),
    diff: differenceOf(unitState, stamp?.source, text),
    headings,
    notes,
    text: edition.isSource ? text : (entry?.value ?? null),
    html: targets.get(key) ?? escapeHtml(translation ?? ''),
    problems: problems
      .filter((one) => keyOf(one, edition.units) === key)
      .map((one) => viewProblem(one, words)),
    offers: edition.isSource ? [] : state.memory.offers(edition.locale.tag, text, place),
    isSynced: edition.article.catalog.entries.has(key),
  }
}

/** What has changed since the translation was made, where that is known. */
function differenceOf(state: string, before: string | undefined, now: string): DiffView[] {
  const isChanged = state === 'stale' || state === 'unconfirmed'
  return isChanged && before !== undefined && before !== now ? diffWords(before, now) : []
}

export function viewLocale({ tag, dir, endonym }: Locale): LocaleView {
  return { tag, dir, name: endonym }
}

/** Plain text as HTML, for fields that have no place on the page. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

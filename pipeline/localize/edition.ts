/**
 * Article × catalog × stamps → edition: each segment with its translation, its state and the place
 * of both. Nothing is judged here; a missing translation is a unit without one.
 */
import { composedForm } from '../composed-form.ts'
import { soleParagraph, translationReader } from '../markdown/inline.ts'
import type { MarkdownProcessor } from '../markdown/processor.ts'
import {
  type Article,
  type Catalog,
  type Edition,
  type Locale,
  type Place,
  type Policy,
  type Segment,
  type Stamp,
  type Stamps,
  type TranslatableField,
  translatableFields,
  type Unit,
} from '../model.ts'
import { translationState } from '../stamp.ts'
import { type ContentOf, placeTranslations } from './place-translations.ts'

/** What a target edition is made of, beside its article. */
export interface Translations {
  readonly catalog: Catalog
  readonly stamps: Stamps
  /** The stamp of each segment of the article, where they are known one by one. */
  readonly inStep?: readonly Stamp[] | undefined
}

/** The source edition: every segment is its own translation. */
export function sourceEdition(article: Article, locale: Locale, policy: Policy): Edition {
  const units = article.segments.map(
    (segment): Unit => ({
      segment,
      state: 'fresh',
      translation: segment.text,
      place: segment.place,
    }),
  )
  return {
    article,
    locale,
    isSource: true,
    policy,
    units,
    fields: fieldsOf(units),
    tree: article.tree,
  }
}

/** The edition in a target locale. */
export function targetEdition(
  article: Article,
  locale: Locale,
  policy: Policy,
  { catalog, stamps, inStep }: Translations,
  { processor, source }: { processor: MarkdownProcessor; source: Locale },
): Edition {
  const read = translationReader(processor, article.footnotes)
  let before = catalog.brace
  const units = article.segments.map((segment, index): Unit => {
    const entry = catalog.entries.get(segment.key)
    if (entry === undefined) return missing(segment, before)
    before = entry.keyPlace
    const text = entry.value
    const stamp = inStep === undefined ? stamps.stamps.get(segment.key) : inStep[index]
    const state = translationState(segment.text, text, stamp)
    if (state === 'missing') return { ...missing(segment, entry.valuePlace), stamp }
    const isField = segment.kind === 'field'
    const parsed = isField ? undefined : read(text)
    return { segment, state, translation: text, place: entry.valuePlace, stamp, parsed }
  })
  const tree = placeTranslations(article.tree, source, contentIn(units))
  return {
    article,
    locale,
    isSource: false,
    policy,
    catalog,
    stamps,
    units,
    fields: fieldsOf(units),
    tree,
  }
}

/** The content of each unit by its key, at once where they are asked for in their order, as a tree has them. */
function contentIn(units: readonly Unit[]): ContentOf {
  let next = 0
  return (key) => {
    if (units[next]?.segment.key !== key)
      next = units.findIndex(({ segment }) => segment.key === key)
    const parsed = units[next++]?.parsed
    return parsed && soleParagraph(parsed)?.children
  }
}

function missing(segment: Segment, place: Place): Unit {
  return { segment, state: 'missing', translation: undefined, place }
}

function fieldsOf(units: readonly Unit[]): { [Field in TranslatableField]?: string } {
  const fields: { [Field in TranslatableField]?: string } = {}
  for (const { segment, translation } of units) {
    if (segment.kind !== 'field') continue
    const field = translatableFields.find((name) => name === segment.key)
    if (field !== undefined && translation !== undefined) fields[field] = composedForm(translation)
  }
  return fields
}

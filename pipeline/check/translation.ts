/** Units and furniture → the translations that rules about text look at, with their traits. */
import type { Nodes } from 'mdast'
import { proseOfNodes, proseOfText, soleText } from '../markdown/prose.ts'
import type { Article, Locale, Place, Segment, Unit } from '../model.ts'
import { once } from '../once.ts'
import type { FurnitureSubject, Translation } from '../rule.ts'
import { isBlank } from '../stamp.ts'
import { besideSource, scanPlain, scanProse, type Text, type Traits } from './traits.ts'

/** A translation, and where its string and its source stand. */
export interface PlacedTranslation extends Traits {
  readonly key: string
  readonly place: Place
  readonly cause?: Place | undefined
  /** Rules are asked about few texts, so what they look at is made for these alone. */
  readonly translation: () => Translation
}

/** By segment; the same for every locale of an article. */
type Sources = Map<Segment, Text>

const sourcesByArticle = new WeakMap<Article, Sources>()

/** What is kept of an article's segments, so that each is looked at once for all locales. */
export function sourcesOf(article: Article): Sources {
  const known = sourcesByArticle.get(article)
  const sources = known ?? new Map<Segment, Text>()
  if (known === undefined) sourcesByArticle.set(article, sources)
  return sources
}

/**
 * The translation of a unit; undefined where it is missing.
 *
 * @param sources What was found of other segments, to be added to.
 */
export function translationOf(
  unit: Unit,
  locale: Locale,
  sources: Sources = new Map(),
): PlacedTranslation | undefined {
  const { parsed, place, segment, translation: string } = unit
  if (string === undefined) return undefined
  const isField = segment.kind === 'field'
  const source = sources.get(segment) ?? textOf(segment.text, isField, segment.content)
  sources.set(segment, source)
  const target = textOf(string, isField, parsed?.children ?? [])
  return {
    key: segment.key,
    target: besideSource(target, source, isField),
    source,
    place,
    cause: segment.place,
    translation: once(() => readTranslation(unit, string, locale)),
  }
}

function readTranslation({ segment, parsed }: Unit, string: string, locale: Locale): Translation {
  const { key, kind, text, content } = segment
  const isField = kind === 'field'
  return {
    key,
    kind,
    locale,
    string,
    source: isField ? proseOfText(text) : proseOfNodes(content),
    target: isField ? proseOfText(string) : proseOfNodes(parsed?.children ?? [], string),
    original: isField ? undefined : { type: 'root', children: [...content] },
    parsed,
  }
}

/** Most texts are plain, so their prose need not be made. */
function textOf(string: string, isField: boolean, nodes: readonly Nodes[]): Text {
  const isRead = isField || soleText(nodes)?.value === string
  const plain = isRead ? scanPlain(string) : undefined
  if (plain !== undefined) return plain
  return scanProse(string, isField ? proseOfText(string) : proseOfNodes(nodes), nodes)
}

/** The words of a locale's own furniture file; the theme's are not the publication's to mend. */
export function translationsIn({ furniture, source }: FurnitureSubject): PlacedTranslation[] {
  const { catalog, locale } = furniture
  const written = [...catalog.entries.values()].filter(({ value }) => !isBlank(value))
  return written.map(({ key, value, valuePlace: place }) => {
    const original = source.get(key) ?? source.get(key.replace(/_[a-z]+$/, '_other')) ?? ''
    const text = textOf(original, true, [])
    const translation = once(() => ({
      key,
      kind: 'furniture' as const,
      locale,
      string: value,
      source: proseOfText(original),
      target: proseOfText(value),
    }))
    return {
      key,
      target: besideSource(textOf(value, true, []), text, false),
      source: text,
      place,
      translation,
    }
  })
}

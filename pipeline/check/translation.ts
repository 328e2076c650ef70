/** Units and furniture → the translations that rules about text look at, with their traits. */

import type { Root } from 'mdast'
import { type Prose, proseOfNodes, proseOfText } from '../markdown/prose.ts'
import type { Article, Locale, Place, Segment, Unit } from '../model.ts'
import type { FurnitureSubject, Translation } from '../rule.ts'
import { isBlank } from '../stamp.ts'
import { ofPairs, type Traits, traitsOfLengths, traitsOfNodes, traitsOfText } from './traits.ts'

/** A translation, and where its string and its source stand. */
export interface PlacedTranslation {
  readonly translation: Translation
  readonly traits: Traits
  readonly place: Place
  readonly cause?: Place | undefined
}

/** A segment as rules see it, in every locale the same. */
interface SourceText {
  readonly prose: Prose
  readonly original: Root | undefined
  readonly traits: number
}

/** By segment; the same for every locale of an article. */
type Sources = Map<Segment, SourceText>

const sourcesByArticle = new WeakMap<Article, Sources>()

/** What is kept of an article's segments, so that each is looked at once for all locales. */
export function sourcesOf(article: Article): Sources {
  const known = sourcesByArticle.get(article)
  const sources = known ?? new Map<Segment, SourceText>()
  if (known === undefined) sourcesByArticle.set(article, sources)
  return sources
}

/**
 * The translation of a unit; undefined where it is missing.
 *
 * @param sources What was found of other segments, to be added to.
 */
export function translationOf(
  { segment, translation: string, parsed, place }: Unit,
  locale: Locale,
  sources: Sources = new Map(),
): PlacedTranslation | undefined {
  if (string === undefined) return undefined
  const { key, kind } = segment
  const source = sourceOf(segment, sources)
  const target =
    kind === 'field' ? proseOfText(string) : proseOfNodes(parsed?.children ?? [], string)
  const translation: Translation = {
    key,
    kind,
    locale,
    string,
    source: source.prose,
    target,
    original: source.original,
    parsed,
  }
  const traits = {
    target:
      traitsOf(string, target) |
      traitsOfNodes(parsed?.children ?? []) |
      traitsOfLengths(source.prose.text, target.text, kind === 'field'),
    source: source.traits,
  }
  return { translation, traits, place, cause: segment.place }
}

function sourceOf(segment: Segment, sources: Sources): SourceText {
  const known = sources.get(segment)
  if (known !== undefined) return known
  const { kind, text, content } = segment
  const prose = kind === 'field' ? proseOfText(text) : proseOfNodes(content)
  const original: Root | undefined =
    kind === 'field' ? undefined : { type: 'root', children: [...content] }
  const source = { prose, original, traits: traitsOf(text, prose) | traitsOfNodes(content) }
  sources.set(segment, source)
  return source
}

/** Of a text as it is written and as it is read, which mostly is the same; neighbours are those that are read. */
function traitsOf(string: string, { text, range }: Prose): number {
  const isSame =
    text.length === string.length && (range(0, text.length)?.start === 0 || text === string)
  return isSame ? traitsOfText(text) : traitsOfText(text) | (traitsOfText(string) & ~ofPairs)
}

/** The words of a locale's own furniture file; the theme's are not the publication's to mend. */
export function translationsIn({ furniture, source }: FurnitureSubject): PlacedTranslation[] {
  const { catalog, locale } = furniture
  const written = [...catalog.entries.values()].filter(({ value }) => !isBlank(value))
  return written.map(({ key, value, valuePlace: place }) => {
    const original = source.get(key) ?? source.get(key.replace(/_[a-z]+$/, '_other')) ?? ''
    const prose = { source: proseOfText(original), target: proseOfText(value) }
    const traits = {
      source: traitsOf(original, prose.source),
      target: traitsOf(value, prose.target) | traitsOfLengths(original, value, false),
    }
    const translation = { key, kind: 'furniture', locale, string: value, ...prose } as const
    return { translation, traits, place }
  })
}

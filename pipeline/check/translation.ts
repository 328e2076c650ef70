/** Units and furniture → the translations that rules about text look at, with their traits. */

import type { Root } from 'mdast'
import { type Prose, proseOfNodes, proseOfText } from '../markdown/prose.ts'
import type { Locale, Place, Segment, Unit } from '../model.ts'
import type { FurnitureSubject, Translation } from '../rule.ts'
import { isBlank } from '../stamp.ts'
import { type Traits, traitsOfNodes, traitsOfText } from './traits.ts'

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

/** The translation of a unit; undefined where it is missing. */
export function translationOf(
  { segment, translation: string, parsed, place }: Unit,
  locale: Locale,
): PlacedTranslation | undefined {
  if (string === undefined) return undefined
  const { key, kind } = segment
  const source = sourceOf(segment)
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
    target: traitsOf(string, target) | traitsOfNodes(parsed?.children ?? []),
    source: source.traits,
  }
  return { translation, traits, place, cause: segment.place }
}

const sources = new WeakMap<Segment, SourceText>()

function sourceOf(segment: Segment): SourceText {
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

/** Of a text as it is written and as it is read. */
function traitsOf(string: string, { text }: Prose): number {
  return text === string ? traitsOfText(text) : traitsOfText(string) | traitsOfText(text)
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
      target: traitsOf(value, prose.target),
    }
    const translation = { key, kind: 'furniture', locale, string: value, ...prose } as const
    return { translation, traits, place }
  })
}

/** Units and furniture → the translations that rules about text look at. */

import { proseOfNodes, proseOfText } from '../markdown/prose.ts'
import type { Locale, Place, Unit } from '../model.ts'
import type { FurnitureSubject, Translation } from '../rule.ts'
import { isBlank } from '../stamp.ts'

/** A translation, and where its string and its source stand. */
export interface PlacedTranslation {
  readonly translation: Translation
  readonly place: Place
  readonly cause?: Place | undefined
}

/** The translation of a unit; undefined where it is missing. */
export function translationOf(
  { segment, translation: string, parsed, place }: Unit,
  locale: Locale,
): PlacedTranslation | undefined {
  if (string === undefined) return undefined
  const { key, kind, text, content } = segment
  const isField = kind === 'field'
  const translation: Translation = {
    key,
    kind,
    locale,
    string,
    source: isField ? proseOfText(text) : proseOfNodes(content),
    target: isField ? proseOfText(string) : proseOfNodes(parsed?.children ?? [], string),
    original: isField ? undefined : { type: 'root', children: [...content] },
    parsed,
  }
  return { translation, place, cause: segment.place }
}

/** The words of a locale's own furniture file; the theme's are not the publication's to mend. */
export function translationsIn({ furniture, source }: FurnitureSubject): PlacedTranslation[] {
  const { catalog, locale } = furniture
  const written = [...catalog.entries.values()].filter(({ value }) => !isBlank(value))
  return written.map(({ key, value, valuePlace }) => ({
    translation: {
      key,
      kind: 'furniture',
      locale,
      string: value,
      source: proseOfText(source.get(key) ?? source.get(key.replace(/_[a-z]+$/, '_other')) ?? ''),
      target: proseOfText(value),
    },
    place: valuePlace,
  }))
}

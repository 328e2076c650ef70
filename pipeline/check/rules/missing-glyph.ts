/**
 * A character of a text that the font of its locale lacks: a letter of the locale's own script would
 * stand out in another font, an error; any other, such as an emoji, is set in one of the reader's, an
 * information. Code, addresses and slugs are not set in that font. A text is reported once for each of the two.
 */
import { lackingCharacters } from '../../fonts/lacking-characters.ts'
import { readFont } from '../../fonts/read-font.ts'
import { isOfScript } from '../../fonts/script.ts'
import { textOfNodes } from '../../markdown/walk.ts'
import type { Locale, Place } from '../../model.ts'
import type { Report, Rule, RuleSettings } from '../../rule.ts'
import { isSurelyShown } from '../shown-text.ts'

interface Text {
  readonly key: string
  readonly text: string
  readonly place: Place
  readonly cause?: Place
}

export const missingGlyph: Rule<'missing-glyph'> = {
  id: 'missing-glyph',
  severity: 'error',
  concerns: ({ tag }, { fonts }) => (fonts.has(tag) ? { target: ['unshown'] } : {}),
  article({ segments }, report, settings) {
    for (const { content, key, kind, place, text } of segments) {
      const shown = kind === 'field' ? text : textOfNodes(content)
      if (key !== 'slug') look({ key, text: shown, place }, settings.source, report, settings)
    }
  },
  unit({ segment, translation, parsed, place }, { locale }, report, settings) {
    const { key, kind, place: cause } = segment
    if (translation === undefined || key === 'slug') return
    const text = kind === 'field' ? translation : textOfNodes(parsed?.children ?? [])
    look({ key, text, place, cause }, locale, report, settings)
  },
  furniture({ furniture: { catalog, locale } }, report, settings) {
    for (const { key, value, valuePlace } of catalog.entries.values())
      look({ key, text: value, place: valuePlace }, locale, report, settings)
  },
}

/** Reports what a locale's font lacks of a text; nothing for a locale without one. */
function look(
  { cause, key, place, text }: Text,
  { tag, script }: Locale,
  report: Report<'missing-glyph'>,
  { fonts }: RuleSettings,
): void {
  const font = fonts.get(tag)
  if (font === undefined) return
  const face = readFont(font.regular)
  if (isSurelyShown(text, face)) return
  const own = Map.groupBy(lackingCharacters(text, face), (code) => isOfScript(code, script))
  for (const [isOwn, codes] of own) {
    const characters = codes.map((code) => String.fromCodePoint(code))
    const severity = isOwn ? 'error' : 'info'
    const { family } = font
    report({ place, ...(cause && { cause }), severity }, { key, locale: tag, family, characters })
  }
}

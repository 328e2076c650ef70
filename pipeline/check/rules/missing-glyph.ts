/**
 * A character of a text that the font of its locale lacks: a letter of the locale's own script would
 * stand out in another font, an error; any other, such as an emoji, is set in one of the reader's, an
 * information. Code, addresses and slugs are not set in that font. A text is reported once for each of the two.
 */
import { lackingCharacters } from '../../fonts/lacking-characters.ts'
import { readFont } from '../../fonts/read-font.ts'
import { isOfScript } from '../../fonts/script.ts'
import { textOfNodes } from '../../markdown/walk.ts'
import type { Locale, Place, Segment } from '../../model.ts'
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
  concerns: ({ tag }, { fonts }) => (fonts.has(tag) ? undefined : {}),
  article({ segments }, report, settings) {
    const lack = lookFor(settings.source, report, settings)
    for (const segment of segments)
      if (segment.key !== 'slug')
        lack({ key: segment.key, text: textOf(segment), place: segment.place })
  },
  unit({ segment, translation, parsed, place }, { locale }, report, settings) {
    if (translation === undefined || segment.key === 'slug') return
    const text = segment.kind === 'field' ? translation : textOfNodes(parsed?.children ?? [])
    lookFor(locale, report, settings)({ key: segment.key, text, place, cause: segment.place })
  },
  furniture({ furniture: { catalog, locale } }, report, settings) {
    const lack = lookFor(locale, report, settings)
    for (const { key, value, valuePlace } of catalog.entries.values())
      lack({ key, text: value, place: valuePlace })
  },
}

/** Reports what a locale's font lacks of a text; nothing for a locale without one. */
function lookFor(
  { tag, script }: Locale,
  report: Report<'missing-glyph'>,
  { fonts }: RuleSettings,
): (text: Text) => void {
  const font = fonts.get(tag)
  if (font === undefined) return () => {}
  const { family } = font
  const face = readFont(font.regular)
  return ({ key, text, place, cause }) => {
    if (isSurelyShown(text, face)) return
    const own = Map.groupBy(lackingCharacters(text, face), (code) => isOfScript(code, script))
    for (const [isOwn, codes] of own) {
      const characters = codes.map((code) => String.fromCodePoint(code))
      const severity = isOwn ? 'error' : 'info'
      report({ place, ...(cause && { cause }), severity }, { key, locale: tag, family, characters })
    }
  }
}

function textOf({ kind, text, content }: Segment): string {
  return kind === 'field' ? text : textOfNodes(content)
}

/**
 * A locale whose script many devices lack, or show poorly, and that has no font declared: its pages are
 * set in whatever a reader has. An information, since that may be what the publication wants.
 */
import type { Rule } from '../../rule.ts'

/** Scripts that every device has good fonts for (ISO 15924). */
const systemScripts = new Set(['Latn', 'Grek', 'Cyrl'])

export const localeWithoutFont: Rule<'locale-without-font'> = {
  id: 'locale-without-font',
  severity: 'info',
  furniture({ furniture: { locale, catalog } }, report, { fonts }) {
    const { endonym, script, tag } = locale
    if (systemScripts.has(script) || fonts.has(tag)) return
    report({ place: { file: catalog.file } }, { locale: tag, endonym, script })
  },
}

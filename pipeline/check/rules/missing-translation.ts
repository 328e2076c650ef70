/**
 * A key of the source that a target catalog does not have, or has blank. The place is the blank, else
 * the key before the missing one, else the brace.
 */
import type { Rule } from '../../rule.ts'
import { isBlankWord, pluralBase } from './plural-forms.ts'

export const missingTranslation: Rule<'missing-translation'> = {
  id: 'missing-translation',
  severity: 'error',
  locked: true,
  concerns: () => ({ target: ['not-fresh'] }),
  unit({ segment, state, place }, { catalog, locale }, report) {
    if (state !== 'missing' || segment.synced === undefined) return
    if (catalog === undefined || !catalog.exists || catalog.errors.length > 0) return
    const { key } = segment
    const blank = catalog.entries.has(key)
    if (!blank && catalog.members.some((member) => member.key === key)) return
    report({ place, cause: segment.place }, { key, locale: locale.tag, file: catalog.file, blank })
  },
  furniture({ furniture, required }, report) {
    const { catalog, locale, strings } = furniture
    if (catalog.errors.length > 0) return
    for (const key of required) {
      if (pluralBase(key) !== undefined) continue
      const value = strings.get(key)
      if (value !== undefined && !isBlankWord(value)) continue
      if (value === undefined && catalog.members.some((member) => member.key === key)) continue
      const place = catalog.entries.get(key)?.valuePlace ?? catalog.brace
      report({ place }, { key, locale: locale.tag, file: catalog.file, blank: value !== undefined })
    }
  },
}

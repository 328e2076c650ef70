/**
 * Two articles with one address in a locale; addresses that differ only in letter case count as one.
 * One problem for two articles, at the first locale in which they meet.
 */
import type { Rule } from '../../rule.ts'

export const duplicateUrl: Rule<'duplicate-url'> = {
  id: 'duplicate-url',
  severity: 'error',
  locked: true,
  publication({ addresses }, report) {
    /** By locale, then by path, the file that has it first. */
    const first = new Map<string, Map<string, string>>()
    const reported = new Set<string>()
    for (const { locale, path, file } of addresses) {
      const here = first.get(locale) ?? new Map<string, string>()
      first.set(locale, here)
      const address = path.toLowerCase()
      const other = here.get(address)
      if (other === undefined) here.set(address, file)
      else if (!reported.has(`${file}\n${other}`)) {
        reported.add(`${file}\n${other}`)
        const url = `/${locale}/${path}/`
        report({ place: { file }, cause: { file: other }, locale }, { url, other })
      }
    }
  },
}

/** Two articles with one address in a locale; addresses that differ only in letter case count as one. */
import type { Rule } from '../rule.ts'

export const duplicateUrl: Rule<'duplicate-url'> = {
  id: 'duplicate-url',
  severity: 'error',
  locked: true,
  publication({ addresses }, report) {
    const first = new Map<string, string>()
    const reported = new Set<string>()
    for (const { locale, path, file } of addresses) {
      const address = `${locale}/${path}`.toLowerCase()
      const other = first.get(address)
      if (other === undefined) first.set(address, file)
      else if (!reported.has(file)) {
        reported.add(file)
        report({ place: { file }, cause: { file: other } }, { url: `/${locale}/${path}/`, other })
      }
    }
  },
}

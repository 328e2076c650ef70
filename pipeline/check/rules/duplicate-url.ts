/**
 * Two articles with one address in a locale; addresses that differ only in letter case count as one.
 * One problem for two articles, at the first locale in which they meet.
 */
import { byTag } from '../../by-tag.ts'
import type { Rule } from '../../rule.ts'

export const duplicateUrl: Rule<'duplicate-url'> = {
  id: 'duplicate-url',
  severity: 'error',
  locked: true,
  publication({ addresses }, report) {
    /** By path, the file that has it first. */
    const firstIn = byTag((_tag) => new Map<string, string>())
    const reported = new Set<string>()
    for (const { locale, path, file } of addresses) {
      const first = firstIn(locale)
      const address = path.toLowerCase()
      const other = first.get(address)
      if (other === undefined) first.set(address, file)
      else if (!reported.has(`${file}\n${other}`)) {
        reported.add(`${file}\n${other}`)
        const url = `/${locale}/${path}/`
        report({ place: { file }, cause: { file: other }, locale }, { url, other })
      }
    }
  },
}

/**
 * An entry `"<key> (ignore <rule>)"` that has no effect: nothing to ignore, a rule that is not there or
 * that nobody can ignore, no reason. It would silence a mistake that somebody makes later.
 */
import type { Rule } from '../../rule.ts'

export const unusedIgnore: Rule<'unused-ignore'> = {
  id: 'unused-ignore',
  severity: 'warning',
  ignores(unused, report) {
    for (const { ignore, why } of unused) {
      const { key, rule, place } = ignore
      report({ place }, { name: `${key} (ignore ${rule})`, key, rule, why })
    }
  },
}

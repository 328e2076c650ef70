/** A value of a catalog that is no text. */
import type { Rule } from '../../rule.ts'

export const notAString: Rule<'not-a-string'> = {
  id: 'not-a-string',
  severity: 'error',
  locked: true,
  catalog({ members }, report) {
    for (const { key, type, value, valuePlace } of members) {
      if (value === undefined) report({ place: valuePlace }, { key, type })
    }
  },
}

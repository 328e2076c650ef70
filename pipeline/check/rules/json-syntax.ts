/** A catalog or stamps file that is no JSON of the documented shape (RFC 8259): one problem a file. */
import type { Rule } from '../../rule.ts'

export const jsonSyntax: Rule<'json-syntax'> = {
  id: 'json-syntax',
  severity: 'error',
  locked: true,
  catalog({ errors }, report) {
    const [error] = errors
    if (error !== undefined && error.reason !== 'unreadable')
      report({ place: error.place }, { reason: error.reason })
  },
  stamps({ errors }, report) {
    const [error] = errors
    if (error !== undefined && error.reason !== 'unreadable')
      report({ place: error.place }, { reason: error.reason })
  },
}

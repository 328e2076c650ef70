/** Problems of one string → the string as `check --fix` leaves it. */
import { applyEdits } from '../../pipeline/check/apply-edits.ts'
import type { Problem } from '../../pipeline/problem.ts'

export function fixOf(problems: readonly Problem[], string: string): string {
  return applyEdits(
    string,
    problems.flatMap(({ fix }) => fix?.edits ?? []),
  )
}

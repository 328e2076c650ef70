/** Problems → the same, errors first, then warnings, then information; else in their order. */
import type { Problem } from '../problem.ts'

export function bySeverity(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, ({ severity }) => severity)
  return (['error', 'warning', 'info'] as const).flatMap((severity) => groups.get(severity) ?? [])
}

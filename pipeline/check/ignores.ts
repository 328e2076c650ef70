/**
 * Findings × what a catalog says to ignore → what is left, and the ignores that nothing has needed.
 *
 * Law: an ignore takes away what one rule finds in one key, and only with a reason; no locked rule can
 * be ignored, since a page would be incomplete, out of date or broken.
 */
import type { Ignore } from '../model.ts'
import type { Problem } from '../problem.ts'
import type { Rule, UnusedIgnore } from '../rule.ts'

export function applyIgnores(
  problems: readonly Problem[],
  ignores: readonly Ignore[],
  rules: readonly Rule[],
): { readonly problems: readonly Problem[]; readonly unused: readonly UnusedIgnore[] } {
  if (ignores.length === 0) return { problems, unused: [] }
  const used = new Set<Ignore>()
  const unused: UnusedIgnore[] = []
  const able = ignores.filter((ignore) => {
    const rule = rules.find(({ id }) => id === ignore.rule)
    const why =
      rule === undefined
        ? 'unknown-rule'
        : rule.locked === true
          ? 'locked'
          : ignore.reason === undefined
            ? 'no-reason'
            : undefined
    if (why !== undefined) unused.push({ ignore, why })
    return why === undefined
  })
  const left = problems.filter((found) => {
    const key = 'key' in found.arguments ? found.arguments.key : undefined
    const matches = able.filter((ignore) => ignore.rule === found.ruleId && ignore.key === key)
    for (const ignore of matches) used.add(ignore)
    return matches.length === 0
  })
  unused.push(
    ...able
      .filter((ignore) => !used.has(ignore))
      .map((ignore) => ({ ignore, why: 'no-finding' as const })),
  )
  return { problems: left, unused }
}

/**
 * Tests of a rule: one article in Markdown, its translation changed in one place → the problems of
 * that rule, also on a tree without positions.
 */
import { expect } from 'vitest'
import { type Problem, type ProblemKind, relatedPlace } from '../../pipeline/problem.ts'
import { createTranslated, type Publication } from './publication.ts'

/** What a test says of a problem: kind, arguments and both places, `file:line:column`. */
export function summarize(problem: Problem) {
  const related = relatedPlace(problem)
  return {
    kind: problem.ruleId,
    severity: problem.severity,
    locale: problem.locale,
    arguments: problem.arguments,
    place: placeText(problem),
    cause: related === undefined ? undefined : placeText(related),
  }
}

function placeText({
  file,
  line,
  column,
}: {
  file?: string | undefined
  line?: number | undefined
  column?: number | undefined
}): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

/** The problems of one kind. */
export function ofKind(problems: readonly Problem[], kind: ProblemKind): readonly Problem[] {
  return problems.filter(({ ruleId }) => ruleId === kind)
}

/**
 * The problems of one kind when the paragraph `source` is translated into French as `translation`.
 * The publication is otherwise sound: any other error fails the test.
 */
export async function problemsOfTranslation(
  kind: ProblemKind,
  source: string,
  translation: string,
  others: readonly ProblemKind[] = [],
): Promise<readonly Problem[]> {
  const publication = await createTranslated(source, undefined, { targetLocales: ['fr'] })
  const key = lastKey(publication)
  publication.translate('fr', 'a', { [key]: translation })
  await publication.sync()
  const problems = await publication.problems()
  const allowed = new Set<string>([kind, ...others])
  expect(
    problems
      .filter(({ ruleId, severity }) => severity === 'error' && !allowed.has(ruleId))
      .map(summarize),
  ).toEqual([])
  return ofKind(problems, kind)
}

/** The key of the article's last segment. */
export function lastKey(publication: Publication): string {
  return Object.keys(publication.readJson('locales/en/a.json')).at(-1) ?? ''
}

/**
 * Tests of a rule: one article in Markdown, one string of its translation → the problems of that
 * rule. `unplaced.ts` runs a rule on trees without positions.
 */
import { expect } from 'vitest'
import type { Options } from '../../pipeline/config.ts'
import { type Problem, type ProblemKind, relatedPlace } from '../../pipeline/problem.ts'
import type { Loud } from './editor-rules.ts'
import { pseudoTranslation } from './pseudo-translation.ts'
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
 * A publication in English and one other locale with one article `a`, whose first segment has the
 * key `text`: `source` in Markdown (`content/a.md:7:1`), translated as `translation`
 * (`locales/<locale>/a.json:4:11`). All else in it is sound.
 */
export async function createTranslation(
  locale: string,
  source: string,
  translation: string,
  options: Partial<Options> & { readonly loud?: Loud } = {},
): Promise<Publication> {
  const body = `<!-- key: text -->\n${source}`
  const publication = await createTranslated(body, pseudoTranslation, {
    targetLocales: [locale],
    ...options,
  })
  publication.translate(locale, 'a', { text: translation })
  return publication
}

/**
 * The problems of one kind in a publication made by `createTranslation`. Any other error fails the
 * test, but for the kinds that it names: one mistake shall be one problem.
 */
export async function problemsOfTranslation(
  kind: ProblemKind,
  [locale, source, translation]: readonly [locale: string, source: string, translation: string],
  options: Partial<Options> = {},
  others: readonly ProblemKind[] = [],
): Promise<readonly Problem[]> {
  const publication = await createTranslation(locale, source, translation, {
    loud: [kind],
    ...options,
  })
  const problems = await publication.problems()
  const allowed = new Set<string>([kind, ...others])
  const unexpected = problems.filter(
    ({ ruleId, severity }) => severity === 'error' && !allowed.has(ruleId),
  )
  expect(unexpected.map(summarize)).toEqual([])
  return ofKind(problems, kind)
}

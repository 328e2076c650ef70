/**
 * A problem ↔ plain data for JSON: its kind and arguments, where it stands and how much it weighs. Law:
 * there and back gives a problem that every report shows alike.
 */
import type { Place, Severity } from './model.ts'
import { type Edit, type Problem, type ProblemKind, problem, relatedPlace } from './problem.ts'

export interface ProblemData {
  readonly kind: ProblemKind
  readonly args: object
  readonly place: Place
  readonly cause?: Place | undefined
  readonly locale?: string | undefined
  readonly severity: Severity
  readonly fix?: { readonly key: string; readonly edits: readonly Edit[] } | undefined
}

export function toProblemData(found: Problem): ProblemData {
  const { arguments: args, fix, locale, ruleId: kind, severity } = found
  const related = relatedPlace(found)
  return {
    kind,
    args,
    place: placeOf(found),
    cause: related && placeOf(related),
    locale,
    severity,
    fix,
  }
}

export function fromProblemData({ kind, args, ...where }: ProblemData): Problem {
  return problem(kind, args as Problem['arguments'], where)
}

function placeOf({ file, place }: Pick<Problem, 'file' | 'place'>): Place {
  return { file: file ?? '', at: place }
}

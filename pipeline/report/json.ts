/**
 * Problems → JSON for programs: `{ version, problems, counts }`, described and given a schema in
 * docs/reports.md. Law: `version` rises when a member goes or changes its meaning; members may be added.
 */
import { type Problem, relatedPlace } from '../problem.ts'
import { countSeverities } from './count-line.ts'
import { placeOf, type ReportedPlace } from './place.ts'
import type { ReportOptions } from './report.ts'
import { toJson } from './to-json.ts'

const version = 1

export function jsonReport(
  problems: readonly Problem[],
  { folder }: Pick<ReportOptions, 'folder'>,
): string {
  const document = {
    version,
    problems: problems.map((found) => describe(found, folder)),
    counts: countSeverities(problems),
  }
  return toJson(document)
}

function describe(found: Problem, folder: string) {
  const related = relatedPlace(found)
  return {
    rule: found.ruleId,
    severity: found.severity,
    locale: found.locale ?? null,
    ...known(placeOf(found, folder)),
    message: found.reason,
    note: found.note ?? null,
    related: related === undefined ? null : known(placeOf(related, folder)),
    arguments: found.arguments,
    fix: found.fix ?? null,
  }
}

/** Every member always there: `null` is what is not known. */
function known({ file, line, column, endLine, endColumn }: ReportedPlace) {
  return {
    file,
    line: line ?? null,
    column: column ?? null,
    endLine: endLine ?? null,
    endColumn: endColumn ?? null,
  }
}

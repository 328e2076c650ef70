/**
 * The runner: the folder of the site → what is wrong with its pages.
 *
 * Law: a rule's severity comes from the config, else from the rule; a page in no language's folder
 * counts for the source locale. A rule that throws is an error of its own. Pages are read one by one, and only their facts are kept.
 */
import { type Problem, type ProblemKind, problem } from '../problem.ts'
import type { Dist, PageFacts, PageReport, PageRule } from './page-rule.ts'
import { readPage } from './read-page.ts'

/** @param read Gives the text of a file of the site. */
export function checkPages(
  rules: readonly PageRule[],
  dist: Dist,
  read: (file: string) => string,
): readonly Problem[] {
  const problems: Problem[] = []
  const run = (
    page: PageFacts | undefined,
    look: (rule: PageRule, report: PageReport<ProblemKind>) => void,
  ) => {
    const locale = page?.locale?.tag
    for (const rule of rules) {
      try {
        look(rule, ({ place, cause, severity: found }, args) => {
          const configured = dist.settings.severity(rule.id, locale ?? dist.settings.source.tag)
          const severity = configured ?? found ?? rule.severity
          if (severity !== 'off')
            problems.push(problem(rule.id, args, { place, cause, severity, locale }))
        })
      } catch (error) {
        problems.push(brokenRule(rule.id, error, page))
      }
    }
  }
  run(undefined, (rule, report) => rule.dist?.(dist, report))
  const pages = new Map<string, PageFacts>()
  const files = [...dist.published].filter((file) => file.endsWith('.html') && dist.files.has(file))
  for (const file of files) {
    const { tree, ...facts } = readPage(file, read(file), dist)
    run(facts, (rule, report) => rule.page?.({ ...facts, tree }, report, dist))
    pages.set(file, facts)
  }
  for (const page of pages.values())
    run(page, (rule, report) => rule.among?.(page, pages, report, dist))
  return problems
}

/** A defect of a rule, on the page where it broke off. */
function brokenRule(rule: string, error: unknown, page: PageFacts | undefined): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const file = page === undefined ? 'dist' : `dist/${page.file}`
  return problem('broken-rule', { rule, reason }, { place: { file }, locale: page?.locale?.tag })
}

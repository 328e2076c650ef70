/**
 * Problems → JUnit XML as Jenkins, GitLab and Azure DevOps read it: a suite for each locale, in it a
 * test case for each rule and file that has problems. An error is a failure; others are its output.
 *
 * Law: as many failures as rule × file with an error, so none exactly when the command exits with 0; a
 * locale without problems has one test case, since readers refuse a report without any.
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import { type Problem, relatedPlace } from '../problem.ts'
import { visible } from '../wording/characters.ts'
import { toXmlDocument } from '../xml.ts'
import { byLocale } from './by-locale.ts'
import { placeOf, placeText } from './place.ts'
import type { ReportOptions } from './report.ts'

export function junitReport(
  problems: readonly Problem[],
  { locales, folder }: Pick<ReportOptions, 'locales' | 'folder'>,
): string {
  const suites = byLocale(problems, locales, 'all').map(({ tag, found }) =>
    suite(visible(tag ?? 'source'), found, folder),
  )
  return toXmlDocument(
    x('testsuites', { name: 'tarjuma', ...sums(suites.flatMap(({ cases }) => cases)) }, [
      ...suites.map(({ name, cases }) =>
        x('testsuite', { name: xmlText(name), ...sums(cases) }, cases),
      ),
    ]),
  )
}

function suite(name: string, problems: readonly Problem[], folder: string) {
  const groups = [...Map.groupBy(problems, ({ ruleId, file }) => `${ruleId}\n${file}`).values()]
  const cases = groups.map((group) => testCase(group, folder))
  return {
    name,
    cases: cases.length > 0 ? cases : [x('testcase', { classname: name, name: 'no problems' })],
  }
}

function sums(cases: readonly Element[]) {
  const failed = cases.filter(({ children: [first] }) => isFailure(first))
  return { tests: cases.length, failures: failed.length, errors: 0 }
}

function isFailure(node: Element['children'][number] | undefined): boolean {
  return node?.type === 'element' && node.name === 'failure'
}

/** The problems of one rule in one file. */
function testCase(group: readonly Problem[], folder: string): Element {
  const [first] = group
  if (first === undefined) throw new Error('A test case without a problem')
  const worst = group.find(({ severity }) => severity === 'error')
  const more = group.length === 1 ? '' : ` (and ${group.length - 1} more)`
  const text = xmlText(group.map((found) => describe(found, folder)).join('\n\n'))
  const { file } = placeOf(first, folder)
  return x('testcase', { classname: xmlText(visible(file)), name: first.ruleId }, [
    worst === undefined
      ? x('system-out', text)
      : x('failure', { type: worst.severity, message: xmlText(worst.reason) + more }, text),
  ])
}

function describe(found: Problem, folder: string): string {
  const place = visible(placeText(placeOf(found, folder)))
  const related = relatedPlace(found)
  return [
    `${place}: ${found.severity}: ${found.reason}`,
    ...(related === undefined ? [] : [`see ${visible(placeText(placeOf(related, folder)))}`]),
    ...(found.note === undefined ? [] : [found.note]),
  ].join('\n')
}

/** What XML 1.0 § 2.2 knows no character for. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function xmlText(text: string): string {
  return text.replace(forbidden, '\uFFFD')
}

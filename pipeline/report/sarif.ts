/**
 * Problems → SARIF 2.1.0 (OASIS), which GitHub code scanning, Azure DevOps and editors read: each rule
 * that has found something with its page, each problem with its place and its related place.
 *
 * Law: the same problem keeps its fingerprint when lines move; nothing depends on the machine.
 */
import type { Problem } from '../problem.ts'
import { problemKinds } from '../problems/words.ts'
import type { RulePage } from '../rule-pages.ts'
import type { ReportOptions } from './report.ts'
import { fingerprinter } from './sarif-fingerprint.ts'
import { levelOf, rootId, sarifResult } from './sarif-result.ts'
import { toJson } from './to-json.ts'

export function sarifReport(
  problems: readonly Problem[],
  { folder, version, rulePages }: Pick<ReportOptions, 'folder' | 'version' | 'rulePages'>,
): string {
  const found = new Set<string>(problems.map(({ ruleId }) => ruleId))
  // A publication's own rules come last, and have no page.
  const own = [...found].filter((id) => id.includes('/')).sort()
  const ids = [...problemKinds.filter((id) => found.has(id)), ...own]
  const pages = new Map(rulePages().map((page) => [page.id, page]))
  const indexes = new Map<string, number>(ids.map((id, index) => [id, index]))
  const fingerprint = fingerprinter()
  const log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tarjuma',
            semanticVersion: version,
            rules: ids.map((id) => ruleOf(id, pages.get(id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          // Without an address: where the repository lies is the reader's business.
          [rootId]: { description: { text: 'The root of the repository.' } },
        },
        results: problems.map((one) => ({
          ...sarifResult(one, folder),
          ruleIndex: indexes.get(one.ruleId),
          partialFingerprints: { primaryLocationLineHash: fingerprint(one) },
        })),
      },
    ],
  }
  return toJson(log)
}

function ruleOf(id: string, page: RulePage | undefined) {
  if (page === undefined) return { id }
  return {
    id,
    shortDescription: { text: page.summary },
    help: { text: page.text, markdown: page.text },
    defaultConfiguration: { level: levelOf(page.severity) },
  }
}

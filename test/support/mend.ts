/**
 * One string, without a publication around it: what a rule finds in it, and the string as its edits
 * leave it. For properties and long lists; a rule's own cases run in a publication.
 */
import { applyEdits } from '../../pipeline/check/apply-edits.ts'
import { createLocale } from '../../pipeline/locale.ts'
import { parseMarkdown } from '../../pipeline/markdown/parse.ts'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import { proseOfNodes, proseOfText } from '../../pipeline/markdown/prose.ts'
import type { ProblemKind } from '../../pipeline/problem.ts'
import { resolveConfig } from '../../pipeline/resolve-config.ts'
import type { Rule, TextFinding, Translation } from '../../pipeline/rule.ts'
import { defaultOptions } from './publication.ts'

const processor = createProcessor()
const settings = resolveConfig(defaultOptions, '/', [])

/** A translation of a text; both are Markdown for a paragraph, plain text for any other kind. */
export function translationFrom(
  tag: string,
  source: string,
  string: string,
  kind: Translation['kind'] = 'paragraph',
): Translation {
  const base = { key: 'text', kind, locale: createLocale(tag), string }
  if (kind !== 'paragraph')
    return { ...base, source: proseOfText(source), target: proseOfText(string) }
  const original = parseMarkdown(processor, source).tree
  const parsed = parseMarkdown(processor, string).tree
  return {
    ...base,
    source: proseOfNodes(original?.children ?? []),
    target: proseOfNodes(parsed?.children ?? [], string),
    original,
    parsed,
  }
}

/** What a rule finds in it. */
export function findIn<Kind extends ProblemKind>(
  rule: Rule<Kind>,
  translation: Translation,
): readonly TextFinding[] {
  const findings: TextFinding[] = []
  rule.translation?.(translation, (finding) => void findings.push(finding), settings)
  return findings
}

/** The string as the rule's edits leave it. */
export function mend<Kind extends ProblemKind>(rule: Rule<Kind>, translation: Translation): string {
  const edits = findIn(rule, translation).flatMap(({ edits }) => edits ?? [])
  return applyEdits(translation.string, edits)
}

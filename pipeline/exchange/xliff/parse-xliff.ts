/** XLIFF 2 text → its one `<file>` with what the head says, or the problem that keeps it from being read. */
import { VFileMessage } from 'vfile-message'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import type { Place } from '../../model.ts'
import { type Problem, problem } from '../../problem.ts'
import { attribute, childrenOf, type Prefixes, prefixesOf } from './names.ts'

export interface ParsedXliff {
  /** BCP 47 tag of the translations. */
  readonly locale: string
  /** The article's file. */
  readonly article: string
  readonly prefixes: Prefixes
  readonly element: Element
}

export function parseXliff(
  file: string,
  text: string,
): ParsedXliff | { readonly problem: Problem } {
  const start = { line: 1, column: 1, offset: 0 }
  const fail = (reason: string, at: Place['at'] = start) => ({
    problem: problem('broken-exchange-file', { format: 'XLIFF', reason }, { place: { file, at } }),
  })
  let tree: Root
  try {
    tree = fromXml(text)
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    const { message } = error.cause instanceof Error ? error.cause : error
    const [reason = ''] = message.split('\n')
    return fail(reason.replace(/ \(line \d+, column \d+\)$/, ''), error.place)
  }
  const root = tree.children.find((child) => child.type === 'element')
  if (root === undefined) return fail('no element, expected `<xliff>`')
  const prefixes = prefixesOf(root)
  const at = root.position
  if (prefixes === undefined)
    return fail(`\`<${root.name}>\`, expected \`<xliff>\` of the version 2.0 or 2.1`, at)
  const [element, second] = childrenOf(root, 'file', prefixes)
  if (element === undefined) return fail('no `<file>`, expected one', at)
  if (second !== undefined)
    return fail('a second `<file>`, expected one article a file', second.position)
  const locale = attribute(root, 'trgLang')
  const article = attribute(element, 'original')
  if (locale === undefined)
    return fail('no `trgLang`, expected the language of the translations', at)
  if (article === undefined)
    return fail('no `original`, expected a file that `export` has made', element.position)
  return { locale, article, prefixes, element }
}

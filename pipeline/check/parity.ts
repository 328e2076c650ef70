/**
 * A rule that compares one kind of inline thing between a segment and its translation, as multisets:
 * the order may differ between languages, the things may not.
 */
import type { Nodes } from 'mdast'
import { walk } from '../markdown/walk.ts'
import type { ProblemArguments } from '../problem.ts'
import type { Rule, RuleSettings } from '../rule.ts'
import { compareMultisets } from './multiset.ts'

/** The kinds whose arguments are a key and two lists. */
type ParityKind = {
  [Kind in keyof ProblemArguments]: ProblemArguments[Kind] extends {
    readonly key: string
    readonly locale: string
    readonly missing: readonly string[]
    readonly extra: readonly string[]
  }
    ? Kind
    : never
}[keyof ProblemArguments]

/**
 * Makes a parity rule.
 *
 * @param collect The things in a tree, each as a text that stands for it; none is a text node.
 * @param expect What the source's things may be in a locale, where that can be set.
 */
export function parityRule<Id extends ParityKind>(
  id: Id,
  collect: (node: Nodes) => string | undefined,
  expect: (
    things: readonly string[],
    found: readonly string[],
    locale: string,
    settings: RuleSettings,
  ) => readonly string[] = (things) => things,
): Rule<ParityKind> {
  return {
    id,
    severity: 'error',
    concerns: () => ({ target: ['other-marks'] }),
    unit({ parsed, place, segment }, { locale }, report, settings) {
      if (parsed === undefined) return
      const found = collectAll(parsed.children, collect)
      const things = collectAll(segment.content, collect)
      const { missing, extra } = compareMultisets(
        expect(things, found, locale.tag, settings),
        found,
      )
      if (missing.length + extra.length === 0) return
      report(
        { place, cause: segment.place },
        { key: segment.key, locale: locale.tag, missing, extra },
      )
    },
  }
}

function collectAll(
  nodes: readonly Nodes[],
  collect: (node: Nodes) => string | undefined,
): string[] {
  const things: string[] = []
  walk(nodes, (node) => {
    const thing = collect(node)
    if (thing !== undefined) things.push(thing)
  })
  return things
}

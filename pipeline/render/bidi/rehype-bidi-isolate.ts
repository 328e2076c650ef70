/**
 * The rehype plugin: a tree → the same tree with each run against the document's direction in a
 * `<bdi>` of its own. The law: text content never changes, nothing is merged across elements, what the
 * author has set is left alone, and a second time changes nothing.
 */
import type { Element, ElementContent, Root } from 'hast'
import type { Plugin } from 'unified'
import { collectTexts } from './collect-texts.ts'
import { documentDirection } from './document-direction.ts'
import { findRuns } from './find-runs.ts'
import { isLeftAlone } from './left-alone.ts'
import { markCode } from './mark-code.ts'
import type { Direction, Run } from './run.ts'

export interface RehypeBidiIsolateOptions {
  /** The document's direction; without it that of `html`, or of a fragment's one element. */
  readonly dir?: Direction
  /**
   * BCP 47 tag of the language that all isolated words are in, put on each; figures and addresses
   * are in none. Leave it out unless it is sure: a wrong language is worse than none.
   */
  readonly lang?: string
}

/**
 * Isolates runs of the other direction (UAX #9; HTML §4.5.24, `bdi`), so that lists of names, a name
 * and a year, ISO dates, phone numbers, `-5`, `C++` and `Inc.` are read in their order: in an rtl
 * document `<bdi dir="ltr">` around Latin, Greek and Cyrillic runs and figures that UAX #9 would turn
 * around, and `dir="ltr"` on `pre` and `code`; in an ltr document `<bdi dir="rtl">` around RTL words.
 *
 * Left alone: `code pre kbd samp script style svg math bdi bdo textarea`, elements that hold text
 * only, and anything with its own `dir` or a `lang` that is not the document's; so an author can
 * overrule it. A word that goes on across the border of an element (`CO<sub>2</sub>`) stays whole.
 *
 * Takes hast before or after other plugins, changes it in place, keeps positions of what it keeps.
 * A tree without a known direction stays as it is. Reports nothing and throws nothing.
 */
export const rehypeBidiIsolate: Plugin<[RehypeBidiIsolateOptions?], Root> = (options) => {
  return (tree) => isolateRuns(tree, options)
}

/** What the plugin does to a tree. */
export function isolateRuns(tree: Root, options: RehypeBidiIsolateOptions = {}): undefined {
  const document = documentDirection(tree, options.dir)
  if (document === undefined) return
  const { dir, root, language } = document
  const leaveAlone = (element: Element) => element !== root && isLeftAlone(element, language)
  if (dir === 'rtl') markCode(tree, leaveAlone)
  for (const { node, parent, around } of collectTexts(tree, dir, leaveAlone)) {
    const runs = findRuns(node.value, dir, around)
    if (runs.length === 0) continue
    const pieces = isolate(node.value, runs, dir, options.lang)
    parent.children.splice(parent.children.indexOf(node), 1, ...pieces)
  }
}

/** A text and its runs → the text in pieces, each run in its `bdi`. */
function isolate(
  text: string,
  runs: readonly Run[],
  dir: Direction,
  lang: string | undefined,
): ElementContent[] {
  const nodes: ElementContent[] = []
  let place = 0
  for (const { start, end, kind } of runs) {
    if (start > place) nodes.push({ type: 'text', value: text.slice(place, start) })
    const language = kind === 'words' && lang !== undefined ? { lang } : {}
    const properties = { dir: dir === 'rtl' ? 'ltr' : 'rtl', ...language }
    const children: ElementContent[] = [{ type: 'text', value: text.slice(start, end) }]
    nodes.push({ type: 'element', tagName: 'bdi', properties, children })
    place = end
  }
  if (place < text.length) nodes.push({ type: 'text', value: text.slice(place) })
  return nodes
}

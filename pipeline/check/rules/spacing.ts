/**
 * Spaces that no language has: two in a row, a tab, one at the start or the end or inside parentheses,
 * one before a comma or full stop (`mot ,`, `متن ،`), and none behind one (`متن،اگلا`).
 *
 * French has spaces of its own before marks (`fr-spacing`). A space between a thing and a mark is left:
 * code and addresses may need it to be set apart.
 */
import type { Prose } from '../../markdown/prose.ts'
import { once } from '../../once.ts'
import type { Edit } from '../../problem.ts'
import type { Rule } from '../../rule.ts'
import { findChanges, type Replacement } from '../changes.ts'
import { findMojibake } from '../mojibake.ts'

interface Pattern {
  readonly pattern: RegExp
  /** What is to stand in its place. */
  readonly text: string
}

const anywhere = once((): readonly Pattern[] => [
  { pattern: /(?<=\S)(?:[ \u00A0]{2,}|[ \u00A0]*\t[ \t\u00A0]*)(?=\S)/g, text: ' ' },
  { pattern: /(?<=\() +(?=[^\s)])|(?<=[^\s(]) +(?=\))/g, text: '' },
  { pattern: /(?<=[\p{L}\p{M}]) +(?=[,.](?:\s|$))/gu, text: '' },
])
/** Unsure: `Node.Js` and `(x,y)` are names and numbers. */
const behindMark = /(?<=\p{Ll}{2}),(?=\p{L}{2})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu
const inArabic = once((): readonly Pattern[] => [
  ...anywhere(),
  { pattern: /(?<=[\p{Script=Arabic}\p{M}”“)»]) +(?=[،؛؟۔!](?![،؛؟۔!.]))/gu, text: '' },
  { pattern: /(?<=\p{Script=Arabic}[،؛؟۔])(?<![،؛؟۔]{2})(?=\p{L})/gu, text: ' ' },
])

export const spacing: Rule<'spacing'> = {
  id: 'spacing',
  severity: 'warning',
  concerns: () => ({ target: ['spaced', 'tight', 'edge'] }),
  translation({ key, locale, string, source, target }, report) {
    if (key === 'slug') return
    const patterns = locale.script === 'Arab' ? inArabic() : anywhere()
    const inside = findChanges(target, replacementsIn(target, source, patterns))
    const edges = edgesOf(string)
    if (inside === undefined && edges.length === 0) return
    // A blank may be half of a garbled letter (`Ã\u00A0` for `à`), and show what it was.
    if (findMojibake(target.text).length > 0) return
    const edits = [...(inside?.finding.edits ?? []), ...edges]
    const changes = [...edges.map((edge) => describeEdge(string, edge)), ...(inside?.changes ?? [])]
    report({ at: edges[0] ?? inside?.finding.at, edits }, { key, locale: locale.tag, changes })
  },
}

function replacementsIn(
  { text }: Prose,
  { text: source }: Prose,
  patterns: readonly Pattern[],
): Replacement[] {
  const lacking = [...text.matchAll(behindMark)].map(({ 0: mark, index }) => {
    const end = index + mark.length
    return { start: index, end, text: undefined, shown: `${mark} ` }
  })
  const isAuthors = lacking.length > 0 && source.search(behindMark) >= 0
  const sure = patterns.flatMap(({ pattern, text: replacement }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: replacement,
    })),
  )
  return [...sure, ...(isAuthors ? [] : lacking)].sort((a, b) => a.start - b.start)
}

/** Spaces at the ends are not in the parsed text: Markdown drops them. */
function edgesOf(string: string): Edit[] {
  return [...string.matchAll(/^[ \t\n\r]+|[ \t\n\r]+$/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: '',
  }))
}

function describeEdge(string: string, { start, end }: Edit) {
  const word =
    start === 0 ? /^\S{0,12}/.exec(string.slice(end)) : /\S{0,12}$/.exec(string.slice(0, start))
  const [near = ''] = word ?? []
  const space = string.slice(start, end)
  return { found: start === 0 ? space + near : near + space, expected: near }
}

/**
 * As much is emphasised (`*`), strong (`**`) and struck out (`~~`) as in the source, counted each by
 * itself; where, and in which order, is the translator's to say.
 *
 * Nastaliq has no slanted type, but its style sheet knows: `*` is bold there. Marks that readers would
 * see are said by `leaked-delimiters` and `damaged-escapes`.
 */
import type { Root } from 'mdast'
import type { Range } from '../../markdown/prose.ts'
import { walk } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'
import { compareMultisets } from '../multiset.ts'
import { findEscaped, findLeaked } from '../visible-marks.ts'

const marks: { readonly [type: string]: string } = {
  emphasis: '*…*',
  strong: '**…**',
  delete: '~~…~~',
}

export const emphasisParity: Rule<'emphasis-parity'> = {
  id: 'emphasis-parity',
  severity: 'warning',
  concerns: () => ({ target: ['other-marks'] }),
  translation({ key, locale, string, original, parsed }, report) {
    if (original === undefined || parsed === undefined) return
    const found = marksIn(parsed)
    const { missing, extra } = compareMultisets(namesOf(marksIn(original)), namesOf(found))
    if (missing.length + extra.length === 0) return
    const seen = [...findLeaked(original, parsed), ...findEscaped(original, parsed, string)]
    if (seen.some((mark) => /^[*_~]+$/.test(mark))) return
    const at = found.findLast(({ name }) => name === extra[0])?.at
    report({ at }, { key, locale: locale.tag, missing, extra })
  },
}

interface Mark {
  readonly name: string
  readonly at: Range | undefined
}

function marksIn(tree: Root): Mark[] {
  const found: Mark[] = []
  walk(tree.children, ({ type, position }) => {
    const name = marks[type]
    if (name === undefined) return
    const start = position?.start.offset
    const end = position?.end.offset
    found.push({ name, at: start === undefined || end === undefined ? undefined : { start, end } })
  })
  return found
}

function namesOf(found: readonly Mark[]): string[] {
  return found.map(({ name }) => name)
}

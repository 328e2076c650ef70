/**
 * The no-break spaces of French punctuation: before `; ! ? : % »` and behind `«`.
 *
 * The page has them already, since typography sets them. So that another program that shows the
 * catalog has them too, this rule asks for the very same: it runs the typography of the locale (widths
 * differ by region) and reports where the spaces beside these marks come out otherwise.
 */
import type { Rule } from '../../rule.ts'
import { frenchSpacesFor, isFrench } from '../../typography/french.ts'
import type { Typography } from '../../typography/typography.ts'
import type { Replacement } from '../changes.ts'
import { findSpaceChanges, type SetProse, setProse } from '../passage-of-prose.ts'

/** Marks with a space before them, without a no-break one, or « without one behind it. */
const mayLack = /(?:^|[^\u00A0\u202F;:!?])[;:!?%‰]|(?<![\u00A0\u202F])»|«(?![\u00A0\u202F])/u
const settersByTag = new Map<string, Typography | undefined>()

export const frSpacing: Rule<'fr-spacing'> = {
  id: 'fr-spacing',
  severity: 'info',
  concerns: ({ tag }) => (isFrench(tag) ? { target: ['french-mark'] } : {}),
  translation({ key, locale: { tag }, string, target }, report) {
    if (key === 'slug' || !mayLack.test(target.text)) return
    const set = setterFor(tag)
    if (set === undefined) return
    const found = findSpaceChanges(string, target, replacementsIn(setProse(target, set)))
    if (found !== undefined) report(found.finding, { key, locale: tag, changes: found.changes })
  },
}

/** Undefined for a language that is not French. */
function setterFor(tag: string): Typography | undefined {
  if (!settersByTag.has(tag)) {
    settersByTag.set(tag, isFrench(tag) ? frenchSpacesFor(tag) : undefined)
  }
  return settersByTag.get(tag)
}

/** Typography changes nothing but spaces here, so all other characters pair, and the gaps between them. */
function replacementsIn({ before, after, inProse }: SetProse): readonly Replacement[] {
  const gap = /[ \t\r\n\f\u00A0\u202F]*/uy
  const gapAt = (where: string, at: number) => {
    gap.lastIndex = at
    return gap.exec(where)?.[0] ?? ''
  }
  const replacements: Replacement[] = []
  let at = 0
  let other = 0
  while (at < before.length || other < after.length) {
    const old = gapAt(before, at)
    const set = gapAt(after, other)
    if (old !== set) replacements.push(...replaceGap(before, at, { old, set }))
    at += old.length + 1
    other += set.length + 1
  }
  return inProse(replacements)
}

/** A missing space goes with its mark, so that it stands on the mark's side of any Markdown between. */
function replaceGap(
  text: string,
  start: number,
  { old, set }: { readonly old: string; readonly set: string },
): readonly Replacement[] {
  const end = start + old.length
  const [mark = ''] = /^[;:!?%‰»]/u.exec(text.slice(end, end + 1)) ?? []
  const shown = set.replace(/[\u00A0\u202F]/gu, '⍽')
  if (mark === '' && text[start - 1] !== '«') return []
  // At a line end a space folds into it, or is none.
  if (text.slice(Math.max(0, start - 1), end + 1).includes('\n')) return []
  if (old !== '') return [{ start, end, text: set, shown }]
  return mark === ''
    ? [{ start: start - 1, end, text: `«${set}`, shown: `«${shown}` }]
    : [{ start, end: end + 1, text: set + mark, shown: shown + mark }]
}

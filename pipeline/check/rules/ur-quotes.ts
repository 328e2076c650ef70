/**
 * Urdu opens a quotation with ” U+201D and closes it with “ U+201C, inside of it ’ and ‘ (CLDR):
 * straight or reversed pairs.
 *
 * Only pairs that stand as pairs do are looked at: what opens has no letter before it, what closes none
 * behind it. A quotation without Urdu letters is left (`“Hello”`), so are inches and apostrophes.
 */
import type { Prose } from '../../markdown/prose.ts'
import type { Rule } from '../../rule.ts'
import type { Change } from '../../wording/changes.ts'
import { findChanges, type Replacement } from '../changes.ts'
import { isUrdu } from '../language.ts'

const mayBeWrong = /["“”'‘’]/
const opensBehind = /[\s([{”“"’‘'\uFFFC–—-]/
const closesBefore = /[\s)\]}”“"’‘'،؛؟۔!:…,;?.\uFFFC–—-]/
const pairs = [
  { mark: /["“”]/g, opening: '”', closing: '“' },
  { mark: /['‘’]/g, opening: '’', closing: '‘' },
] as const

export const urQuotes: Rule<'ur-quotes'> = {
  id: 'ur-quotes',
  severity: 'warning',
  concerns: (locale) =>
    isUrdu(locale) ? { target: ['quote', 'straight-quote', 'apostrophe'] } : {},
  translation({ key, locale, target }, report) {
    if (key === 'slug' || !mayBeWrong.test(target.text) || !isUrdu(locale)) return
    const wrong = pairs
      .flatMap((pair) => pairsIn(target.text, pair))
      .sort((a, b) => a.opening.at - b.opening.at)
    const found = findChanges(
      target,
      wrong.flatMap((pair) => replacementsOf(pair, target)),
    )
    if (found === undefined) return
    const changes = wrong.map((pair) => describe(target.text, pair))
    report(found.finding, { key, locale: locale.tag, changes })
  },
}

interface Mark {
  readonly at: number
  /** What is to stand there. */
  readonly mark: string
}

interface Pair {
  readonly opening: Mark
  readonly closing: Mark
}

/** The pairs that are to have other marks; none where one mark has no partner, since then no pair is sure. */
function pairsIn(text: string, { mark, opening, closing }: (typeof pairs)[number]): Pair[] {
  const wrong: Pair[] = []
  let open: number | undefined
  for (const { index: at } of text.matchAll(mark)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    const canOpen = opensBehind.test(before) && /\S/.test(after)
    const canClose = /\S/.test(before) && closesBefore.test(after)
    if (canOpen === canClose) {
      // Inside a word it is an apostrophe, or a pair without its spaces.
      if (canOpen || text[at] !== "'") return []
    } else if (canOpen) {
      if (open !== undefined) return []
      open = at
    } else if (open !== undefined) {
      const isUrdus = /\p{Script=Arabic}/u.test(text.slice(open, at))
      const isRight = text[open] === opening && text[at] === closing
      if (isUrdus && !isRight)
        wrong.push({ opening: { at: open, mark: opening }, closing: { at, mark: closing } })
      open = undefined
    } else if (!/\p{N}/u.test(before)) return []
  }
  return open === undefined ? wrong : []
}

/** Both marks or none, where one is written as an escape. */
function replacementsOf({ opening, closing }: Pair, { range }: Prose): Replacement[] {
  const marks = [opening, closing]
  const isSure = marks.every(({ at }) => range(at, at + 1) !== undefined)
  return marks.map(({ at, mark }) => {
    return { start: at, end: at + 1, text: isSure ? mark : undefined }
  })
}

function describe(text: string, { opening, closing }: Pair): Change {
  const inside = text.slice(opening.at + 1, closing.at)
  const short =
    inside.length > 24
      ? `${inside.slice(0, 12).trimEnd()}…${inside.slice(-12).trimStart()}`
      : inside
  return {
    found: `${text[opening.at]}${short}${text[closing.at]}`,
    expected: opening.mark + short + closing.mark,
  }
}

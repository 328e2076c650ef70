/**
 * Outcomes × the truth of their case → how many texts are kept, offered, lost or wrong.
 *
 * *Kept*: a text that has not changed has its translation, as fresh. *Offered*: a changed one has the
 * translation of a text that it descends from, and of no other, as stale. *Lost*: there is one, and
 * it has none. *Wrong*: it has a translation of a text that it does not descend from.
 */
import {
  areSame,
  type EditCase,
  type NewText,
  type OldText,
  type Outcome,
  type Outcomes,
} from './case.ts'

export const verdicts = ['kept', 'offered', 'lost', 'wrongFresh', 'wrongStale'] as const
type Verdict = (typeof verdicts)[number]
export type Counts = Record<Verdict, number>

export const noCounts = (): Counts => ({
  kept: 0,
  offered: 0,
  lost: 0,
  wrongFresh: 0,
  wrongStale: 0,
})

export function judge(
  { before, after, isApproximate = false }: EditCase,
  outcomes: Outcomes,
): Counts {
  const olds = Object.values(before).flat()
  const counts = noCounts()
  for (const [slug, texts] of Object.entries(after)) {
    for (const [index, text] of texts.entries()) {
      if (text.isUnjudged === true) continue
      const outcome = outcomes[slug]?.[index]
      if (outcome === undefined) throw new Error(`No outcome for text ${index} of ${slug}`)
      const verdict = verdictOf(text, outcome, olds, isApproximate)
      if (verdict !== undefined) counts[verdict]++
    }
  }
  return counts
}

/** Undefined for a new text that has rightly nothing. */
function verdictOf(
  { text, from }: NewText,
  { state, ids }: Outcome,
  olds: readonly OldText[],
  isApproximate: boolean,
): Verdict | undefined {
  const textOf = (id: number) => olds.find((old) => old.id === id)?.text ?? ''
  if (state === 'nothing') {
    const isNew = from.length === 0 && !olds.some((old) => areSame(old.text, text))
    return isNew ? undefined : 'lost'
  }
  // Translations of equal texts are equally right.
  if (state === 'fresh') return ids.every((id) => areSame(textOf(id), text)) ? 'kept' : 'wrongFresh'
  const isRight = (id: number) => from.some((one) => areSame(textOf(one), textOf(id)))
  const isOffered = isApproximate ? ids.some(isRight) : ids.every(isRight)
  return isOffered ? 'offered' : 'wrongStale'
}

export function add(one: Counts, other: Counts): Counts {
  const sum = noCounts()
  for (const verdict of verdicts) sum[verdict] = one[verdict] + other[verdict]
  return sum
}

/**
 * A translation ends as its source does: as a statement `. ۔ …`, a question `? ؟`, an exclamation `!`,
 * before something `:`, or without any of these.
 *
 * Quotation marks, brackets and emoji at the end are looked through; languages put them on different
 * sides of the mark. Never in headings; nor in cells, fields and furniture whose source has no mark.
 * The full stop of an abbreviation may be one of the sentence or not. A dash or semicolon at the end
 * says too little, as does anything in Thai or Lao, which have no such marks.
 */
import type { Prose, Range } from '../../markdown/prose.ts'
import type { EndMark } from '../../problems/typography.ts'
import type { Rule } from '../../rule.ts'

const question = /[?؟？⁇⁈⁉‽;⸮՞]/u
const exclamation = /[!！‼⁈⁉‽՜]/u
const colon = /[:：]/u
const stop = /[…⋯።]|(?![?؟？⁇⁈⁉‽!！‼՞՜])\p{Sentence_Terminal}/u
/** What may stand at the end behind the mark, beside the marks themselves. */
const closer = /[\s\p{Pe}\p{Pf}\p{Pi}\p{Cf}\p{Mn}\p{Extended_Pictographic}"'„]/u
const unsure = /[;；؛\p{Pd}]/u
const abbreviation =
  /(?<![\p{L}\p{N}])(?:\p{L}|etc|inc|ltd|co|corp|jr|sr|al|approx|env|av|apr|vol)\.\P{L}*$/iu

interface End {
  readonly marks: ReadonlySet<EndMark>
  /** Where the end begins. */
  readonly at: number
}

export const endPunctuation: Rule<'end-punctuation'> = {
  id: 'end-punctuation',
  severity: 'warning',
  concerns: ({ script }) =>
    script === 'Thai' || script === 'Laoo' ? {} : { target: ['other-end'] },
  translation({ key, kind, locale: { tag, script }, source, target }, report) {
    if (kind === 'heading' || key === 'slug' || script === 'Thai' || script === 'Laoo') return
    const expected = endOf(source.text)
    const found = endOf(target.text)
    if (expected === undefined || found === undefined) return
    if ([...expected.marks].some((mark) => found.marks.has(mark))) return
    const isText = kind === 'paragraph'
    if (!isText && expected.marks.has('none')) return
    const [end = 'none'] = found.marks
    const [sourceEnd = 'none'] = expected.marks
    report({ at: placeOf(target, found) }, { key, locale: tag, end, sourceEnd })
  },
}

/** Undefined where nobody can say how a text ends. */
function endOf(text: string): End | undefined {
  const marks = new Set<EndMark>()
  let at = text.length
  for (; at > 0; at -= characterBefore(text, at).length) {
    const character = characterBefore(text, at)
    if (unsure.test(character)) return undefined
    const found = marksIn(character)
    for (const mark of found) marks.add(mark)
    if (found.length === 0 && !closer.test(character)) break
  }
  if (at === 0) return undefined
  const isAbbreviation = abbreviation.test(text.slice(Math.max(0, at - 8)))
  if (marks.size === 0 || isAbbreviation) marks.add('none')
  return { marks, at }
}

/** What a character is at the end of a text; ‽ is two of them. */
function marksIn(character: string): EndMark[] {
  const found: EndMark[] = []
  if (question.test(character)) found.push('question')
  if (exclamation.test(character)) found.push('exclamation')
  if (colon.test(character)) found.push('colon')
  if (stop.test(character)) found.push('stop')
  return found
}

/** The code point that ends there. */
function characterBefore(text: string, at: number): string {
  const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && at > 1
  return text.slice(at - (isPair ? 2 : 1), at)
}

/** The marks at the end, else the last character. */
function placeOf({ text, range }: Prose, { at }: End): Range | undefined {
  const end = text.trimEnd().length
  return range(Math.min(at, end - 1), end)
}

/**
 * The publication's words for things: where the source says a term, one of its translations stands in
 * the text; what is kept stands there as often as in the source; what is to be avoided does not.
 *
 * Words count whole, and inflected only as the glossary lists them. What is part of a kept term is no
 * word of its own; nor is a word to avoid in a translation that the glossary asks for.
 */
import type { GlossaryEntry } from '../../glossary.ts'
import { type Prose, standIn } from '../../markdown/prose.ts'
import type { GlossaryFault } from '../../problems/facts.ts'
import type { Rule } from '../../rule.ts'
import { findWords, foldSpaces, foldWords } from '../find-words.ts'
import { keptTerms } from '../kept-terms.ts'

export const glossary: Rule<'glossary'> = {
  id: 'glossary',
  severity: 'warning',
  concerns: ({ tag }, settings) => (settings.glossary[tag] === undefined ? {} : undefined),
  translation({ key, locale, source, target }, report, settings) {
    const entries = settings.glossary[locale.tag]
    if (entries === undefined || key === 'slug') return
    const kept = keptTerms(settings, locale)
    const folded = foldEntries(entries, kept)
    const texts = {
      source: textOf(source, settings.source.tag, folded.kept),
      target: textOf(target, locale.tag, folded.kept),
    }
    const faults = folded.entries.flatMap((one) => faultOf(one, texts, folded.wanted) ?? [])
    if (faults.length === 0) return
    report({ at: placeOf(target, faults) }, { key, locale: locale.tag, faults })
  },
}

/** An entry, and its words as they are compared. */
interface Folded {
  readonly entry: GlossaryEntry
  readonly word: string
  readonly use: readonly string[]
}

interface FoldedEntries {
  readonly entries: readonly Folded[]
  /** The longest first, so that none hides in another. */
  readonly kept: readonly string[]
  /** What translations are asked for, the longest first. */
  readonly wanted: readonly string[]
}

/** Folded once for all texts. */
const foldedEntries = new WeakMap<readonly GlossaryEntry[], FoldedEntries>()

function foldEntries(entries: readonly GlossaryEntry[], kept: readonly string[]): FoldedEntries {
  const known = foldedEntries.get(entries)
  if (known !== undefined) return known
  const folded = entries.map((entry): Folded => {
    if ('keep' in entry) return { entry, word: foldSpaces(entry.keep), use: [] }
    const word = foldWords('term' in entry ? entry.term : entry.avoid)
    return { entry, word, use: (entry.use ?? []).map(foldWords) }
  })
  const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
  const made = {
    entries: folded,
    kept: byLength(kept.map(foldSpaces)),
    wanted: byLength(folded.flatMap(({ use }) => use)),
  }
  foldedEntries.set(entries, made)
  return made
}

interface Text {
  readonly tag: string
  /** As it is written, but for spaces and apostrophes. */
  readonly written: string
  /** Folded, without the terms that are kept. */
  readonly words: string
}

function textOf({ text }: Prose, tag: string, kept: readonly string[]): Text {
  const written = foldSpaces(text)
  return { tag, written, words: foldWords(without(written, kept, tag)) }
}

function faultOf(
  { entry, word, use }: Folded,
  { source, target }: { readonly source: Text; readonly target: Text },
  wanted: readonly string[],
): GlossaryFault | undefined {
  const says = ({ words, tag }: Text, some: string) => findWords(words, some, tag).length > 0
  if ('keep' in entry) {
    const count = ({ written, tag }: Text) => findWords(written, word, tag).length
    const [expected, found] = [count(source), count(target)]
    return expected === found ? undefined : { kind: 'keep', term: entry.keep, expected, found }
  }
  if ('term' in entry) {
    const isSaid = !says(source, word) || use.some((one) => says(target, one))
    return isSaid ? undefined : { kind: 'term', term: entry.term, use: entry.use }
  }
  if (!says(target, word)) return undefined
  const rest = { ...target, words: without(target.words, wanted, target.tag) }
  return says(rest, word) ? { kind: 'avoid', term: entry.avoid, use: entry.use ?? [] } : undefined
}

/** A text with these words taken for things. */
function without(text: string, words: readonly string[], tag: string): string {
  return words.reduce(
    (rest, word) =>
      findWords(rest, word, tag).reduceRight(
        (left, { start, end }) => left.slice(0, start) + standIn + left.slice(end),
        rest,
      ),
    text,
  )
}

/** Where the first word to avoid stands, if it is written there as the glossary has it. */
function placeOf({ text, range }: Prose, faults: readonly GlossaryFault[]) {
  const avoided = faults.find(({ kind }) => kind === 'avoid')
  const at = avoided === undefined ? -1 : text.toLowerCase().indexOf(avoided.term.toLowerCase())
  return at === -1 || avoided === undefined ? undefined : range(at, at + avoided.term.length)
}

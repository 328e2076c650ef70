/**
 * Characters that nobody sees or nobody can read: bidi embeddings and overrides (UAX #9), isolates
 * that are not closed, zero-width and soft-hyphen leftovers, control codes, U+FFFD, private use.
 *
 * ZWNJ, ZWJ, LRM and RLM belong to scripts that join or run from right to left; in Latin, Greek and
 * Cyrillic text only beside such letters, or inside an emoji. What the source has too is the author's.
 * A fix strips what changes nothing that a reader sees, and nothing else.
 */
import type { Locale } from '../../model.ts'
import type { Edit } from '../../problem.ts'
import type { Rule, Translation } from '../../rule.ts'
import { findMojibake } from '../mojibake.ts'

interface Fault {
  readonly at: number
  readonly character: string
}

const suspectCharacters =
  /[[\p{Cc}--[\t\n\r]]\u00AD\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD\p{Co}\p{Cs}]/gv
/** A test apart, since `g` remembers where it was. */
const anySuspect = new RegExp(suspectCharacters.source, 'v')
const marker = /[\u200C-\u200F]/
const embedding = /[\u202A-\u202E]/
const isolate = /[\u2066-\u2069]/
const plainScripts = new Set(['Latn', 'Grek', 'Cyrl'])
/** Scripts without spaces between words, where U+200B says where a line may break. */
const unspacedScripts = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Jpan', 'Hans', 'Hant'])
const fromRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const joining = /^[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}\p{C}]/u

export const controlCharacters: Rule<'control-characters'> = {
  id: 'control-characters',
  severity: 'error',
  concerns: () => ({ target: ['invisible'] }),
  translation(translation, report) {
    const { key, locale, string, target } = translation
    // Written as an entity, a character is in the prose only.
    const isRaw = anySuspect.test(string)
    if (!isRaw && !(string.includes('&') && anySuspect.test(target.text))) return
    const faults = findFaults(isRaw ? string : target.text, translation)
    const [first] = faults
    if (first === undefined) return
    const edits = isRaw ? editsOf(string, faults, locale) : []
    report(
      {
        at: isRaw ? { start: first.at, end: first.at + first.character.length } : undefined,
        ...(edits.length > 0 ? { edits } : {}),
      },
      {
        key,
        locale: locale.tag,
        characters: [...new Set(faults.map(({ character }) => character))],
      },
    )
  },
}

function findFaults(text: string, { locale, source }: Translation): readonly Fault[] {
  const authors = [source.text, ...source.things.map((thing) => thing.text)].join('')
  const unbalanced = unbalancedIsolates(text)
  const garbled = findMojibake(text)
  return [...text.matchAll(suspectCharacters)].flatMap(({ 0: character, index: at }) => {
    const isRight =
      authors.includes(character) ||
      (isolate.test(character) && !unbalanced.has(at)) ||
      (marker.test(character) && isMarkerRight(text, at, locale)) ||
      (character === '\u200B' && unspacedScripts.has(locale.script)) ||
      garbled.some(({ start, end }) => at >= start && at < end)
    return isRight ? [] : [{ at, character }]
  })
}

function isMarkerRight(text: string, at: number, { script }: Locale): boolean {
  if (!plainScripts.has(script)) return true
  if (/[\u200E\u200F]/.test(text[at] ?? '')) return fromRightToLeft.test(text)
  const before = text.codePointAt(at - 1 - Number(isLowHalf(text, at - 1))) ?? 32
  const after = text.codePointAt(at + 1) ?? 32
  return [before, after].every((code) => joining.test(String.fromCodePoint(code)))
}

function isLowHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '')
}

/** Where isolates stand that are never closed, and closing ones that close nothing. */
function unbalancedIsolates(text: string): ReadonlySet<number> {
  const open: number[] = []
  const unbalanced = new Set<number>()
  for (const { 0: character, index } of text.matchAll(/[\u2066-\u2069]/g)) {
    if (character !== '\u2069') open.push(index)
    else if (open.pop() === undefined) unbalanced.add(index)
  }
  for (const index of open) unbalanced.add(index)
  return unbalanced
}

function editsOf(string: string, faults: readonly Fault[], locale: Locale): Edit[] {
  const canUnembed = embeddingsDoNothing(string, locale)
  const runs: { start: number; end: number }[] = []
  for (const { at, character } of faults) {
    if (!canStrip(string, at, character, canUnembed)) continue
    const last = runs.at(-1)
    if (last?.end === at) last.end += character.length
    else runs.push({ start: at, end: at + character.length })
  }
  return runs.flatMap(({ start, end }) => {
    const before = string[start - 1] ?? ' '
    const after = string[end] ?? ' '
    // It may keep marks of Markdown apart, or hide one at the beginning.
    if (/[-+*_~`#>|\\[\]!<=]/.test(before + after) || (start === 0 && /[\d:]/.test(after)))
      return []
    // What stood between two spaces leaves one.
    const isBetween = before === ' ' && after === ' '
    if (!isBetween) return [{ start, end, text: '' }]
    return end < string.length
      ? [{ start, end: end + 1, text: '' }]
      : [{ start: Math.max(0, start - 1), end, text: '' }]
  })
}

function canStrip(string: string, at: number, character: string, canUnembed: boolean): boolean {
  if (embedding.test(character)) return canUnembed
  // Between two letters of Arabic script it may stand for a space, or keep them from joining.
  if (character === '\u200B') {
    const around = [string[at - 1] ?? '', string[at + 1] ?? '']
    return !around.every((one) => /\p{Script=Arabic}/u.test(one))
  }
  return character === '\u2069' || marker.test(character) || /[\u00AD\uFEFF]/.test(character)
}

/** Whether all letters run the locale's way and no digit could turn, so that embeddings order nothing. */
function embeddingsDoNothing(string: string, { dir }: Locale): boolean {
  const isRightToLeft = fromRightToLeft.test(string)
  if (dir === 'ltr') return !isRightToLeft && !/[\u202E]/.test(string)
  return isRightToLeft && !/[\p{Script=Latin}\p{N}\u202D]/u.test(string)
}

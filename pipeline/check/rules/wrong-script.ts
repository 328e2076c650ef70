/**
 * A text in the letters of another language: by the share of its letters that are of the locale's
 * script (CLDR likely subtags, Unicode Script_Extensions), under 0.5 an error, under 0.8 a warning.
 * In Latin script, each Arabic or Cyrillic letter is a warning.
 *
 * Set aside are code, addresses, kept terms, names and acronyms, and quoted words of another script.
 * A text that is nothing else may be the same in every language; one that has the source's letters is
 * a copy, which `untranslated-copy` judges. A word of two scripts is a matter of `homoglyphs`.
 */
import { scriptsOf } from '../../fonts/script.ts'
import type { Rule, RuleSettings, Translation } from '../../rule.ts'
import type { Trait } from '../../trait.ts'
import { unitTraits } from '../characters.ts'
import { foreignLetters } from '../foreign-letters.ts'
import { keptTerms } from '../kept-terms.ts'
import { findMixedWords } from '../mixed-words.ts'
import { findMojibake } from '../mojibake.ts'
import { scanCharacters } from '../scan-text.ts'
import { bitsOf } from '../trait-bits.ts'

interface Word {
  readonly word: string
  readonly at: number
}

/** Fewer letters than this, such as `kg`, say nothing of a language. */
const fewestLetters = 6
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** What somebody else said, what a thing is called, how a name is spelt elsewhere. */
const quotation = /[”“"«][^”“"«»]*[“”"»]|[‘’][^‘’]*[’‘]|\([^()]*\)/g
const latin = /\p{Script=Latin}/u
const strayInLatin = /[\p{Script=Arabic}\p{Script=Cyrillic}]/u

export const wrongScript: Rule<'wrong-script'> = {
  id: 'wrong-script',
  severity: 'warning',
  concerns: ({ script }) => ({ target: foreignTraits(script) }),
  translation(translation, report, settings) {
    const { key, locale, source, target } = translation
    const { text } = target
    if (key === 'slug' || !mayHoldForeign(text, locale.script)) return
    const foreign = foreignLetters(locale.script)
    if (!foreign.test(text)) return
    const kept = keptTerms(settings, locale)
    if (kept.length === 0 && isTakenOver(translation, settings)) return
    if (lettersIn(text) === lettersIn(source.text) || findMojibake(text).length > 0) return
    const plain = kept.reduce((left, term) => left.replaceAll(term, blank), text)
    const all = foreignWords(plain, translation, settings)
    const judged = foreignWords(withoutQuotations(plain, foreign), translation, settings)
    const own = countLetters(text, (letter) => !foreign.test(letter))
    const others = countLetters(judged.map(({ word }) => word).join(''), () => true)
    const share = others < fewestLetters ? 1 : own / (own + others)
    const isStray = ({ word }: Word) => locale.script === 'Latn' && strayInLatin.test(word)
    const found = share < 0.8 ? judged : all.filter(isStray)
    const [first] = found
    if (first === undefined) return
    const { at, word } = first
    report(
      { at: target.range(at, at + word.length), severity: share < 0.5 ? 'error' : 'warning' },
      {
        key,
        locale: locale.tag,
        script: locale.script,
        percent: Math.round(share * 100),
        words: found.map((one) => one.word),
      },
    )
  },
}

const bitsByScript = new Map<string, number>()

/** Whether what is read has a letter of another script, which a text may have in an address or in code alone. */
function mayHoldForeign(text: string, script: string): boolean {
  const bits = bitsByScript.get(script) ?? bitsOf(foreignTraits(script)).characters
  bitsByScript.set(script, bits)
  return (scanCharacters(text, unitTraits).characters & bits) !== 0
}

/** What a text has that holds a letter of another script. */
function foreignTraits(script: string): readonly Trait[] {
  const own = { Latn: 'latin', Arab: 'arabic' }[scriptsOf(script)[0] ?? '']
  return (['latin', 'arabic', 'other-letters'] as const).filter((trait) => trait !== own)
}

/**
 * Whether every word in letters of another script is of the source, or a name wherever it stands: then
 * none is foreign, whatever is quoted, since a quotation ends where a word does.
 */
function isTakenOver({ locale, source, target }: Translation, settings: RuleSettings): boolean {
  const foreign = foreignLetters(locale.script)
  const ofNoSource = foreignLetters(settings.source.script)
  for (const word of target.text.match(wordPattern) ?? []) {
    if (!foreign.test(word) || isNameItself(word)) continue
    if (!ofNoSource.test(word) || !source.text.includes(word)) return false
  }
  return true
}

/** The words in letters of another script that are no names. */
function foreignWords(
  text: string,
  { locale, source }: Translation,
  settings: RuleSettings,
): Word[] {
  const foreign = foreignLetters(locale.script)
  const ofNoSource = foreignLetters(settings.source.script)
  const mixed = new Set(findMixedWords(text, locale).map(({ word }) => word))
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index: at }) => ({ word, at }))
  return words.filter(({ word, at }, index) => {
    if (!foreign.test(word) || mixed.has(word)) return false
    // A word that is foreign to the source too was taken over from it.
    if (ofNoSource.test(word) && source.text.includes(word)) return false
    return !isName(word, at > 0, words[index + 1]?.word)
  })
}

/** One by itself; `Lyon`, where it does not begin a sentence of its language. */
function isName(word: string, isInside: boolean, next = ''): boolean {
  if (isNameItself(word)) return true
  return latin.test(word) && /^\p{Lu}/u.test(word) && (isInside || !/^\p{Ll}/u.test(next))
}

/** `UNESCO`, `GitHub`, `H2O`. */
function isNameItself(word: string): boolean {
  return latin.test(word) && /\p{N}|^.+\p{Lu}/u.test(word)
}

/** With blanks for quotations that are foreign as a whole; as it is, if there is nothing else. */
function withoutQuotations(text: string, foreign: RegExp): string {
  const isForeign = (part: string) => countLetters(part, (one) => !foreign.test(one)) === 0
  const left = text.replaceAll(quotation, (part) => (isForeign(part) ? blank(part) : part))
  return isForeign(left) ? text : left
}

function blank(part: string): string {
  return ' '.repeat(part.length)
}

function lettersIn(text: string): string {
  return (text.match(/\p{L}/gu) ?? []).join('').toLowerCase()
}

function countLetters(text: string, isCounted: (letter: string) => boolean): number {
  return (text.match(/\p{L}/gu) ?? []).filter(isCounted).length
}

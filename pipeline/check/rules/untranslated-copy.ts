/**
 * A translation that is the source text itself, as some platforms export what nobody translated.
 *
 * Code, URLs, numbers and names are set aside; a text that holds nothing else may well be the same in
 * every language. What is left counts: an error from four words up, also where only punctuation, marks
 * or what was set aside differs, and wherever the target is written in another script; else a warning.
 */
import { scriptsOf } from '../../fonts/script.ts'
import type { Rule } from '../../rule.ts'
import { areEqual, equalForm } from '../../stamp.ts'
import { proseWithAlts, sentenceLength, translatableWords } from '../translatable-words.ts'

export const untranslatedCopy: Rule<'untranslated-copy'> = {
  id: 'untranslated-copy',
  severity: 'error',
  unit({ segment, translation, parsed, place }, { locale }, report) {
    const { content, key, kind, text } = segment
    if (translation === undefined || key === 'slug') return
    const isField = kind === 'field'
    const source = isField ? text : proseWithAlts(content)
    const target = isField ? translation : proseWithAlts(parsed?.children ?? [])
    if (hasOtherWord(target, source)) return
    const words = translatableWords(source)
    if (words.length === 0) return
    const isSentence = words.length >= sentenceLength
    const isCopy =
      areEqual(text, translation) || (isSentence && areSame(words, translatableWords(target)))
    if (!isCopy) return
    const isOtherScript = !lettersOf(locale.script).test(words.join(''))
    // A dateline is a name: `Paris` is French for Paris.
    if (key === 'dateline' && !isOtherScript) return
    const severity = isSentence || isOtherScript ? 'error' : 'warning'
    report({ place, cause: segment.place, severity }, { key, locale: locale.tag })
  },
}

/** A whole word in small letters, or of a script without capitals: `translatableWords` keeps each. */
const smallWord = /(?<![\p{L}\p{M}\p{N}'’.-])[\p{Ll}\p{Lo}]{4,}(?![\p{L}\p{M}\p{N}'’.-])/u

const addressMarks = ['@', '://', 'mailto:', 'www.']

/**
 * Whether the first such word of the translation stands nowhere in the source: then it is no copy, which
 * spares most texts the rest. Where there is an address, whose words do not count, nothing is said.
 */
function hasOtherWord(target: string, source: string): boolean {
  const [word] = smallWord.exec(target) ?? []
  if (word === undefined || source.includes(word)) return false
  return !addressMarks.some((mark) => target.includes(mark))
}

function areSame(words: readonly string[], others: readonly string[]): boolean {
  return equalForm(words.join(' ')) === equalForm(others.join(' '))
}

/**
 * A letter of a script: Latin for a language of which nobody knows one, any letter for a script that
 * Unicode does not tell apart from others.
 */
function lettersOf(script: string): RegExp {
  const [main = 'Latn'] = scriptsOf(script)
  try {
    return new RegExp(`\\p{Script=${main}}`, 'u')
  } catch {
    return /\p{L}/u
  }
}

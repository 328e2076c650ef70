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
import { hasOtherWord } from '../other-word.ts'
import { proseWithAlts, sentenceLength, translatableWords } from '../translatable-words.ts'

export const untranslatedCopy: Rule<'untranslated-copy'> = {
  id: 'untranslated-copy',
  severity: 'error',
  concerns: () => ({ target: ['alike'] }),
  unit({ segment, translation, parsed, place }, { locale }, report) {
    const { content, key, kind, text } = segment
    if (translation === undefined || key === 'slug') return
    const isField = kind === 'field'
    const source = isField ? text : proseWithAlts(content)
    const target = isField ? translation : proseWithAlts(parsed?.children ?? [])
    if (hasOtherWord(target, source) && !mayHoldAddress(target)) return
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

const addressMarks = ['@', '://', 'mailto:', 'www.']

function mayHoldAddress(text: string): boolean {
  return addressMarks.some((mark) => text.includes(mark))
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

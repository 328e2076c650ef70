/**
 * A translation that is the source text itself, as some platforms export what nobody translated.
 *
 * Code, URLs, numbers and names are set aside; a text that holds nothing else may well be the same in
 * every language. What is left counts: an error from four words up, and wherever the target is
 * written in another script; else a warning.
 */
import type { PhrasingContent } from 'mdast'
import type { Unit } from '../../model.ts'
import { areEqual } from '../../stamp.ts'
import type { Rule } from '../rule.ts'

const sentenceLength = 4

export const untranslatedCopy: Rule<'untranslated-copy'> = {
  id: 'untranslated-copy',
  severity: 'error',
  unit({ segment, translation, place }, edition, report) {
    const { locale, article } = edition
    if (translation === undefined || segment.key === 'slug' || !areEqual(segment.text, translation))
      return
    const words = proseWords(segment)
    if (words.length === 0) return
    const isOtherScript = !words
      .join('')
      .split('')
      .some((letter) => isOfScript(letter, locale.script))
    // A dateline is a name: `Paris` is French for Paris.
    if (segment.key === 'dateline' && !isOtherScript) return
    const severity = words.length >= sentenceLength || isOtherScript ? 'error' : 'warning'
    report(
      { place, cause: segment.place ?? { file: article.file }, severity },
      { key: segment.key, locale: locale.tag },
    )
  },
}

/** The words of a segment that a translator would translate. */
function proseWords(segment: Unit['segment']): string[] {
  const text = segment.kind === 'field' ? segment.text : proseOf(segment.content)
  const words =
    text
      .replace(/\b(?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+/g, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)
      ?.filter((word) => !/\p{N}/u.test(word)) ?? []
  const isName = words.length > 1 && words.every(isCapitalized)
  if (isName) return []
  return words.filter(
    (word, index) => !(hasInnerCapital(word) || (index > 0 && isCapitalized(word))),
  )
}

function proseOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'image') return ` ${node.alt ?? ''} `
      return 'children' in node ? proseOf(node.children) : ' '
    })
    .join('')
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** `GitHub`, `TDI`, `i18next`: never the first word of a sentence by accident. */
function hasInnerCapital(word: string): boolean {
  return /^.+\p{Lu}/u.test(word)
}

function isOfScript(letter: string, script: string): boolean {
  return new RegExp(`\\p{Script=${scriptName(script)}}`, 'u').test(letter)
}

/** The scripts that CLDR joins of several (Japanese, Korean) are judged by their Han letters. */
function scriptName(script: string): string {
  return { Jpan: 'Han', Hans: 'Han', Hant: 'Han', Kore: 'Hang', Zyyy: 'Latn' }[script] ?? script
}

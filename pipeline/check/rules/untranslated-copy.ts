/**
 * A translation that is the source text itself, as some platforms export what nobody translated.
 *
 * Code, URLs, numbers and names are set aside; a text that holds nothing else may well be the same in
 * every language. What is left counts: an error from four words up, also where only punctuation, marks
 * or what was set aside differs, and wherever the target is written in another script; else a warning.
 */
import type { Nodes } from 'mdast'
import type { Rule } from '../../rule.ts'
import { areEqual, equalForm } from '../../stamp.ts'

const sentenceLength = 4

export const untranslatedCopy: Rule<'untranslated-copy'> = {
  id: 'untranslated-copy',
  severity: 'error',
  unit({ segment, translation, parsed, place }, { locale }, report) {
    const { content, key, kind, text } = segment
    if (translation === undefined || key === 'slug') return
    const words = proseWords(kind === 'field' ? text : proseOf(content))
    if (words.length === 0) return
    const isSentence = words.length >= sentenceLength
    const translated = () =>
      proseWords(kind === 'field' ? translation : proseOf(parsed?.children ?? []))
    const isCopy = areEqual(text, translation) || (isSentence && areSame(words, translated()))
    if (!isCopy) return
    const isOtherScript = !lettersOf(locale.script).test(words.join(''))
    // A dateline is a name: `Paris` is French for Paris.
    if (key === 'dateline' && !isOtherScript) return
    const severity = isSentence || isOtherScript ? 'error' : 'warning'
    report({ place, cause: segment.place, severity }, { key, locale: locale.tag })
  },
}

function areSame(words: readonly string[], others: readonly string[]): boolean {
  return equalForm(words.join(' ')) === equalForm(others.join(' '))
}

/** The words of a text that a translator would translate. */
function proseWords(text: string): string[] {
  const words =
    text
      .replace(/\b(?:https?:\/\/|mailto:|www\.)\S+|\S+@\S+/g, ' ')
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?/gu)
      ?.filter((word) => !/\p{N}/u.test(word)) ?? []
  // Some capitals are a name (`Le Monde`), many a headline (`Clashes Erupt During A March`).
  if (words.length > 1 && words.every(isCapitalized)) {
    const headline = words.filter((word) => !hasInnerCapital(word))
    return headline.length < sentenceLength ? [] : headline
  }
  return words.filter(
    (word, index) => !(hasInnerCapital(word) || (index > 0 && isCapitalized(word))),
  )
}

function proseOf(nodes: readonly Nodes[]): string {
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

/** A letter of a script; any letter for one that Unicode does not tell apart from others. */
function lettersOf(script: string): RegExp {
  try {
    return new RegExp(`\\p{Script=${unicodeScripts[script] ?? script}}`, 'u')
  } catch {
    return /\p{L}/u
  }
}

/** The ISO 15924 codes that join or vary scripts of Unicode: Japanese and Korean by one of theirs. */
const unicodeScripts: { readonly [script: string]: string } = {
  Jpan: 'Han',
  Hans: 'Han',
  Hant: 'Han',
  Hanb: 'Han',
  Kore: 'Hang',
  Aran: 'Arab',
  Latf: 'Latn',
  Latg: 'Latn',
  Zyyy: 'Latn',
}

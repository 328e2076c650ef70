/**
 * A word that was typed twice: `le le train`. In languages whose grammar doubles few words, which are
 * listed here; not in Urdu and many others, where it is grammar (`بار بار`).
 *
 * Names are left (`Duran Duran`), and a text whose source doubles a word too.
 */
import type { Prose } from '../../markdown/prose.ts'
import type { Rule } from '../../rule.ts'
import { languageOf } from '../language.ts'

export const doubled =
  /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}'’]*)[ \u00A0]{1,2}\1(?![\p{L}\p{M}\p{N}'’-])/giu

/** Words that each language may have twice: grammar, emphasis, sounds. */
const mayDouble: { readonly [language: string]: readonly string[] } = {
  fr: 'a allez assez bis bien bla bonjour bravo chut dit doit en encore eh fait fort ha hé ho hop hou jamais là la loin longtemps lui merci moins nous non oh oui oui pas petit peu peut plus pouvoir presque quand que si son toc ton tous tout toute toutes très trop vite vous vrai y'.split(
    ' ',
  ),
  en: 'bla blah bye do had ha he her hey in is knock long many much never no now oh on so that there very yes you'.split(
    ' ',
  ),
  de: 'bla das dem den der die ha hey ihm ihn ihnen ja nein nie oh sehr sich sie so was wir'.split(
    ' ',
  ),
  es: 'bla casi eh ha ja muy no nos oh que si sí tan todo'.split(' '),
  it: 'a bla ciao così ha lì mai man molto no oh pian piano poco quasi sì su tutto via'.split(' '),
  pt: 'bla ha já muito não nos oh que sim tão'.split(' '),
}

export const repeatedWord: Rule<'repeated-word'> = {
  id: 'repeated-word',
  severity: 'warning',
  concerns: (locale) =>
    mayDouble[languageOf(locale)] === undefined ? {} : { target: ['doubled'] },
  translation({ key, locale, source, target }, report) {
    const right = mayDouble[languageOf(locale)]
    if (right === undefined || key === 'slug') return
    const found = [...target.text.matchAll(doubled)].filter(
      ({ 0: both, 1: word = '', index }) =>
        !right.includes(word.toLowerCase()) &&
        !isName(both) &&
        !isDividedByMarks(target, index, word, both),
    )
    const [first] = found
    if (first === undefined || source.text.search(doubled) >= 0) return
    report(
      { at: target.range(first.index, first.index + first[0].length) },
      { key, locale: locale.tag, words: found.map(([both]) => both) },
    )
  },
}

/** `Duran Duran`, `de De Gaulle`, `FILE file`: only the first word may have a capital, as a sentence has. */
function isName(both: string): boolean {
  const [, rest = '', second = ''] = /^.(.*?)[ \u00A0]+(.*)$/u.exec(both) ?? []
  return /^\p{Lu}/u.test(second) || !second.endsWith(rest)
}

/** `le mot *mot*`: a word in marks is spoken of. Without positions nobody can tell. */
function isDividedByMarks({ range }: Prose, at: number, word: string, both: string): boolean {
  return range(at, at + word.length) !== undefined && range(at, at + both.length) === undefined
}

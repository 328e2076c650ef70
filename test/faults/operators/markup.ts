/**
 * Faults in the marks of Markdown around words: emphasis, strong, code, notes, images, breaks.
 * Translators work in word processors and right-to-left editors that hide, turn or eat the marks;
 * here a mark is lost, unpaired, put where CommonMark does not see it, or written in HTML.
 */
import { findAll, pickOne, replaceOne } from '../edit.ts'
import { inBoth, type Operator } from '../operator.ts'
import type { Pair } from '../pair.ts'

const strong = /(?<!\*)\*\*([^*]+)\*\*(?!\*)/u
const emphasis = /(?<!\*)\*([^*]+)\*(?!\*)/u
const code = /`([^`]+)`/u
const image = /!\[([^\]]*)\]\(([^)]*)\)/u
const note = /\[\^\w+\]/u

/** What a translator makes of the words of a command. */
const translatedWords: Readonly<Record<Pair['locale'], ReadonlyMap<string, string>>> = {
  fr: new Map([
    ['install', 'installer'],
    ['check', 'vérifier'],
    ['run', 'lancer'],
  ]),
  ur: new Map([
    ['install', 'انسٹال'],
    ['check', 'جانچ'],
    ['run', 'چلائیں'],
  ]),
}

function untranslateAlt(pair: Pair): string | undefined {
  const english = image.exec(pair.source)?.[1]
  return english && replaceOne(pair, image, ({ 2: target }) => `![${english}](${target})`)
}

export const markupOperators: readonly Operator[] = [
  inBoth('lost-strong', 'The bold is gone: pasted as plain text.', (pair) =>
    replaceOne(pair, strong, ({ 1: text = '' }) => text),
  ),
  inBoth('lost-emphasis', 'The italics are gone: pasted as plain text.', (pair) =>
    replaceOne(pair, emphasis, ({ 1: text = '' }) => text),
  ),
  inBoth(
    'strong-became-emphasis',
    'One asterisk of each pair is lost, so bold turns italic.',
    (pair) => replaceOne(pair, strong, ({ 1: text }) => `*${text}*`),
  ),
  inBoth(
    'glued-strong',
    'The space after a bold full stop is lost, so `**` shows (flanking rule).',
    (pair) => replaceOne(pair, /(\*\*[^*]+[.:۔،]\*\*) (?=\p{L})/u, ({ 1: bold = '' }) => bold),
  ),
  inBoth(
    'spaced-strong',
    'Spaces inside the marks, as in `** mot **`: the asterisks show.',
    (pair) => replaceOne(pair, strong, ({ 1: text }) => `** ${text} **`),
  ),
  inBoth('unclosed-strong', 'The closing `**` is deleted with the word after it retyped.', (pair) =>
    replaceOne(pair, strong, ({ 1: text }) => `**${text}`),
  ),
  inBoth('half-closed-strong', 'One of the two closing asterisks is deleted.', (pair) =>
    replaceOne(pair, strong, ({ 1: text }) => `**${text}*`),
  ),
  inBoth('unclosed-emphasis', 'The closing `*` is lost, so an asterisk shows.', (pair) =>
    replaceOne(pair, emphasis, ({ 1: text }) => `*${text}`),
  ),
  inBoth('html-for-strong', 'A web editor writes <b> for bold.', (pair) =>
    replaceOne(pair, strong, ({ 1: text }) => `<b>${text}</b>`),
  ),
  inBoth('html-for-emphasis', 'A web editor writes <em> for italics.', (pair) =>
    replaceOne(pair, emphasis, ({ 1: text }) => `<em>${text}</em>`),
  ),
  inBoth('escaped-marks', 'A platform escapes the asterisks, `\\*\\*`: they show.', (pair) =>
    replaceOne(pair, strong, ({ 1: text }) => `\\*\\*${text}\\*\\*`),
  ),
  inBoth(
    'translated-code',
    'A word of a command is translated; the command no longer works.',
    (pair) => {
      const words = [...translatedWords[pair.locale]].filter(([word]) =>
        findAll(pair.translation, code).some(({ 1: command = '' }) => command.includes(word)),
      )
      const word = pickOne(words, pair.id)
      return word && replaceOne(pair, code, ({ 0: command }) => command.replace(word[0], word[1]))
    },
  ),
  inBoth('dropped-code-marks', 'The backticks are lost: `--` and spaces are prose now.', (pair) =>
    replaceOne(pair, code, ({ 1: command = '' }) => command),
  ),
  inBoth(
    'quotes-for-code-marks',
    'Backticks become straight single quotes, as on a phone keyboard.',
    (pair) => replaceOne(pair, code, ({ 1: command }) => `'${command}'`),
  ),
  inBoth('unclosed-code', 'One backtick of two is lost and the other shows.', (pair) =>
    replaceOne(pair, code, ({ 1: command }) => `\`${command}`),
  ),
  inBoth(
    'smart-dash-in-code',
    'A word processor turns `--strict` into an em dash and a word.',
    (pair) => replaceOne(pair, code, ({ 0: command }) => command.replace(/--(?=\w)/, '—')),
  ),
  inBoth('lost-footnote', 'The reference of a footnote is left out.', (pair) =>
    replaceOne(pair, note, ''),
  ),
  inBoth('footnote-of-another-number', 'The reference points to another footnote.', (pair) =>
    replaceOne(pair, note, '[^2]'),
  ),
  inBoth('doubled-footnote', 'The reference is pasted twice.', (pair) =>
    replaceOne(pair, note, ({ 0: reference }) => reference + reference),
  ),
  inBoth('lost-image', 'The image is left out.', (pair) =>
    replaceOne(pair, /[ \u00a0]?!\[[^\]]*\]\([^)]*\)/u, ''),
  ),
  inBoth(
    'image-became-link',
    'The exclamation mark before an image is taken for punctuation.',
    (pair) => replaceOne(pair, image, ({ 0: whole }) => whole.slice(1)),
  ),
  inBoth(
    'untranslated-alt',
    'The alternative text stays English: editors do not show it.',
    untranslateAlt,
  ),
  inBoth('empty-alt', 'The alternative text is lost.', (pair) =>
    replaceOne(pair, image, ({ 2: target }) => `![](${target})`),
  ),
  inBoth(
    'lost-hard-break',
    'A form field folds the lines, so `\\` and the line end are gone.',
    (pair) => replaceOne(pair, /\\\n/u, ' '),
  ),
  inBoth(
    'visible-backslash',
    'The line end is folded but its backslash stays in the line.',
    (pair) => replaceOne(pair, /\\\n/u, '\\ '),
  ),
]

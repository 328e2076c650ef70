/**
 * Faults in links, URLs, e-mail addresses and handles: dropped, broken, retyped, translated.
 * Copying cuts an address short, a right-to-left field turns its brackets, and machine
 * translation takes its words for words.
 */
import { findAll, replaceOne } from '../edit.ts'
import { inBoth, inUrdu, type Operator } from '../operator.ts'
import type { Pair } from '../pair.ts'

const link = /(?<!!)\[([^\]^][^\]]*)\]\(([^)]+)\)/u
const email = /[\w.]+@[\w.]+\w/u
const url = /(?<!\()https?:\/\/[^\s)،۔]+/u
const handle = /(?<![\w.])@\w+/u

function swapTargets({ translation }: Pair): string | undefined {
  const [first, second] = findAll(translation, link).slice(-2)
  if (!first || !second || first[2] === second[2]) return undefined
  return (
    translation.slice(0, first.index) +
    `[${first[1]}](${second[2]})` +
    translation.slice(first.index + first[0].length, second.index) +
    `[${second[1]}](${first[2]})` +
    translation.slice(second.index + second[0].length)
  )
}

export const addressOperators: readonly Operator[] = [
  inBoth('dropped-link', 'The text of a link is kept, the link is lost.', (pair) =>
    replaceOne(pair, link, ({ 1: text = '' }) => text),
  ),
  inBoth('changed-link-target', 'The last characters of a target were not copied.', (pair) =>
    replaceOne(pair, link, ({ 1: text, 2: target = '' }) => `[${text}](${target.slice(0, -3)})`),
  ),
  inBoth('http-for-https', 'A target is retyped with http for https.', (pair) =>
    replaceOne(pair, /\]\(https:/u, '](http:'),
  ),
  inBoth(
    'swapped-link-targets',
    'Two links have each other’s target after the sentence was turned.',
    swapTargets,
  ),
  inBoth('empty-link-target', 'The target is left blank, to be filled in later.', (pair) =>
    replaceOne(pair, link, ({ 1: text }) => `[${text}]()`),
  ),
  inBoth(
    'empty-link-text',
    'The words are moved out of a link and nothing is left to click.',
    (pair) => replaceOne(pair, link, ({ 1: text, 2: target }) => `${text} [](${target})`),
  ),
  inBoth(
    'spaced-link',
    'A space between text and target, as machine translation gives: no link.',
    (pair) => replaceOne(pair, link, ({ 1: text, 2: target }) => `[${text}] (${target})`),
  ),
  inBoth('link-without-bracket', 'The closing square bracket is lost.', (pair) =>
    replaceOne(pair, link, ({ 1: text, 2: target }) => `[${text}(${target})`),
  ),
  inBoth('link-without-parenthesis', 'The closing parenthesis is lost.', (pair) =>
    replaceOne(pair, link, ({ 1: text, 2: target }) => `[${text}](${target}`),
  ),
  inBoth('turned-link', 'Text and target in each other’s brackets: `(text)[target]`.', (pair) =>
    replaceOne(pair, link, ({ 1: text, 2: target }) => `(${text})[${target}]`),
  ),
  inUrdu(
    'mirrored-link',
    'Brackets typed as they look in a right-to-left line: `]text[)target(`.',
    (pair) => replaceOne(pair, link, ({ 1: text, 2: target }) => `]${text}[)${target}(`),
  ),
  inBoth('html-for-link', 'A web editor writes <a href> for a link.', (pair) =>
    replaceOne(pair, link, ({ 1: text, 2: target }) => `<a href="${target}">${text}</a>`),
  ),
  inBoth(
    'javascript-target',
    'A hostile contributor, or a copied page, gives a javascript: target.',
    (pair) => replaceOne(pair, link, ({ 1: text }) => `[${text}](javascript:void(0))`),
  ),
  inBoth(
    'tracked-link-target',
    'A mail program has put its tracking redirect before the target.',
    (pair) =>
      replaceOne(pair, link, ({ 1: text, 2: target = '' }) => {
        const redirected = `https://click.mailer.example/?u=${encodeURIComponent(target)}`
        return `[${text}](${redirected})`
      }),
  ),
  inBoth('lost-email', 'An e-mail address is left out of the sentence.', (pair) =>
    replaceOne(pair, / [\w.]+@[\w.]+\w/u, ''),
  ),
  inBoth(
    'changed-email',
    'A letter of an address is lost: mail goes nowhere, or elsewhere.',
    (pair) => replaceOne(pair, email, ({ 0: address }) => address.replace('@udhr', '@uhdr')),
  ),
  inBoth('translated-email', 'The local part is translated as if it were a word.', (pair) =>
    replaceOne(pair, email, ({ 0: address }) =>
      address.replace('info@', pair.locale === 'fr' ? 'infos@' : 'معلومات@'),
    ),
  ),
  inBoth('spaced-email', 'A space in an address: autocorrection takes @ for a word.', (pair) =>
    replaceOne(pair, email, ({ 0: address }) => address.replace('@', ' @ ')),
  ),
  inBoth('lost-url', 'A URL in the text is left out.', (pair) =>
    replaceOne(pair, / https?:\/\/[^\s)،۔]+/u, ''),
  ),
  inBoth('changed-url', 'A URL is retyped with two letters turned round.', (pair) =>
    replaceOne(pair, url, ({ 0: address }) => address.replace('laration', 'lartaion')),
  ),
  inBoth('translated-url', 'The path of a URL is translated.', (pair) =>
    replaceOne(pair, url, ({ 0: address }) =>
      address.replace('declaration', pair.locale === 'fr' ? 'déclaration' : 'منشور'),
    ),
  ),
  inBoth('spaced-url', 'A space after the colon, by a tool that spaces punctuation.', (pair) =>
    replaceOne(pair, url, ({ 0: address }) => address.replace('://', ': //')),
  ),
  inBoth('translated-handle', 'A handle is translated; nobody answers to it.', (pair) =>
    replaceOne(pair, handle, pair.locale === 'fr' ? '@équipe_udhr' : '@یو_ڈی_ایچ_آر'),
  ),
  inBoth('handle-without-at', 'The @ before a handle is lost.', (pair) =>
    replaceOne(pair, handle, ({ 0: name }) => name.slice(1)),
  ),
  inBoth('lost-handle', 'A handle is left out: a filter of spam takes it, or the eye.', (pair) =>
    replaceOne(pair, / @\w+/u, ''),
  ),
]

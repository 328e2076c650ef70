/** The Markdown of a translation beside the source’s; HTML, addresses and placeholders in both. */
import { type Counts, counted } from '../wording/counts.ts'
import { type Parity, parity } from '../wording/parity.ts'
import { clip, code, list } from '../wording/quote.ts'
import type { OfTranslation, WordsOf } from '../wording/words.ts'

export interface MarkupArguments {
  'one-block': OfTranslation & {
    readonly found: readonly string[]
    readonly escaped?: string | undefined
  }
  'leaked-delimiters': OfTranslation & { readonly delimiters: readonly string[] }
  'emphasis-parity': Parity
  'code-parity': Parity
  'link-parity': Parity
  'image-parity': Parity
  'footnote-parity': Parity
  'break-parity': Counts
  'untranslated-alt': OfTranslation & {
    readonly copied: readonly string[]
    readonly lost: readonly string[]
  }
  'raw-html': OfTranslation & { readonly html: string }
  'raw-html-in-source': { readonly html: string }
  'unsafe-url': { readonly url: string; readonly protocol: string }
  'placeholder-parity': Parity
  'damaged-escapes': OfTranslation & { readonly escapes: readonly string[] }
}

export const markupWords: WordsOf<MarkupArguments> = {
  'one-block': ({ key, locale, found, escaped }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} is ${found.length === 0 ? 'no text' : found.join(' and ')}, expected one paragraph`,
    note:
      escaped === undefined
        ? 'A translation is the text of one paragraph: no empty line, no list, no code block.'
        : `Its beginning means something in Markdown. Write it with a backslash: ${code(escaped)} (in JSON: \`\\\\\`).`,
  }),
  'leaked-delimiters': ({ key, locale, delimiters }) => ({
    reason: `Readers would see ${list(delimiters)} in the ${code(locale)} translation of ${code(key)}, expected marks that open and close`,
    note: delimiters.every((delimiter) => delimiter === '[^')
      ? 'The article has no footnote of that name. Take the name over from the source as it stands.'
      : 'A closing mark after punctuation and before a letter does not close (CommonMark § 6.2): put the punctuation outside, or a space behind.',
  }),
  'emphasis-parity': parity(
    'Emphasis',
    'Readers would not see what the author stresses. Put the marks around the words that say the same.',
  ),
  'code-parity': parity('Code'),
  'link-parity': parity('Links'),
  'image-parity': parity('Images'),
  'footnote-parity': parity('Footnotes'),
  'break-parity': ({ key, locale, expected, found }) => ({
    reason: `${counted(found, 'line break')} in the ${code(locale)} translation of ${code(key)}, expected ${expected}`,
    note: 'Lines of a poem or an address would run together. A line break is a backslash at the end of a line: `\\\\\\n` in JSON.',
  }),
  'untranslated-alt': ({ key, locale, copied, lost }) => ({
    reason: `Descriptions of images and links of ${code(key)} in ${code(locale)}: ${[
      ...(copied.length > 0 ? [`not translated ${list(copied)}`] : []),
      ...(lost.length > 0 ? [`lost ${list(lost)}`] : []),
    ].join(', ')}, expected a translation`,
    note: 'They are read to people who do not see the image, and shown at the pointer. Translate what stands between `![` and `]`, or between the quotes behind the address.',
  }),
  'raw-html': ({ key, locale, html }) => ({
    reason: `HTML ${code(clip(html))} in the ${code(locale)} translation of ${code(key)}, expected Markdown`,
    note: 'HTML in a translation is never published. Write it in Markdown, or escape `<` as `\\<`.',
  }),
  'raw-html-in-source': ({ html }) => ({
    reason: `HTML ${code(clip(html))} in the article, expected Markdown`,
    note: 'It would vanish from the page. Write it in Markdown, or set `rawHtml: "sanitize"` in tarjuma.config.ts.',
  }),
  'unsafe-url': ({ url, protocol }) => ({
    reason: `Link to ${code(clip(url))} with the protocol ${code(protocol)}, expected http, https, mailto, tel or a relative link`,
    note: 'Such a link can run code in the reader’s browser.',
  }),
  'placeholder-parity': parity(
    'Placeholders',
    'Where one is missing, the page lacks a number or a name; one that nothing fills in is shown as it stands. Take them over from the source letter by letter.',
  ),
  'damaged-escapes': ({ key, locale, escapes }) => ({
    reason: `Escapes ${list(escapes)} in the ${code(locale)} translation of ${code(key)}, expected the characters themselves`,
    note: 'Readers would see them. A program has escaped the text once too often: write the character or the mark itself.',
  }),
}

/**
 * What reading `content/` and `locales/` reports: files that cannot be read or taken in, and names of
 * files and folders that mean something else.
 */
import { clip, code, list } from '../wording/quote.ts'
import type { WordsOf } from '../wording/words.ts'

export interface ReadingArguments {
  'unreadable-file': { readonly code: string }
  'invalid-utf8': Record<never, never>
  'front-matter': { readonly reason: string }
  'too-deep': { readonly limit: number }
  directive: { readonly reason: string }
  'ambiguous-markup': { readonly text: string }
  'reserved-slug': { readonly slug: string; readonly reserved: string }
  'unknown-locale-folder': { readonly locale: string; readonly known: readonly string[] }
  'no-articles': { readonly folder: string }
}

export const readingWords: WordsOf<ReadingArguments> = {
  'unreadable-file': ({ code }) => ({
    reason: `Unreadable file: ${fileErrors[code] ?? code}, expected a text file in UTF-8`,
    note: 'Nothing of it can be published. Mend the file or remove it.',
  }),
  'invalid-utf8': () => ({
    reason: 'Bytes that are no letter in UTF-8, expected a file in the encoding UTF-8',
    note: 'From here on, letters would be lost. Open the file in an editor that shows them right, and save it with the encoding UTF-8.',
  }),
  'front-matter': ({ reason }) => ({
    reason,
    note: 'An article starts with `---`, then `title:` and `date:`, each on a line, then `---`.',
  }),
  'too-deep': ({ limit }) => ({
    reason: `Blocks or marks nested deeper than ${limit}, expected fewer levels`,
    note: 'Nobody reads such nesting; it is mostly a stray run of `>`, `-`, `[` or `*`.',
  }),
  directive: ({ reason }) => ({
    reason,
    note: 'The directives are `<!-- translate: no -->`, `<!-- key: some-name -->` and `<!-- note: … -->`, each before a block.',
  }),
  'ambiguous-markup': ({ text }) => ({
    reason: `Marks that meet so that no Markdown text can repeat them in ${code(clip(text))}, expected simpler ones`,
    note: 'Translators could not be shown this paragraph exactly. Put a space between the marks, or leave some out.',
  }),
  'reserved-slug': ({ slug, reserved }) => ({
    reason: `Article \`${slug}\` uses the reserved name \`${reserved}\`, expected another file name`,
    note: 'The site itself publishes pages under the names of the locales, `site`, `404` and `assets`, and every page as `index.html`. Rename the file or folder in content/.',
  }),
  'unknown-locale-folder': ({ locale, known }) => ({
    reason: `Folder of the locale ${code(locale)}, which the config does not name, expected one of ${list(known)}`,
    note: 'Its translations would never be published. Add the locale to `targetLocales` in tarjuma.config.ts, or remove the folder.',
  }),
  'no-articles': ({ folder }) => ({
    reason: `No article in ${code(folder)}, expected at least one file that ends in \`.md\``,
    note: 'There is nothing to publish.',
  }),
}

const fileErrors: { readonly [code: string]: string } = {
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it leads nowhere',
  ELOOP: 'it links to itself',
  ENOTDIR: 'there is a file where its folder should be',
  NUL: 'it holds a NUL character, as a file in UTF-16 does',
}

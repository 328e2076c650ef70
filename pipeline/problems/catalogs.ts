/** Catalogs as files: their JSON, and keys and whole catalogs that are missing or belong to nothing. */
import { code } from '../wording/quote.ts'
import type { OfTranslation, WordsOf } from '../wording/words.ts'

export interface CatalogArguments {
  'json-syntax': { readonly reason: string }
  'duplicate-key': { readonly key: string }
  'not-a-string': { readonly key: string; readonly type: string }
  'missing-catalog': { readonly locale: string; readonly strings: number }
  'missing-translation': OfTranslation & { readonly file: string; readonly blank: boolean }
  'orphan-translation': OfTranslation & { readonly nearest: string | undefined }
  'orphan-catalog': { readonly locale: string; readonly slug: string }
}

export const catalogWords: WordsOf<CatalogArguments> = {
  'json-syntax': ({ reason }) => ({
    reason: `Broken JSON: ${reason}`,
    note: 'Nothing in the file can be read until this is mended. A file in locales/.stamps and the source catalog are written by `npm run sync` only, which resolves merge conflicts in them; with any other mistake in one, take it back from version control.',
  }),
  'duplicate-key': ({ key }) => ({
    reason: `Key ${code(key)} stands twice, expected it once`,
    note: 'One of the two texts would be dropped without a word. Keep the right one.',
  }),
  'not-a-string': ({ key, type }) => ({
    reason: `Value of ${code(key)} is ${valueTypes[type] ?? type}, expected a text in double quotes`,
    note: 'A catalog is flat: each key has one text.',
  }),
  'missing-catalog': ({ locale, strings }) => ({
    reason: `Missing ${code(locale)} catalog, expected a file with ${strings} ${strings === 1 ? 'translation' : 'translations'}`,
    note: 'Run `npm run sync`: it writes the file with every key left blank.',
  }),
  'missing-translation': ({ key, locale, file, blank }) => ({
    reason: blank
      ? `Blank ${code(locale)} translation of ${code(key)}, expected text`
      : `Missing ${code(locale)} translation of ${code(key)}, expected an entry in ${code(file)}`,
    note: blank
      ? 'Write the translation between the quotes.'
      : file.endsWith(`/${locale}/site.json`)
        ? 'Add the key with its text: the page needs it.'
        : 'Run `npm run sync`, which puts the key back with a blank, and translate it.',
  }),
  'orphan-translation': ({ key, locale, nearest }) => ({
    reason: `Key ${code(key)} of the ${code(locale)} catalog has no text in the source${nearest === undefined ? '' : `, did you mean ${code(nearest)}?`}`,
    note: 'Its text is published nowhere. Move it under the right key, or remove it.',
  }),
  'orphan-catalog': ({ locale, slug }) => ({
    reason: `Catalog in ${code(locale)} of no article, expected an article ${code(`content/${slug}.md`)}`,
    note: 'Its texts are published nowhere. Where the article was removed, `npm run sync` retires them; otherwise rename or remove the file.',
  }),
}

const valueTypes: { readonly [type: string]: string } = {
  array: 'a list in brackets',
  object: 'a group of entries in braces',
  number: 'a number',
  boolean: '`true` or `false`',
  null: '`null`',
}

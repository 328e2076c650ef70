/**
 * What `export` and `import` report: texts that no file can hold, files that cannot be taken back, and
 * translations in them that are not taken over.
 */
import { codePoint } from '../wording/characters.ts'
import { code, list } from '../wording/quote.ts'
import type { OfTranslation, WordsOf } from '../wording/words.ts'

export interface ExchangeArguments {
  'unexportable-text': OfTranslation & { readonly character: string }
  'broken-exchange-file': { readonly format: string; readonly reason: string }
  'unknown-article': { readonly article: string; readonly nearest: string | undefined }
  'unknown-locale': { readonly locale: string; readonly known: readonly string[] }
  'unknown-unit': {
    readonly key: string
    readonly article: string
    readonly nearest: string | undefined
  }
  'duplicate-unit': { readonly key: string }
  'broken-codes': { readonly key: string; readonly reason: string }
  'import-conflict': OfTranslation & {
    /** What the catalog says, and what the file says. */
    readonly catalog: string
    readonly file: string
  }
  'unfinished-unit': OfTranslation
  'unconfirmed-unit': OfTranslation & { readonly article: string }
}

export const exchangeWords: WordsOf<ExchangeArguments> = {
  'unexportable-text': ({ key, locale, character }) => ({
    reason: `Character ${code(codePoint(character))} in the text of ${code(key)} for ${code(locale)}, expected none that no PO or XML file can hold`,
    note: 'The article was not exported. Remove the character; it is mostly the trace of a copy from another program.',
  }),
  'broken-exchange-file': ({ format, reason }) => ({
    reason: `Broken ${format} file: ${reason}`,
    note: 'Nothing of it was imported. Save the file again from the program that it comes from, or export the article anew.',
  }),
  'unknown-article': ({ article, nearest }) => ({
    reason: `File of the article ${code(article)}, which is not there${nearest === undefined ? '' : `, did you mean ${code(nearest)}?`}`,
    note: 'Nothing of it was imported. Where the article was renamed, mend the name in the head of the file; where it belongs to another publication, say `--root`.',
  }),
  'unknown-locale': ({ locale, known }) => ({
    reason: `File in the locale ${code(locale)}, expected one of ${list(known)}`,
    note: 'Nothing of it was imported. Mend the language in the head of the file, or add the locale to `targetLocales` in tarjuma.config.ts; an article may name its own `locales`.',
  }),
  'unknown-unit': ({ key, article, nearest }) => ({
    reason: `Translation under the key ${code(key)}, which ${code(article)} has not${nearest === undefined ? '' : `, did you mean ${code(nearest)}?`}`,
    note: 'It was not imported. Where the paragraph has left the article, nothing is to be done; otherwise put the right key, or write the translation into the catalog.',
  }),
  'duplicate-unit': ({ key }) => ({
    reason: `Key ${code(key)} stands twice, expected it once`,
    note: 'Nothing of the file was imported: one of the two translations would be dropped without a word. Keep the right one.',
  }),
  'broken-codes': ({ key, reason }) => ({
    reason: `Inline codes of ${code(key)}: ${reason}`,
    note: 'The translation was not imported. Put the codes (tags) as they are in the source, each opened and closed once.',
  }),
  'import-conflict': ({ key, locale, catalog, file }) => ({
    reason: `Two ${code(locale)} translations of ${code(key)} since the export: the catalog says ${code(catalog)}, the file says ${code(file)}, expected the catalog to be as it was`,
    note: 'The catalog was left as it is. To keep its text, do nothing. To take the one of the file, make the catalog’s a blank, `""`, and import the file again.',
  }),
  'unfinished-unit': ({ key, locale }) => ({
    reason: `Unfinished ${code(locale)} translation of ${code(key)}, expected one without the mark that it needs work`,
    note: 'It was not imported. Take the mark off where it is done (in PO “fuzzy” or “needs work”, in XLIFF the state “initial”), and import the file again.',
  }),
  'unconfirmed-unit': ({ key, locale, article }) => ({
    reason: `The ${code(locale)} translation of ${code(key)} came back unchanged, expected a word on whether it is right for today’s source`,
    note: `The mark that it needs work is gone, but some platforms drop all marks. If it is right as it is: \`npm run accept -- ${locale} ${article} <key>\`.`,
  }),
}

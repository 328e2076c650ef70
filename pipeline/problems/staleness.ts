/** Translations and a source catalog that were not made from the source as it is now. */
import { loadOwn } from '../own-files.ts'
import { code } from '../wording/quote.ts'
import type { OfTranslation, WordsOf } from '../wording/words.ts'

export interface StalenessArguments {
  'stale-translation': OfTranslation & {
    readonly before: string
    readonly after: string
    /** Whether `sync` has put the translation there, for somebody to read. */
    readonly offered?: boolean
  }
  'unconfirmed-translation': OfTranslation & { readonly before: string; readonly after: string }
  'unstamped-translation': OfTranslation
  'source-catalog-drift': {
    readonly drift: 'no-catalog' | 'new' | 'changed' | 'gone'
    readonly key: string
    readonly catalog: string
  }
}

export const stalenessWords: WordsOf<StalenessArguments> = {
  'stale-translation': ({ key, locale, before, after, offered }) => ({
    reason: `Stale ${code(locale)} translation of ${code(key)}, ${offered === true ? 'offered by `sync` and read by nobody yet' : 'the source has changed'}: ${wordDiff(before, after)}`,
    note: `Bring the translation in line with the source and run \`npm run sync\`. If it is still right as it is: ${acceptCommand(locale)}.`,
  }),
  'unconfirmed-translation': ({ key, locale, before, after }) => ({
    reason: `Unconfirmed ${code(locale)} translation of ${code(key)}, edited while the source ${before === after ? 'was another text for a time' : `changed: ${wordDiff(before, after)}`}`,
    note: `Nobody knows which source it was made for. Read it against the source, then run ${acceptCommand(locale)}.`,
  }),
  'unstamped-translation': ({ key, locale }) => ({
    reason: `Unstamped ${code(locale)} translation of ${code(key)}, expected a stamp that names its source text`,
    note: `Nobody knows which source it was made for. Read it against the source, then run ${acceptCommand(locale)}.`,
  }),
  'source-catalog-drift': ({ drift, key, catalog }) => ({
    reason: driftReasons[drift](code(key), code(catalog)),
    note: 'Run `npm run sync`: it brings the catalogs in line with the Markdown and loses no translation.',
  }),
}

/** Loaded where a translation is stale: most have nothing to compare. */
function wordDiff(before: string, after: string): string {
  return loadOwn<typeof import('../word-diff.ts')>('word-diff').wordDiff(before, after)
}

function acceptCommand(locale: string): string {
  return `\`npm run accept -- ${locale} <article> <key>\``
}

const driftReasons = {
  'no-catalog': (_key: string, catalog: string) =>
    `No source catalog ${catalog}, expected \`sync\` to have written it`,
  new: (key: string, catalog: string) =>
    `Text without an entry in ${catalog}, expected one such as ${key}`,
  changed: (key: string, catalog: string) =>
    `Text of ${key} differs from ${catalog}, expected the two to be one`,
  gone: (key: string, catalog: string) =>
    `Entry ${key} of ${catalog} has no text in the article any more`,
} as const

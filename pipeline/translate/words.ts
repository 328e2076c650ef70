/**
 * The desk's own words in one language: en, fr or ur. They are furniture of the desk, so the one
 * i18next translator speaks them, plural forms included.
 */
import { createLocale } from '../locale.ts'
import { createTranslator } from '../localize/translator.ts'
import type { Catalog, Locale } from '../model.ts'
import en from './words/en.json' with { type: 'json' }
import fr from './words/fr.json' with { type: 'json' }
import ur from './words/ur.json' with { type: 'json' }

export interface Words {
  readonly locale: Locale
  readonly has: (key: string) => boolean
  readonly say: (key: string, values?: Readonly<Record<string, unknown>>) => string
  /** Every word without a placeholder, for the client. */
  readonly all: Readonly<Record<string, string>>
}

const languages: { readonly [language: string]: Readonly<Record<string, string>> } = { en, fr, ur }

const noCatalog: Catalog = {
  file: '',
  locale: '',
  slug: '',
  exists: false,
  text: '',
  entries: new Map(),
  members: [],
  ignores: [],
  errors: [],
  brace: { file: '' },
}

const translator = createTranslator(
  Object.entries(languages).map(([tag, strings]) => ({
    locale: createLocale(tag),
    catalog: noCatalog,
    strings: new Map(Object.entries(strings)),
  })),
)

const known: ReadonlyMap<string, Words> = new Map(
  Object.entries(languages).map(([tag, all]) => [
    tag,
    {
      locale: createLocale(tag),
      has: (key) => Object.hasOwn(all, key) || Object.hasOwn(all, `${key}_other`),
      say: (key, values) => translator.furniture(tag, key, values),
      all,
    },
  ]),
)

export const wordLocales: readonly Locale[] = [...known.values()].map(({ locale }) => locale)

/** The words in the first language that there are words in; else in English. */
export function wordsIn(tags: readonly string[]): Words {
  for (const tag of [...tags, 'en']) {
    const words = known.get(tag.split('-')[0]?.toLowerCase() ?? '')
    if (words !== undefined) return words
  }
  throw new Error('The desk has no English words')
}

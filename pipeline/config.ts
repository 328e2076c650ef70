/**
 * The config: `Options` as given in tarjuma.config.ts → `Settings` as every step sees them.
 *
 * A wrong option is a `ConfigError` that names the option, what it is and what was expected; the
 * command ends with exit code 2.
 */
import { resolve } from 'node:path'
import type { PluggableList } from 'unified'
import { languageFacts } from './cldr.ts'
import type { SeverityOption } from './config-mistakes.ts'
import type { Font, FontOption } from './fonts/font.ts'
import type { Glossary } from './glossary.ts'
import { createLocale } from './locale.ts'
import type { Locale, Policy, Severity } from './model.ts'
import type { DigitSet, Rule, RuleSettings } from './rule.ts'
import { themeFonts } from './theme/fonts.ts'
import { type Layout, themeLayout } from './theme/layout.ts'
import { themeStyleSheets } from './theme/theme.ts'

/** A locale's policy for every article, or by article's slug; `*` stands for all others. */
type PolicyOption = Policy | { readonly [slug: string]: Policy }

/** What tarjuma.config.ts may say. */
export interface Options {
  /** Where the site is published: `https://example.org`, or with a base path `https://example.org/news/`. */
  readonly url: string
  /** BCP 47 tag of the language that the articles are written in, such as `en`. */
  readonly sourceLocale: string
  /** BCP 47 tags of the languages that they are translated into, such as `['fr', 'ur']`. */
  readonly targetLocales: readonly string[]
  /** Whether a locale's editions must be complete (`required`, the default) or stay unpublished (`draft`). */
  readonly policy?: { readonly [locale: string]: PolicyOption }
  /** How much the rules' problems weigh, where it differs from the documented default. */
  readonly severities?: { readonly [rule: string]: SeverityOption }
  /** The publication's own rules, each made by `defineRule`. */
  readonly rules?: readonly Rule[]
  /** Further remark plugins, run on each article before its segments are found. */
  readonly remarkPlugins?: PluggableList
  /** Further rehype plugins, run on each article's content after it was sanitised. */
  readonly rehypePlugins?: PluggableList
  /** What becomes of HTML in an article: a problem (`refuse`, the default), or published after sanitising. */
  readonly rawHtml?: 'refuse' | 'sanitize'
  /** Links that a translation may point elsewhere, by locale: beginnings of addresses, source → target. */
  readonly allowedLinks?: { readonly [locale: string]: { readonly [source: string]: string } }
  /** Digits of numbers by locale, as CLDR names them; without it `latn` where CLDR has it, as for Urdu. */
  readonly digits?: { readonly [locale: string]: DigitSet }
  /** Words to use, to keep and to avoid, by target locale. */
  readonly glossary?: Glossary
  /** Fonts by locale, cut to what is used and shipped with the site; `false` for the reader's own. Urdu has one. */
  readonly fonts?: { readonly [locale: string]: FontOption | false }
  /** Whether each edition gets a picture that links to it show (1200×630 PNG); default true. */
  readonly cards?: boolean
  /** Paths of the style sheets, in order; without it `themeStyleSheets`. */
  readonly styleSheets?: readonly string[]
  /** Components that arrange the parts of a page, in place of the theme's. */
  readonly layout?: Partial<Layout>
  /** Whether `sync` puts `$schema` at the head of new target catalogs; default true. */
  readonly catalogSchemaKey?: boolean
}

/** What a config was made of. */
export interface Origins {
  /** Absolute paths of the config and of all modules that it imports, but for the tool's own. */
  readonly files: readonly string[]
  /** The options as JSON, functions by their source. */
  readonly options: string
}

/** The config, resolved. */
export interface Settings extends RuleSettings {
  /** Where they come from; undefined for those that a program has made. */
  readonly origins?: Origins
  /** Absolute path of the publication's folder. */
  readonly root: string
  /** Scheme and host, without a slash at the end. */
  readonly origin: string
  /** Path of the site on its host: starts and ends with `/`. */
  readonly basePath: string
  readonly targets: readonly Locale[]
  /** The source locale, then the targets. */
  readonly locales: readonly Locale[]
  readonly policy: (locale: string, slug: string) => Policy
  /** The severity that the config gives a rule; undefined for the rule's own. */
  readonly severity: (rule: string, locale: string | undefined) => Severity | 'off' | undefined
  /** The publication's own; the registry has ours. */
  readonly rules: readonly Rule[]
  readonly remarkPlugins: PluggableList
  readonly rehypePlugins: PluggableList
  readonly cards: boolean
  /** Absolute paths. */
  readonly styleSheets: readonly string[]
  readonly layout: Layout
  readonly catalogSchemaKey: boolean
}

/** A mistake in the config, in words for the person who wrote it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Gives tarjuma.config.ts its types; returns what it is given. */
export function defineConfig(options: Options): Options {
  return options
}

/**
 * Fills in the defaults.
 *
 * @param options Checked; resolve-config.ts does it.
 * @param root Absolute path of the publication's folder.
 * @param origins Where the options come from.
 */
export function toSettings(options: Options, root: string, origins?: Origins): Settings {
  const url = new URL(options.url)
  const source = createLocale(options.sourceLocale)
  const targets = options.targetLocales.map(createLocale)
  let digits: Settings['digits'] | undefined
  return {
    ...(origins && { origins }),
    root,
    origin: url.origin,
    basePath: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`,
    source,
    targets,
    locales: [source, ...targets],
    policy(locale, slug) {
      const policy = options.policy?.[locale] ?? 'required'
      return typeof policy === 'string' ? policy : (policy[slug] ?? policy['*'] ?? 'required')
    },
    severity(rule, locale) {
      const severity = options.severities?.[rule]
      if (typeof severity !== 'object') return severity
      return locale === undefined ? undefined : severity[locale]
    },
    rules: options.rules ?? [],
    remarkPlugins: options.remarkPlugins ?? [],
    rehypePlugins: options.rehypePlugins ?? [],
    rawHtml: options.rawHtml ?? 'refuse',
    allowedLinks: options.allowedLinks ?? {},
    get digits() {
      digits ??= new Map(targets.flatMap((locale) => digitsOf(locale, options.digits)))
      return digits
    },
    glossary: options.glossary ?? {},
    fonts: new Map([source, ...targets].flatMap((locale) => fontOf(locale, options.fonts, root))),
    cards: options.cards ?? true,
    styleSheets: options.styleSheets?.map((path) => resolve(root, path)) ?? themeStyleSheets,
    layout: {
      body: options.layout?.body ?? themeLayout.body,
      article: options.layout?.article ?? themeLayout.article,
      listItem: options.layout?.listItem ?? themeLayout.listItem,
    },
    catalogSchemaKey: options.catalogSchemaKey ?? true,
  }
}

/** The declared digits of a locale, else Latin ones where CLDR has them for its language. */
function digitsOf({ tag }: Locale, given: Options['digits']): [string, DigitSet][] {
  const declared = given?.[tag]
  if (declared !== undefined) return [[tag, declared]]
  return languageFacts(tag).numbers.digits === 'latn' ? [[tag, 'latn']] : []
}

/** The declared font of a locale, else the theme's for its language; none for many. */
function fontOf({ tag }: Locale, given: Options['fonts'], root: string): [string, Font][] {
  const option = given?.[tag]
  if (option === false) return []
  if (option === undefined) {
    const font = themeFonts[new Intl.Locale(tag).language]
    return font === undefined ? [] : [[tag, font]]
  }
  const path = (file: string | undefined) => (file === undefined ? file : resolve(root, file))
  const { family, regular, bold, license } = option
  const files = { regular: resolve(root, regular), bold: path(bold), license: path(license) }
  return [[tag, { family, ...files, installed: [family], alphabet: '' }]]
}

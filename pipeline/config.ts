/**
 * The config: `Options` as given in tarjuma.config.ts → `Settings` as every step sees them.
 *
 * A wrong option is a `ConfigError` that names the option, what it is and what was expected; the
 * command ends with exit code 2.
 */
import type { PluggableList } from 'unified'
import { describeIssue, type GivenOptions, optionsSchema } from './config-schema.ts'
import { createLocale } from './locale.ts'
import type { Locale, Policy, Severity } from './model.ts'

/** A rule's severity in every locale, or by locale. */
type SeverityOption = Severity | 'off' | { readonly [locale: string]: Severity | 'off' }

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
  /** Further remark plugins, run on each article before its segments are found. */
  readonly remarkPlugins?: PluggableList
  /** Further rehype plugins, run on each article's content after it was sanitised. */
  readonly rehypePlugins?: PluggableList
  /** What becomes of HTML in an article: a problem (`refuse`, the default), or published after sanitising. */
  readonly rawHtml?: 'refuse' | 'sanitize'
  /** Links that a translation may point elsewhere, by locale: beginnings of addresses, source → target. */
  readonly allowedLinks?: { readonly [locale: string]: { readonly [source: string]: string } }
  /** Whether `sync` puts `$schema` at the head of new target catalogs; default true. */
  readonly catalogSchemaKey?: boolean
}

/** The config, resolved. */
export interface Settings {
  /** Absolute path of the publication's folder. */
  readonly root: string
  /** Scheme and host, without a slash at the end. */
  readonly origin: string
  /** Path of the site on its host: starts and ends with `/`. */
  readonly basePath: string
  readonly source: Locale
  readonly targets: readonly Locale[]
  /** The source locale, then the targets. */
  readonly locales: readonly Locale[]
  readonly policy: (locale: string, slug: string) => Policy
  /** The severity that the config gives a rule; undefined for the rule's own. */
  readonly severity: (rule: string, locale: string | undefined) => Severity | 'off' | undefined
  readonly remarkPlugins: PluggableList
  readonly rehypePlugins: PluggableList
  readonly rawHtml: 'refuse' | 'sanitize'
  readonly allowedLinks: { readonly [locale: string]: { readonly [source: string]: string } }
  readonly catalogSchemaKey: boolean
}

/** What the config has to know of a rule: whether its severity can be changed. */
export interface KnownRule {
  readonly id: string
  readonly locked?: boolean
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
 * Checks the options and fills in the defaults.
 *
 * @param options What the config's default export is; checked, since nothing else has.
 * @param root Absolute path of the publication's folder.
 * @param rules Every rule whose severity the config may name.
 * @throws {ConfigError} that lists every mistake at once.
 */
export function resolveConfig(
  options: unknown,
  root: string,
  rules: readonly KnownRule[],
): Settings {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map((issue) => describeIssue(issue, options))
    throw new ConfigError(mistakes.join('\n'))
  }
  const given = parsed.data
  const mistakes = findMistakes(given, rules)
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'))
  const url = new URL(given.url)
  const source = createLocale(given.sourceLocale)
  const targets = given.targetLocales.map(createLocale)
  return {
    root,
    origin: url.origin,
    basePath: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`,
    source,
    targets,
    locales: [source, ...targets],
    policy(locale, slug) {
      const policy = given.policy[locale] ?? 'required'
      return typeof policy === 'string' ? policy : (policy[slug] ?? policy['*'] ?? 'required')
    },
    severity(rule, locale) {
      const severity = given.severities[rule]
      if (typeof severity !== 'object') return severity
      return locale === undefined ? undefined : severity[locale]
    },
    remarkPlugins: given.remarkPlugins as PluggableList,
    rehypePlugins: given.rehypePlugins as PluggableList,
    rawHtml: given.rawHtml,
    allowedLinks: given.allowedLinks,
    catalogSchemaKey: given.catalogSchemaKey,
  }
}

/** What a schema of single options cannot see. */
function findMistakes(given: GivenOptions, rules: readonly KnownRule[]): string[] {
  const mistakes: string[] = []
  const locales = [given.sourceLocale, ...given.targetLocales]
  if (given.targetLocales.includes(given.sourceLocale)) {
    mistakes.push(
      `targetLocales: \`${given.sourceLocale}\` is the source locale, expected only the others`,
    )
  }
  const repeated = given.targetLocales.find(
    (tag, index) => given.targetLocales.indexOf(tag) < index,
  )
  if (repeated !== undefined)
    mistakes.push(`targetLocales: \`${repeated}\` stands twice, expected it once`)
  for (const option of ['policy', 'allowedLinks'] as const) {
    for (const tag of Object.keys(given[option])) {
      if (!locales.includes(tag))
        mistakes.push(
          `${option}: \`${tag}\` is no locale of the publication, expected one of ${inWords(locales)}`,
        )
    }
  }
  for (const [rule, option] of Object.entries(given.severities)) {
    mistakes.push(...findSeverityMistakes(rule, option, locales, rules))
  }
  return mistakes
}

function findSeverityMistakes(
  rule: string,
  option: SeverityOption,
  locales: readonly string[],
  rules: readonly KnownRule[],
): string[] {
  const known = rules.find(({ id }) => id === rule)
  if (known === undefined)
    return [
      `severities: \`${rule}\` is no rule, expected one of ${inWords(rules.map(({ id }) => id))}`,
    ]
  if (known.locked)
    return [
      `severities: \`${rule}\` cannot be changed, since without it a page would be broken or incomplete; use \`policy\` to keep a locale unpublished`,
    ]
  if (typeof option === 'string') return []
  return Object.keys(option)
    .filter((tag) => !locales.includes(tag))
    .map(
      (tag) =>
        `severities.${rule}: \`${tag}\` is no locale of the publication, expected one of ${inWords(locales)}`,
    )
}

function inWords(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

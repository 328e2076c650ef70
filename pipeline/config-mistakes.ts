/**
 * What several options have to do with each other: options that are sound one by one → the mistakes in
 * words. What is wrong with a single one is config-schema.ts's.
 */
import type { GivenOptions } from './config-schema.ts'
import type { Severity } from './model.ts'

/** A rule's severity in every locale, or by locale. */
export type SeverityOption = Severity | 'off' | { readonly [locale: string]: Severity | 'off' }

/** What the config has to know of a rule: whether its severity can be changed. */
export interface KnownRule {
  readonly id: string
  readonly locked?: boolean
}

export function findMistakes(given: GivenOptions, rules: readonly KnownRule[]): string[] {
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
  for (const option of ['policy', 'allowedLinks', 'glossary', 'digits', 'fonts'] as const) {
    for (const tag of Object.keys(given[option] ?? {})) {
      if (!locales.includes(tag))
        mistakes.push(
          `${option}: \`${tag}\` is no locale of the publication, expected one of ${inWords(locales)}`,
        )
    }
  }
  const own = given.rules?.map(({ id }) => id) ?? []
  const twice = own.find((id, index) => own.indexOf(id) < index)
  if (twice !== undefined) mistakes.push(`rules: \`${twice}\` stands twice, expected it once`)
  mistakes.push(...findGlossaryMistakes(given))
  for (const [rule, option] of Object.entries(given.severities ?? {})) {
    mistakes.push(...findSeverityMistakes(rule, option, locales, rules))
  }
  return mistakes
}

/** What an entry forbids, no other may ask for; and the source has no translation. */
function findGlossaryMistakes({ glossary = {}, sourceLocale }: GivenOptions): string[] {
  const mistakes = Object.entries(glossary).flatMap(([tag, entries]) => {
    const asked = entries.flatMap((entry) => {
      if ('keep' in entry) return [entry.keep]
      return entry.use ?? []
    })
    const avoided = entries.flatMap((entry) => ('avoid' in entry ? [entry.avoid] : []))
    return avoided
      .filter((word) => asked.includes(word))
      .map(
        (word) =>
          `glossary.${tag}: \`${word}\` is to be used and to be avoided, expected one of the two`,
      )
  })
  return sourceLocale in glossary
    ? [`glossary: \`${sourceLocale}\` is the source locale, expected only the others`, ...mistakes]
    : mistakes
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

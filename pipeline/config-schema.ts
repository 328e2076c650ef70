/**
 * The shape of the options, one by one: an option that is wrong → its name, what it is and what was
 * expected. What several options have to do with each other is config-mistakes.ts's. Loaded where the
 * options are not as few as most.
 */
import { z } from 'zod'
import { isLanguageTag, isSiteAddress } from './option-values.ts'
import type { Layout } from './theme/layout.ts'

/** Each error says what was expected. */
const locale = z
  .string({ error: 'a language tag such as `fr` or `pt-BR`' })
  .refine(isLanguageTag, { error: ({ input }) => languageTagLike(String(input)) })
const policyWords = '`required` or `draft`'
const policy = z.enum(['required', 'draft'], { error: policyWords })
const severityWords = '`error`, `warning`, `info` or `off`'
const severity = z.enum(['error', 'warning', 'info', 'off'], { error: severityWords })
const plugin = z.custom<unknown>(isPluggable, {
  error: 'a plugin as its package exports it, or `[plugin, options]`',
})
const plugins = z.array(plugin, { error: 'a list of plugins' }).optional()
const beginnings = z.record(
  z.string(),
  z.string({ error: 'the beginning of an address, such as `https://fr.example.org/`' }),
  { error: 'beginnings of addresses, source → target' },
)

const wordWords = 'a word or words, without blanks around them'
const word = z
  .string({ error: wordWords })
  .regex(/^\S(?:.*\S)?$/su, { error: wordWords })
  .regex(/[\p{L}\p{N}]/u, { error: wordWords })
const formsWords = 'a list of words'
const forms = z.array(word, { error: formsWords }).min(1, { error: formsWords })
const entryWords =
  "`{ term: 'committee', use: ['comité'] }`, `{ keep: 'Rotary' }` or `{ avoid: 'meeting' }`"
const glossary = z.array(
  z.union(
    [
      z.strictObject({ term: word, use: forms }),
      z.strictObject({ keep: word }),
      z.strictObject({ avoid: word, use: forms.optional() }),
    ],
    { error: entryWords },
  ),
  { error: `a list of entries such as ${entryWords}` },
)

const ownRuleWords =
  'a rule with an `id` such as `house/no-exclamation` and a `severity`, as `defineRule` gives it'
/** What a rule looks at is its own; what it is called and how much it weighs are not. */
const ownRule = z.looseObject(
  {
    id: z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/),
    severity: z.enum(['error', 'warning', 'info']),
  },
  { error: ownRuleWords },
)

const path = z.string({ error: 'a path' }).min(1, { error: 'a path' })
const fontWords = '`{ family, regular }` with the paths of a TTF or OTF file, or `false`'
const font = z.union(
  [
    z.literal(false),
    z.strictObject({
      family: z.string().min(1),
      regular: path,
      bold: path.optional(),
      license: path.optional(),
    }),
  ],
  { error: fontWords },
)
const digits = z.enum(['latn', 'arabext', 'arab'], {
  error: '`latn` (0–9), `arabext` (۰–۹) or `arab` (٠–٩)',
})
const layout = z.strictObject(
  {
    body: component<Layout['body']>(),
    article: component<Layout['article']>(),
    listItem: component<Layout['listItem']>(),
  },
  { error: 'some of the components `body`, `article` and `listItem`' },
)

function component<Component>() {
  const isFunction = (value: unknown) => typeof value === 'function'
  return z
    .custom<Component>(isFunction, { error: 'a function that gives hast elements' })
    .optional()
}

const siteAddress =
  'an address such as `https://example.org` or `https://example.org/news/`, without `?`, `#` and password'

const optionsSchema = z.strictObject(
  {
    url: z.string({ error: siteAddress }).refine(isSiteAddress, { error: siteAddress }),
    sourceLocale: locale,
    targetLocales: z.array(locale, { error: "a list of language tags such as `['fr', 'ur']`" }),
    policy: byLocale(policy, policyWords, 'article'),
    severities: byLocale(severity, severityWords, 'locale'),
    rules: z.array(ownRule, { error: 'a list of rules' }).optional(),
    remarkPlugins: plugins,
    rehypePlugins: plugins,
    rawHtml: z.enum(['refuse', 'sanitize'], { error: '`refuse` or `sanitize`' }).optional(),
    allowedLinks: z.record(z.string(), beginnings, { error: 'addresses by locale' }).optional(),
    digits: z.record(z.string(), digits, { error: 'digits by locale' }).optional(),
    glossary: z.record(z.string(), glossary, { error: 'entries by locale' }).optional(),
    fonts: z.record(z.string(), font, { error: 'fonts by locale' }).optional(),
    cards: z.boolean({ error: '`true` or `false`' }).optional(),
    styleSheets: z.array(path, { error: 'a list of paths' }).optional(),
    layout: layout.optional(),
    catalogSchemaKey: z.boolean({ error: '`true` or `false`' }).optional(),
  },
  { error: 'options, as in `export default defineConfig({ … })`' },
)

/** One value for all, or one by name. */
function byLocale<Value extends z.ZodType>(value: Value, words: string, by: string) {
  const named = z.record(z.string(), value)
  return z
    .record(z.string(), z.union([value, named], { error: `${words}, or one of them by ${by}` }), {
      error: `${words} by name`,
    })
    .optional()
}

/** The canonical tag that was probably meant, `ur` for `UR`, else examples. */
function languageTagLike(tag: string): string {
  const meant = tag.replaceAll('_', '-')
  try {
    return `the BCP 47 language tag \`${Intl.getCanonicalLocales(meant)[0] ?? 'fr'}\``
  } catch {
    return 'a BCP 47 language tag such as `fr` or `pt-BR`'
  }
}

export type GivenOptions = z.infer<typeof optionsSchema>

/** What unified takes in a list of plugins: a plugin, one with its options, or a preset. */
function isPluggable(value: unknown): boolean {
  const [plugin] = Array.isArray(value) ? value : [value]
  return typeof plugin === 'function' || (typeof plugin === 'object' && plugin !== null)
}

/** The options, or every mistake in one of them. */
export function readOptions(
  options: unknown,
): { readonly given: GivenOptions } | { readonly mistakes: readonly string[] } {
  const { success, data, error } = optionsSchema.safeParse(options)
  return success
    ? { given: data }
    : { mistakes: error.issues.map((issue) => describeIssue(issue, options)) }
}

/** A mistake in one option: its name, what it is and what was expected. */
function describeIssue(issue: z.core.$ZodIssue, options: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    const names = `\`${Object.keys(optionsSchema.shape).join('`, `')}\``
    return issue.keys.map((key) => `\`${key}\` is no option, expected some of ${names}`).join('\n')
  }
  const name = issue.path.length === 0 ? 'the default export' : issue.path.map(String).join('.')
  let value = options
  for (const part of issue.path) value = Object(value)[part]
  return `${name}: ${describeValue(value)}, expected ${issue.message}`
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return `\`${value}\``
  if (value === null || typeof value === 'boolean') return `\`${value}\``
  return typeof value === 'number' ? `the number ${value}` : article(typeof value)
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

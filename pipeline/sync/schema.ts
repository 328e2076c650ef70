/**
 * An article's segments → the JSON Schema of its catalogs (draft-07, which every editor knows): the
 * source text, the headings above and the author's notes show on hover, missing keys are offered and
 * unknown ones underlined. No line numbers, so that rewrapping changes nothing.
 */
import type { Followed } from './follow.ts'

/** What a catalog of an article says as its `$schema`: the schema's path from the catalog's folder. */
export function schemaReference(slug: string): string {
  return `${'../'.repeat(slug.split('/').length)}.schema/${slug.split('/').map(encodeURIComponent).join('/')}.json`
}

export function schemaText(file: string, followed: readonly Followed[]): string {
  const properties: Record<string, unknown> = { $schema: { type: 'string' } }
  for (const { key, segment } of followed)
    properties[key] = { type: 'string', description: describe(segment) }
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Translations of ${file}`,
    type: 'object',
    properties,
    patternProperties: {
      '^\\S+ \\(ignore \\S+\\)$': { type: 'string', description: ignoreDescription },
    },
    required: followed.map(({ key }) => key),
    additionalProperties: false,
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

const ignoreDescription =
  'Why what this rule finds in this text is right as it is. Without a reason it has no effect.'

function describe({ text, headings, notes, kind, key }: Followed['segment']): string {
  const place = kind === 'field' ? `Front matter: ${key}` : headings.join(' › ')
  return [text, place === '' ? '' : `(${place})`, ...notes.map((note) => `Note: ${note}`)]
    .filter((part) => part !== '')
    .join('\n\n')
}

/**
 * YAML of nothing but `name: words`, one to a line → its fields, without a YAML reader: how most front
 * matter is written.
 *
 * Law: what this accepts, the stock reader takes for a map of these names and strings, at these offsets;
 * everything else it declines: quotes, lists, comments, numbers, `true`, values of several lines, all
 * mistakes.
 */
export interface SimpleField {
  readonly name: string
  readonly value: string
  /** Where the name starts. */
  readonly offset: number
}

/** A value that starts with a letter, or a day: nothing in it means anything else to YAML. */
const field = /([a-z]+): (\p{L}(?:[^\s:#]| (?=\S)|:(?=\S)|#)*|\d{4}-\d{2}-\d{2})(?:\n|$)/uy

/** Words that are no strings to YAML's core schema. */
const otherThanString = /^(?:true|false|null)$/i

/** @returns Undefined where it declines. */
export function readSimpleYaml(text: string): readonly SimpleField[] | undefined {
  const fields: SimpleField[] = []
  const names = new Set<string>()
  for (let offset = 0; offset < text.length; offset = field.lastIndex) {
    field.lastIndex = offset
    const [, name = '', value = ''] = field.exec(text) ?? []
    if (name === '' || names.has(name)) return undefined
    if (otherThanString.test(value) || value.includes(' #')) return undefined
    names.add(name)
    fields.push({ name, value, offset })
  }
  return fields.length === 0 ? undefined : fields
}

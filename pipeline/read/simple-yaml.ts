/**
 * YAML of nothing but `name: words`, one to a line → its fields, without a YAML reader: how most front
 * matter is written.
 *
 * Law: what this accepts, the stock reader takes for a map of these names and strings, at these offsets;
 * everything else it declines: quotes, lists, comments, numbers, `true`, values of several lines, all
 * mistakes.
 */
import { patternFor } from '../usual-characters.ts'

export interface SimpleField {
  readonly name: string
  readonly value: string
  /** Where the name starts. */
  readonly offset: number
}

const name = /[a-z]+(?=: )/y
/** A value that starts so, a letter or a day, and has nothing of the other means nothing else to YAML. */
const start = patternFor(String.raw`^(?:[\p{L}]|\d{4}-\d{2}-\d{2}$)`)
const special = /[^\S ]| {2}|:(?: |$)| (?:#|$)/

/** Words that are no strings to YAML's core schema. */
const otherThanString = /^(?:true|false|null)$/i

/** @returns Undefined where it declines. */
export function readSimpleYaml(text: string): readonly SimpleField[] | undefined {
  const fields: SimpleField[] = []
  for (let offset = 0; offset < text.length; ) {
    name.lastIndex = offset
    if (!name.test(text)) return undefined
    const end = name.lastIndex
    const next = text.indexOf('\n', end)
    const value = text.slice(end + ': '.length, next < 0 ? text.length : next)
    if (!start(value).test(value) || special.test(value) || otherThanString.test(value))
      return undefined
    fields.push({ name: text.slice(offset, end), value, offset })
    offset = next < 0 ? text.length : next + 1
  }
  if (new Set(fields.map((field) => field.name)).size < fields.length) return undefined
  return fields.length === 0 ? undefined : fields
}

/**
 * A value → its JSON, and a line end. Law: no control character and no bidi control stands in it as it
 * is: they are escaped, so that the text can be printed on a terminal and parses to the same value.
 */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2).replace(
    /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${text}\n`
}

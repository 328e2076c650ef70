/** What somebody has written, as a sentence quotes it: in one line, as code, cut where it is long. */

/** The value as Markdown code in one line, also where it holds grave accents itself. */
export function code(value: string): string {
  const line = value.replace(/\s*[\r\n]\s*/g, ' ')
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

/** At most 80 UTF-16 code units, with an ellipsis for the rest. */
export function clip(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value
}

export function list(values: readonly string[]): string {
  return values.map((value) => code(clip(value))).join(', ')
}

/** The desk's words, which the server has written into the page; `{{name}}` stands for a value. */

const words: Readonly<Record<string, string>> = JSON.parse(document.body.dataset.words ?? '{}')

export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = words[key] ?? key
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** A share as a percentage, never 100 for what is not whole. */
export function percent(part: number, all: number): string {
  const share = all === 0 ? 100 : Math.floor((part / all) * 100)
  return `${share}%`
}

/**
 * Texts and attributes → HTML, as hast-util-to-html writes them. Law: what it escapes, and how, is the
 * same, so that a part of a page written here and a part written there are the same bytes.
 */

import type { Locale } from '../model.ts'

const references: { readonly [character: string]: string } = {
  '\0': '&#x0;',
  '"': '&#x22;',
  '&': '&#x26;',
  "'": '&#x27;',
  '<': '&#x3C;',
  '`': '&#x60;',
}
const reference = (character: string) => references[character] ?? character

export function escapeText(text: string): string {
  return /[<&]/.test(text) ? text.replace(/[<&]/g, reference) : text
}

/** @param name As HTML has it: `hreflang`. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${/[\0"&'`]/.test(value) ? value.replace(/[\0"&'`]/g, reference) : value}"`
}

/** The start tag of an element in a language: tags of languages have nothing to escape. */
export function startTagIn(name: string, { dir, tag }: Pick<Locale, 'dir' | 'tag'>): string {
  return `<${name} lang="${tag}" dir="${dir}">`
}

/** A start tag; all there is of a void element. */
export function startTag(name: string, attributes: { readonly [name: string]: string }): string {
  let text = `<${name}`
  for (const key in attributes) text += attribute(key, attributes[key] ?? '')
  return `${text}>`
}

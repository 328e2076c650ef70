/**
 * The Content-Security-Policy of a page: nothing but its own files, and what is inline by its hash.
 * JSON-LD is data, but browsers check it like a script (CSP Level 3 § 4.2.3).
 */
import { hash } from 'node:crypto'

/** @param inlineScript The text of the page's inline script; undefined where it has none. */
export function contentSecurityPolicy(inlineScript: string | undefined): string {
  const scripts = inlineScript === undefined ? [] : [`script-src ${hashSource(inlineScript)}`]
  return [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' https: data:",
    ...scripts,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashSource(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`
}

/**
 * The Content-Security-Policy of a page, as the attribute that has it: nothing but its own files, and
 * what is inline by its hash. JSON-LD is data, but browsers check it like a script (CSP Level 3 § 4.2.3).
 */
import { hash } from 'node:crypto'
import { attribute } from './html-text.ts'

/** @param inlineScript The text of the page's inline script; undefined where it has none. */
export function contentSecurityPolicy(inlineScript: string | undefined): string {
  if (inlineScript === undefined) return withoutScript
  // Base64 has nothing to escape.
  return beforeHash + hash('sha256', inlineScript, 'base64') + behindHash
}

const withoutScript = policy()
const [beforeHash = '', behindHash = ''] = policy("script-src 'sha256-~'").split('~')

function policy(...scripts: readonly string[]): string {
  const directives = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' https: data:",
    ...scripts,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return attribute('content', directives.join('; '))
}

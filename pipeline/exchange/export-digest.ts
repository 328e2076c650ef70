/**
 * A translation → what tells whether it was edited since its export, in the file or in the catalog.
 * Every letter counts, typographic quotes too.
 */
import { digest } from '../stamp.ts'

/** 8 hex digits of a translation as its file says it; empty for a blank. */
export function exportDigest(text: string): string {
  return text === '' ? '' : digest(text, 8)
}

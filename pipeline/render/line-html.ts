/**
 * A text that stands alone in its block, or in an element of it that is the whole of it → its HTML: set by
 * the typography of its language, each run against its direction isolated.
 *
 * Law: it is what a tree with the text in it gives.
 */
import type { Locale } from '../model.ts'
import { setPlainText } from '../typography/set-plain-text.ts'
import { findRuns } from './bidi/find-runs.ts'
import { escapeText } from './html-text.ts'
import { isQuiet } from './quiet-text.ts'

export function lineHtml(text: string, locale: Pick<Locale, 'dir' | 'tag'>): string {
  return isQuiet(text, locale) ? text : loudHtml(text, locale)
}

/** The same for a text that is known not to be quiet. */
export function loudHtml(text: string, { dir, tag }: Pick<Locale, 'dir' | 'tag'>): string {
  const set = setPlainText(text, tag)
  const side = dir === 'rtl' ? 'ltr' : 'rtl'
  let html = ''
  let place = 0
  for (const { end, start } of findRuns(set, dir)) {
    html += escapeText(set.slice(place, start))
    html += `<bdi dir="${side}">${escapeText(set.slice(start, end))}</bdi>`
    place = end
  }
  return html + escapeText(place === 0 ? set : set.slice(place))
}

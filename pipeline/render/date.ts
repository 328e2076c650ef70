/**
 * An article's date → a `time` element in a locale: the day that its author wrote, in long form.
 * Urdu newsrooms write it without the comma that CLDR puts before the year.
 */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Locale } from '../model.ts'
import { byTag } from './by-tag.ts'

const formatFor = byTag(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
)

export function dateElement(date: string, locale: Locale): Element {
  return h('time', { dateTime: date }, formatDate(date, locale))
}

/** The long date, e.g. `6 June 2023`; the day is the one before `T`, whatever the time zone. */
export function formatDate(date: string, { tag }: Locale): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return formatFor(tag)
    .formatToParts(day)
    .map(({ type, value }) => (type === 'literal' ? value.replace('،', '') : value))
    .join('')
}

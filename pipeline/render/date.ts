/**
 * An article's date → a `time` element in a locale: the day that its author wrote, in long form.
 * Urdu newsrooms write it without the comma that CLDR puts before the year.
 */
import type { Element } from 'hast'
import { byTag } from '../by-tag.ts'
import { type LanguageFacts, languageFacts } from '../cldr.ts'
import type { Locale } from '../model.ts'
import { element } from './element.ts'
import { attribute } from './html-text.ts'

/** A language's long form of a day, which is asked for on every page that names the article. */
const formatFor = byTag((tag) => {
  const { longDate } = languageFacts(tag)
  const known = new Map<string, string>()
  return (day: string) => {
    const before = known.get(day)
    if (before !== undefined) return before
    const text = longForm(day, longDate)
    known.set(day, text)
    return text
  }
})

export function dateElement(date: string, locale: Locale): Element {
  return element('time', { dateTime: date }, formatDate(date, locale))
}

/** The element's HTML, where its text needs no thought: the day in long form. */
export function dateHtml(date: string, day: string): string {
  return `<time${attribute('datetime', date)}>${day}</time>`
}

/** The long date, e.g. `6 June 2023`; the day is the one before `T`, whatever the time zone. */
export function formatDate(date: string, { tag }: Pick<Locale, 'tag'>): string {
  return formatFor(tag)(date.slice(0, 10))
}

/** No part of a date but the blanks between them has a comma, so its text need not be asked for by parts. */
function longForm(day: string, longDate: LanguageFacts['longDate']): string {
  const text = longDate(Number(day.slice(8)), Number(day.slice(5, 7)), Number(day.slice(0, 4)))
  return text.includes('،') ? text.replaceAll('،', '') : text
}

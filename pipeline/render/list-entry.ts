/**
 * A listing → its entry in the list of a locale's index page: as an element, whatever the layout makes of
 * it, or as HTML, set and isolated, as the theme's own layout has it.
 *
 * Law: with the theme's layout both are the same.
 */
import type { Element } from 'hast'
import { linkToPage } from '../address.ts'
import type { Locale } from '../model.ts'
import type { Listing } from '../record.ts'
import type { Layout } from '../theme/layout.ts'
import { dateElement, dateHtml, formatDate } from './date.ts'
import { element } from './element.ts'
import { attribute } from './html-text.ts'
import { lineHtml } from './line-html.ts'
import { isQuietPassage } from './quiet-text.ts'
import { setInMain } from './set-body.ts'
import { writeHtml } from './write-html.ts'

type Listed = Pick<Listing, 'date' | 'description' | 'path' | 'title'>

export function listEntry(
  { date, description, path, title }: Listed,
  locale: Locale,
  readingTime: string,
  listItem: Layout['listItem'],
): Element {
  const href = linkToPage(locale.tag, path)
  const parts = listItem({
    locale,
    heading: element('h2', {}, element('a', { href }, title)),
    byline: bylineOf(date, locale, readingTime),
    description: description === undefined ? undefined : element('p', {}, description),
  })
  return element('li', {}, ...parts)
}

export function writeListEntry(
  { date, description, path, title }: Listed,
  locale: Locale,
  readingTime: string,
): string {
  const href = attribute('href', linkToPage(locale.tag, path))
  const heading = `<h2><a${href}>${lineHtml(title, locale)}</a></h2>`
  const text = description === undefined ? '' : `<p>${lineHtml(description, locale)}</p>`
  return `<li>${heading}${writeByline(date, locale, readingTime)}${text}</li>`
}

function bylineOf(date: string, locale: Locale, readingTime: string): Element {
  const time = element('span', {}, readingTime)
  return element('p', { className: ['byline'] }, dateElement(date, locale), ' ', time)
}

/** One passage: without elements where nothing in it changes. */
function writeByline(date: string, locale: Locale, readingTime: string): string {
  const day = formatDate(date, locale)
  if (!isQuietPassage([day, readingTime], locale))
    return writeHtml(setInMain([bylineOf(date, locale, readingTime)], locale))
  return `<p class="byline">${dateHtml(date, day)} <span>${readingTime}</span></p>`
}

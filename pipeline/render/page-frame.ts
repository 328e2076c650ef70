/**
 * What the theme's own layout puts around `main`, as HTML: pages of a language differ in its addresses
 * only, so all else is set and written once.
 *
 * Law: with `main` in it, it is the page that the layout's elements give. A layout of the publication may
 * do anything, so its pages have no such frame.
 */
import type { Element } from 'hast'
import { linkToPage } from '../address.ts'
import type { Locale } from '../model.ts'
import { themeLayout } from '../theme/layout.ts'
import type { Alternate } from './alternates.ts'
import { bodyParts, choices } from './body-parts.ts'
import { element } from './element.ts'
import { attribute } from './html-text.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

/** Stands for an address: a noncharacter, for internal use (Unicode § 23.7). */
const address = '\uFDD1'

interface Frame {
  /** All that it depends on, beside the languages of the page, and who has said it last. */
  readonly said: readonly string[]
  saidBy: Site['words']
  /** Whether no text looks like what is looked for. */
  readonly isSound: boolean
  /** The HTML before the first address, between them, and behind the last one until `main`. */
  readonly pieces: readonly string[]
  readonly behind: string
}

/** The last frame of a language, of pages in these and no other languages, in this order. */
const frames = new Map<string, Frame>()

/** @param write The body of a page in this language → its HTML. */
export function frameOf(
  page: Page,
  site: Site,
  write: (body: Element) => string,
): readonly [before: string, behind: string] | undefined {
  if (site.settings.layout.body !== themeLayout.body) return undefined
  const { locale, path, from = path } = page
  const others = choices(page)
  const { behind, isSound, pieces } = knownFrame(page, others, site, write)
  if (!isSound) return undefined
  const [start = '', behindHome = ''] = pieces
  let before = start + attribute('href', linkToPage(from, locale.tag)) + behindHome
  for (let index = 0; index < others.length; index++) {
    const href = linkToPage(path, others[index]?.path ?? '')
    before += attribute('href', href) + (pieces[index + 2] ?? '')
  }
  return [before, behind]
}

function knownFrame(
  page: Page,
  others: readonly Alternate[],
  site: Site,
  write: (body: Element) => string,
): Frame {
  let languages = page.locale.tag
  for (const { locale } of others) languages += ` ${locale.tag}`
  const known = frames.get(languages)
  if (known !== undefined && isSaid(known, page.locale, site)) return known
  const frame = makeFrame(page, site, write)
  frames.set(languages, frame)
  return frame
}

const words = ['skip-to-content', 'site-title', 'languages', 'footer']

function isSaid(frame: Frame, locale: Locale, site: Site): boolean {
  if (frame.saidBy === site.words) return true
  for (let index = 0; index < words.length; index++)
    if (site.words(locale, words[index] ?? '') !== frame.said[index]) return false
  frame.saidBy = site.words
  return true
}

function makeFrame(page: Page, site: Site, write: (body: Element) => string): Frame {
  const parts = bodyParts(page, site, element('main', {}), () => address)
  const html = write(element('body', {}, ...themeLayout.body(parts)))
  const [before = '', behind = '', ...more] = html.split('<main></main>')
  const pieces = before.split(attribute('href', address))
  return {
    said: words.map((key) => site.words(page.locale, key)),
    saidBy: site.words,
    isSound: more.length === 0 && pieces.length === 2 + choices(page).length,
    pieces,
    behind,
  }
}

/**
 * What the theme's own layout puts around `main`, as HTML: pages of a language differ in its addresses
 * only, so all else is set and written once.
 *
 * Law: with `main` in it, it is the page that the layout's elements give. A layout of the publication may
 * do anything, so its pages have no such frame.
 */
import type { Element } from 'hast'
import { linkToPage } from '../address.ts'
import { themeLayout } from '../theme/layout.ts'
import { bodyParts, choices } from './body-parts.ts'
import { element } from './element.ts'
import { attribute } from './html-text.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

/** Stands for an address: a noncharacter, for internal use (Unicode § 23.7). */
const address = '\uFDD1'

interface Frame {
  /** The HTML before the first address, between them, and behind the last one until `main`. */
  readonly pieces: readonly string[]
  readonly behind: string
}

const frames = new Map<string, Frame | 'none'>()

/** @param write The body of a page in this language → its HTML. */
export function frameOf(
  page: Page,
  site: Site,
  write: (body: Element) => string,
): readonly [before: string, behind: string] | undefined {
  if (site.settings.layout.body !== themeLayout.body) return undefined
  const { locale, path, from = path } = page
  const others = choices(page)
  const key = keyOf(page, site)
  const frame = frames.get(key) ?? makeFrame(page, site, write)
  frames.set(key, frame)
  if (frame === 'none') return undefined
  let before = frame.pieces[0] ?? ''
  for (let index = 1; index < frame.pieces.length; index++) {
    const other = others[index - 2]
    const href = other === undefined ? linkToPage(from, locale.tag) : linkToPage(path, other.path)
    before += attribute('href', href) + (frame.pieces[index] ?? '')
  }
  return [before, frame.behind]
}

/** All that a frame depends on. */
function keyOf(page: Page, site: Site): string {
  const { tag, dir } = page.locale
  const said = [tag, dir]
  for (const key of ['skip-to-content', 'site-title', 'languages', 'footer'])
    said.push(site.words(page.locale, key))
  for (const { locale } of choices(page)) said.push(locale.tag, locale.dir, locale.endonym)
  return JSON.stringify(said)
}

/** None where a text looks like what is looked for. */
function makeFrame(page: Page, site: Site, write: (body: Element) => string): Frame | 'none' {
  const parts = bodyParts(page, site, element('main', {}), () => address)
  const html = write(element('body', {}, ...themeLayout.body(parts)))
  const [before = '', behind = '', ...more] = html.split('<main></main>')
  const pieces = before.split(attribute('href', address))
  const isSound = more.length === 0 && pieces.length === 2 + choices(page).length
  return isSound ? { pieces, behind } : 'none'
}

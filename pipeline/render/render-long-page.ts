/**
 * A page with a list of any length, written without its entries; then they are put in, one after the other,
 * so that the elements of one only are there at a time, and no more of its text than is written at once.
 *
 * Law: it is the page that all of them together give.
 */
import { areHotPathsOn } from '../hot-paths.ts'
import { startTag } from './html-text.ts'
import type { Page } from './page.ts'
import { listOf, renderPage } from './render-page.ts'
import { setInMain } from './set-body.ts'
import type { FileInParts, Site, SiteFile } from './site.ts'
import { textPieces } from './text-pieces.ts'
import { writeHtml } from './write-html.ts'

/** @param open Begins its file; not called where a layout has done something else with the list. */
export function renderLongPage<File>(
  page: Page & Required<Pick<Page, 'entries'>>,
  site: Site,
  open: () => FileInParts<File>,
): SiteFile | File {
  const { entries, locale, writtenEntries } = page
  const [start, end] = [startTag('ul', { class: 'articles' }), '</ul>']
  const without = renderPage({ ...page, entries: () => [] }, site)
  const [before, behind, ...more] = String(without.content).split(start + end)
  if (before === undefined || behind === undefined || more.length > 0) return renderPage(page, site)
  const file = open()
  const pieces = textPieces((piece) => file.add(piece))
  pieces.add(before + start)
  if (areHotPathsOn && writtenEntries !== undefined)
    for (const entry of writtenEntries()) pieces.add(entry)
  else
    for (const entry of entries()) {
      setInMain([listOf([entry])], locale)
      pieces.add(writeHtml([entry]))
    }
  pieces.add(end + behind)
  pieces.end()
  return file.end(without.path)
}

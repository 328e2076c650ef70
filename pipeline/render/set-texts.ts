/**
 * A set of alternates → what the head of each of its pages says of all of them: made once for the pages
 * of an article, which are made one after the other.
 */
import { type AlternateSet, hreflangs } from './alternates.ts'
import { attribute } from './html-text.ts'
import { type Work, work } from './json-ld.ts'
import type { Site } from './site.ts'

export interface SetTexts {
  /** The links to the page in each language. */
  readonly links: string
  /** The page in each language as a work of JSON-LD, in the order of the set. */
  readonly works: readonly Work[]
}

interface Known {
  readonly set: AlternateSet
  readonly settings: Site['settings']
  readonly texts: SetTexts
}

let last: Known | undefined

export function setTexts(set: AlternateSet, site: Site): SetTexts {
  const { settings } = site
  if (last?.set === set && last.settings === settings) return last.texts
  const texts = makeTexts(set, site)
  last = { set, settings, texts }
  return texts
}

function makeTexts(set: AlternateSet, site: Site): SetTexts {
  const works: Work[] = []
  let links = ''
  for (const [hreflang, href] of hreflangs(set, site)) {
    links += `<link rel="alternate"${attribute('hreflang', hreflang)}${attribute('href', href)}>`
    // The picker, at last, is none.
    if (works.length < set.alternates.length)
      works.push({ tag: hreflang, json: work(hreflang, href) })
  }
  return { links, works }
}

/**
 * The page's `html` names the language of its folder and its direction; every other element with a
 * `lang` has the direction of that language, by its own `dir` or by one above it. A language that CLDR
 * does not know has no direction to agree with.
 */
import type { Element, Nodes } from 'hast'
import { visit } from 'unist-util-visit'
import { createLocale } from '../../locale.ts'
import { placeOf, textOf } from '../attributes.ts'
import type { PageRule } from '../page-rule.ts'

export const pageLanguage: PageRule<'page-language'> = {
  id: 'page-language',
  severity: 'error',
  page({ file, locale, tree }, report, { settings }) {
    const own = locale ?? settings.source
    const dirs = new Map<Nodes, string | undefined>()
    visit(tree, 'element', (element, _index, parent) => {
      const lang = textOf(element.properties.lang)
      const isPage = element.tagName === 'html'
      const dir = dirOf(element) ?? (parent && dirs.get(parent))
      dirs.set(element, isPage ? own.dir : dir)
      const tell = (attribute: 'lang' | 'dir', found: string | undefined, expected: string) =>
        report(
          { place: placeOf(file, element) },
          { element: element.tagName, lang, attribute, found, expected },
        )
      if (isPage && lang !== own.tag) tell('lang', lang, own.tag)
      const expected = isPage ? own.dir : directionOf(lang)
      if (expected !== undefined && dir !== expected) tell('dir', dir, expected)
    })
  },
}

/** A `bdi` without one isolates and takes its direction from its text (HTML § 3.2.6.4). */
function dirOf({ tagName, properties }: Element): string | undefined {
  return textOf(properties.dir)?.toLowerCase() ?? (tagName === 'bdi' ? 'auto' : undefined)
}

const directions = new Map<string, 'ltr' | 'rtl' | undefined>()

function directionOf(lang: string | undefined): 'ltr' | 'rtl' | undefined {
  if (lang === undefined || lang === '') return undefined
  if (!directions.has(lang)) directions.set(lang, knownDirection(lang))
  return directions.get(lang)
}

function knownDirection(lang: string): 'ltr' | 'rtl' | undefined {
  try {
    return createLocale(lang).dir
  } catch {
    return undefined
  }
}

/** A page and its main part → what its layout arranges: around `main`, everything is in the page's language. */
import type { Element } from 'hast'
import type { LinkOrigin } from '../address.ts'
import type { BodyParts } from '../theme/layout.ts'
import type { Alternate } from './alternates.ts'
import { element } from './element.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

/** What links of a page lead to, in the order in which `BodyParts` and their elements have them. */
export type LinkTo = (from: LinkOrigin, to: string) => string

export function bodyParts(page: Page, site: Site, main: Element, linkTo: LinkTo): BodyParts {
  const { locale, path, from = path } = page
  const words = (key: string) => site.words(locale, key)
  const home = { className: ['site-title'], href: linkTo(from, locale.tag) }
  return {
    kind: kindOf(page),
    locale,
    skipLink: element('a', { className: ['skip-link'], href: '#main' }, words('skip-to-content')),
    siteTitle: element('a', home, words('site-title')),
    languages: languageSwitcher(page, site, linkTo),
    main,
    footer: element('p', {}, words('footer')),
  }
}

function kindOf({ alternateSet, article, isPicker }: Page): BodyParts['kind'] {
  if (article !== undefined) return 'article'
  if (isPicker === true) return 'picker'
  return alternateSet === undefined ? 'not-found' : 'index'
}

/** The same page in every language that has it, as far as a reader can choose. */
export function choices({ alternateSet, isPicker }: Page): readonly Alternate[] {
  const alternates = isPicker === true ? [] : (alternateSet?.alternates ?? [])
  return alternates.length < 2 ? [] : alternates
}

/** Each language by its own name. */
function languageSwitcher(page: Page, site: Site, linkTo: LinkTo): Element | undefined {
  const { locale, path } = page
  const items = choices(page).map((other) => {
    const { tag, dir, endonym } = other.locale
    const relation = tag === locale.tag ? { ariaCurrent: 'page' } : { rel: ['alternate'] }
    const link = { href: linkTo(path, other.path), lang: tag, dir, hrefLang: tag, ...relation }
    return element('li', {}, element('a', link, endonym))
  })
  if (items.length === 0) return undefined
  return element(
    'nav',
    { className: ['languages'], ariaLabel: site.words(locale, 'languages') },
    element('ul', {}, ...items),
  )
}

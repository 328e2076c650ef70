/**
 * Listings → the card of each: where it is in the site, and its picture when asked for. A card
 * whose letters no font has would show boxes: that edition has none. Law: the path is a digest of all
 * that the picture depends on, so it is known without drawing it.
 */
import type { Settings } from '../../config.ts'
import type { Listing } from '../../record.ts'
import { digest } from '../../stamp.ts'
import { setPlainText } from '../../typography/set-plain-text.ts'
import { formatDate } from '../date.ts'
import type { Cache } from '../fonts/subset.ts'
import type { Site, SiteFile } from '../site.ts'
import type { Card } from './card.ts'
import { type CardFonts, ownFontFiles, readCardFonts } from './card-fonts.ts'
import { cardKey } from './card-key.ts'
import { isPictograph, missingCharacters } from './missing-characters.ts'
import { renderCard } from './render-card.ts'

export interface SiteCards {
  /** Path of an edition's card; undefined where it has none. */
  readonly pathOf: (listing: Listing) => string | undefined
  /** The card of an edition, drawn or from the cache: about 100 ms each. */
  readonly fileOf: (listing: Listing, cache: Cache) => Promise<SiteFile | undefined>
}

interface SiteCard {
  readonly card: Card
  readonly fonts: CardFonts
  readonly key: string
  readonly path: string
}

const noCards: SiteCards = { pathOf: () => undefined, fileOf: async () => undefined }

export function makeSiteCards(
  settings: Pick<Settings, 'cards' | 'fonts'>,
  words: Site['words'],
): SiteCards {
  if (!settings.cards) return noCards
  const fontsOf = createFontsOf(settings.fonts)
  const known = new WeakMap<Listing, SiteCard | false>()
  const find = (listing: Listing): SiteCard | undefined => {
    const found = known.get(listing) ?? make(listing) ?? false
    known.set(listing, found)
    return found === false ? undefined : found
  }
  const make = (listing: Listing): SiteCard | undefined => {
    const card = cardOf(listing, words)
    const fonts = fontsOf(listing.locale.tag)
    if (!missingCharacters(card, fonts).every(isPictograph)) return undefined
    const key = cardKey(card, fonts)
    return { card, fonts, key, path: `assets/card.${digest(key, 10)}.png` }
  }
  return {
    pathOf: (listing) => find(listing)?.path,
    async fileOf(listing, cache) {
      const found = find(listing)
      if (found === undefined) return undefined
      const { card, fonts, key, path } = found
      return { path, content: await cache(key, async () => renderCard(card, fonts)) }
    },
  }
}

/** A locale's own font first, then the tool's; fonts of the same files are read once. */
function createFontsOf(fonts: Settings['fonts']): (tag: string) => CardFonts {
  const known = new Map<string, CardFonts>()
  return (tag) => {
    const { regular, bold } = fonts.get(tag) ?? {}
    const declared = [regular, bold].filter((file) => file !== undefined)
    const files = [...new Set([...declared, ...ownFontFiles()])]
    const name = files.join('\n')
    const read = known.get(name) ?? readCardFonts(files)
    known.set(name, read)
    return read
  }
}

function cardOf({ author, date, dateline, locale, title }: Listing, words: Site['words']): Card {
  const byline = [dateline, formatDate(date, locale), author]
  return {
    title: setPlainText(title, locale.tag),
    siteTitle: words(locale, 'site-title'),
    byline: setPlainText(byline.filter((part) => part !== undefined).join(' · '), locale.tag),
    locale,
  }
}

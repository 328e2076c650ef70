/**
 * Complete editions → the card of each: where it is in the site, and its picture when asked for. A card
 * whose letters no font has would show boxes: that edition has none. Law: the path is a digest of all
 * that the picture depends on, so it is known without drawing it.
 */
import type { CompleteEdition } from '../../complete.ts'
import type { Settings } from '../../config.ts'
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
  readonly pathOf: (edition: CompleteEdition) => string | undefined
  /** Every card in the order of the editions, drawn or from the cache: about 100 ms each. */
  readonly files: (cache: Cache) => AsyncGenerator<SiteFile>
}

interface SiteCard {
  readonly card: Card
  readonly fonts: CardFonts
  readonly key: string
  readonly path: string
}

const noCards: SiteCards = {
  pathOf: () => undefined,
  async *files() {},
}

export function makeSiteCards(
  settings: Pick<Settings, 'cards' | 'fonts'>,
  editions: readonly CompleteEdition[],
  words: Site['words'],
): SiteCards {
  if (!settings.cards) return noCards
  const fontsOf = createFontsOf(settings.fonts)
  const cards = new Map<CompleteEdition, SiteCard>()
  for (const edition of editions) {
    const card = cardOf(edition, words)
    const fonts = fontsOf(edition.locale.tag)
    if (!missingCharacters(card, fonts).every(isPictograph)) continue
    const key = cardKey(card, fonts)
    cards.set(edition, { card, fonts, key, path: `assets/card.${digest(key, 10)}.png` })
  }
  return {
    pathOf: (edition) => cards.get(edition)?.path,
    async *files(cache) {
      const made = new Set<string>()
      for (const { card, fonts, key, path } of cards.values()) {
        if (made.has(path)) continue
        made.add(path)
        yield { path, content: await cache(key, async () => renderCard(card, fonts)) }
      }
    },
  }
}

/** A locale's own font first, then the tool's; fonts of the same files are read once. */
function createFontsOf(fonts: Settings['fonts']): (tag: string) => CardFonts {
  const known = new Map<string, CardFonts>()
  return (tag) => {
    const { regular, bold } = fonts.get(tag) ?? {}
    const declared = [regular, bold].filter((file) => file !== undefined)
    const files = [...new Set([...declared, ...ownFontFiles])]
    const name = files.join('\n')
    const read = known.get(name) ?? readCardFonts(files)
    known.set(name, read)
    return read
  }
}

function cardOf({ article, fields, locale, title }: CompleteEdition, words: Site['words']): Card {
  const { author, date } = article.frontMatter
  const byline = [fields.dateline, formatDate(date, locale), author]
  return {
    title: setPlainText(title, locale.tag),
    siteTitle: words(locale, 'site-title'),
    byline: setPlainText(byline.filter((part) => part !== undefined).join(' · '), locale.tag),
    locale,
  }
}

/**
 * A complete edition → what its listing says of its text: how long it takes to read, and the characters
 * that a font has to have for it. The tree is walked once for both.
 */
import type { CompleteEdition } from '../complete.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import type { Listing } from '../record.ts'
import { countInUnits } from './count-words.ts'
import { editionCharacters } from './fonts/characters.ts'
import { quickCharacters } from './fonts/quick-characters.ts'
import { minutesFor, readingMinutes } from './reading-time.ts'
import { treeUnits } from './tree-units.ts'

/** @param hasFont Whether its locale has a font of its own. */
export function listedText(
  edition: CompleteEdition,
  hasFont: boolean,
): Pick<Listing, 'characters' | 'minutes'> {
  const { locale, tree } = edition
  const text = areHotPathsOn ? treeUnits(tree) : undefined
  const words = text && countInUnits(text, locale.tag)
  const characters = hasFont && text ? quickCharacters(edition, text) : undefined
  return {
    minutes: words === undefined ? readingMinutes(tree, locale.tag) : minutesFor(words, locale.tag),
    characters: hasFont ? (characters ?? editionCharacters(edition)) : undefined,
  }
}

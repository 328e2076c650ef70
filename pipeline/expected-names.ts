/**
 * The names of what all pages share, expected from what the first articles need: so most pages are written
 * with them at once and are not opened a second time for it, a twentieth of a long build. That is so where
 * the fonts of these articles are in the cache, since to make one takes longer than it saves, and no later
 * article has a character that the first have not; else pages are as they would be without.
 *
 * Law: what is expected decides nothing of what is published (test/laws/expected-names.test.ts).
 */
import { listRecords } from './list-records.ts'
import type { Furniture } from './model.ts'
import { readKept } from './publish/content-cache.ts'
import type { ArticleRecord } from './record.ts'
import type { Cache } from './render/fonts/subset.ts'
import { makeSharedAssets } from './render/make-shared-assets.ts'
import { type NamesByLocale, namesByLocale } from './render/shared-assets.ts'
import type { Workplace } from './workplace.ts'

export interface ExpectedNames {
  /** Undefined as long as, or where, none are expected. */
  now(): NamesByLocale | undefined
  /**
   * Called after each article that this thread makes.
   *
   * @param made How many articles are made by now, of how many.
   * @param records Theirs.
   */
  learn(made: number, all: number, records: () => Iterable<ArticleRecord>): Promise<void>
}

/** From so many articles on it pays. */
const worthwhile = 500
/** So many hold nearly all characters of a language. */
const enough = 64

export function createExpectedNames(
  { settings, shelf }: Pick<Workplace, 'settings' | 'shelf'>,
  furniture: readonly Furniture[],
): ExpectedNames {
  let names: NamesByLocale | undefined
  let isLearned = false

  async function expect(records: Iterable<ArticleRecord>): Promise<NamesByLocale | undefined> {
    const listed = listRecords()
    for (const record of records) listed.add(record)
    const known: Cache = async (key) => {
      const kept = readKept(shelf.folder, key)
      if (kept === undefined) throw new Error(`${key} is not in the cache`)
      return kept
    }
    try {
      const { shared } = await makeSharedAssets(settings, furniture, listed.fontTexts, known)
      return namesByLocale(shared, settings.locales)
    } catch {
      // What else cannot be made is said when it is made for good.
      return undefined
    }
  }

  return {
    now: () => names,
    async learn(made, all, records) {
      if (isLearned || made < enough || all < worthwhile) return
      isLearned = true
      names = await expect(records())
    },
  }
}

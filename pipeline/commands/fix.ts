/**
 * `check --fix`: mends in the catalogs what rules surely know how to mend.
 *
 * Law: a mended translation is as good as it was. Its stamp follows the new text where it belonged to
 * the old one, so a stale translation stays stale; where a person has edited it since, the stamp is
 * left alone. Catalogs and stamps are written together, or finished by the next `sync`.
 */

import type { Settings } from '../config.ts'
import { startLine } from '../inspect.ts'
import {
  type InspectedEdition,
  inspectArticle,
  inspectTarget,
  type Line,
} from '../inspect-article.ts'
import type { Catalog, Edition, Furniture, Stamp } from '../model.ts'
import type { Problem } from '../problem.ts'
import { takeInventory } from '../read/inventory.ts'
import { hasByteOrderMark } from '../read/text-file.ts'
import { isUnchanged, translationDigest } from '../stamp.ts'
import { writeNoted } from '../sync/journal.ts'
import { stampsText } from '../sync/stamps-text.ts'
import type { Write } from '../sync/write-files.ts'
import { fixCatalog, type Mended } from './fix-catalog.ts'
import { withDigests } from './with-digests.ts'

export interface FixedCatalog {
  readonly file: string
  readonly locale: string
  readonly mended: readonly Mended[]
}

/** Mends and writes; what it returns was changed. */
export async function fix(settings: Settings): Promise<readonly FixedCatalog[]> {
  const { line, furniture, inspectFurniture } = startLine(settings)
  const fixed: FixedCatalog[] = []
  const take = (before: Catalog, after: Fixed, more: readonly Write[] = []) => {
    if (after.mended.length === 0) return
    const mark = hasByteOrderMark(settings.root, before.file) ? '\uFEFF' : ''
    writeNoted(settings.root, [{ file: before.file, text: mark + after.catalog.text }, ...more])
    fixed.push({ file: before.file, locale: before.locale, mended: after.mended })
  }
  const [source] = furniture
  for (const one of furniture)
    take(one.catalog, fixFurniture(one, source, inspectFurniture(), line))
  for (const article of takeInventory(settings).articles) {
    const inspection = await inspectArticle(article, line)
    for (const inspected of inspection.editions) {
      const { catalog } = inspected.edition
      if (catalog === undefined) continue
      const after = fixEdition(inspected, catalog, inspection.problems, line)
      take(catalog, after, restamp(inspected.edition, after.mended))
    }
  }
  return fixed
}

type Fixed = ReturnType<typeof fixCatalog>

function fixFurniture(
  { locale, catalog, strings }: Furniture,
  source: Furniture | undefined,
  problems: readonly Problem[],
  { checker, settings }: Line,
): Fixed {
  const policy = settings.policy(locale.tag, '*')
  return fixCatalog(catalog, problems, (now) => {
    const own = [...now.entries].map(([key, { value }]) => [key, value] as const)
    const furniture = { locale, catalog: now, strings: new Map([...strings, ...own]) }
    const words = { furniture, required: new Set<string>(), source: source?.strings ?? new Map() }
    return checker.furniture(words, policy)
  })
}

function fixEdition(
  { edition: { article, locale, stamps }, problems }: InspectedEdition,
  catalog: Catalog,
  ofArticle: readonly Problem[],
  line: Line,
): Fixed {
  return fixCatalog(catalog, problems, (now) => {
    if (stamps === undefined) return []
    const files = { catalog: now, stamps, unreadable: [] }
    return inspectTarget(article, locale, files, ofArticle, line).problems
  })
}

/** The stamps of the texts that were mended, as far as they belonged to them. */
function restamp({ catalog, stamps }: Edition, mended: readonly Mended[]): readonly Write[] {
  if (catalog === undefined || stamps === undefined || stamps.errors.length > 0) return []
  const followed = mended.flatMap(
    ({ key, before, after }): readonly (readonly [string, Stamp])[] => {
      const stamp = stamps.stamps.get(key)
      if (stamp === undefined || !isUnchanged(stamp, before)) return []
      return [[key, { ...stamp, translation: translationDigest(after) }]]
    },
  )
  if (followed.length === 0) return []
  const written = withDigests(new Map([...stamps.stamps, ...followed]), catalog)
  return [{ file: stamps.file, text: stampsText(written, stamps.retired) }]
}

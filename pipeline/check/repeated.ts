/**
 * Texts that stand more than once in one locale, over all articles. Only fresh translations count:
 * what is wrong with any other is said already. A text that stands once costs an entry of a map.
 */
import type { Edition, Unit } from '../model.ts'

export interface Placed {
  readonly unit: Unit
  readonly edition: Edition
}

/** Groups of units whose text is the same, locale by locale; in the order of the articles. */
export function findRepeated(
  editions: readonly Edition[],
  textOf: (unit: Unit) => string | undefined,
): readonly (readonly Placed[])[] {
  const byLocale = Map.groupBy(editions, ({ locale }) => locale.tag)
  return [...byLocale.values()].flatMap((some) => groupsIn(some, textOf))
}

function groupsIn(
  editions: readonly Edition[],
  textOf: (unit: Unit) => string | undefined,
): readonly (readonly Placed[])[] {
  const first = new Map<string, Placed>()
  const groups = new Map<string, Placed[]>()
  for (const edition of editions) {
    for (const unit of edition.units) {
      if (unit.state !== 'fresh' || unit.segment.key === 'slug') continue
      const text = textOf(unit)
      if (text === undefined) continue
      const placed = { unit, edition }
      const one = first.get(text)
      const group = groups.get(text)
      if (one === undefined) first.set(text, placed)
      else if (group === undefined) groups.set(text, [one, placed])
      else group.push(placed)
    }
  }
  return [...groups.values()]
}

/**
 * Entries that no segment of their own article has taken → which of them equals a text, for texts
 * that have moved to another article or come back; and of all entries, which says a text already.
 */
import { equalForm } from '../stamp.ts'
import type { OldEntry } from './old-entry.ts'

export interface Pool {
  /** Takes an entry of equal text, one of these articles first; undefined where there is none. */
  take(homes: readonly string[], text: string): OldEntry | undefined
  /** An entry of equal text that stays where it is, one of these articles first. */
  find(homes: readonly string[], text: string): OldEntry | undefined
}

export function createPool(free: readonly OldEntry[], all: readonly OldEntry[]): Pool {
  const [freeByForm, allByForm] = [byForm(free), byForm(all)]
  const taken = new Set<OldEntry>()
  const nearest = (entries: readonly OldEntry[], homes: readonly string[]) =>
    entries.find(({ slug }) => homes.includes(slug)) ?? entries[0]
  return {
    take(homes, text) {
      const left = (freeByForm.get(equalForm(text)) ?? []).filter((entry) => !taken.has(entry))
      const entry = nearest(left, homes)
      if (entry !== undefined) taken.add(entry)
      return entry
    },
    find: (homes, text) => nearest(allByForm.get(equalForm(text)) ?? [], homes),
  }
}

function byForm(entries: readonly OldEntry[]): Map<string, OldEntry[]> {
  const found = new Map<string, OldEntry[]>()
  for (const entry of entries) {
    const form = equalForm(entry.text)
    const same = found.get(form)
    if (same === undefined) found.set(form, [entry])
    else same.push(entry)
  }
  return found
}

/**
 * What was typed and not saved yet, by article, locale and key, with what the desk showed when it was
 * begun. Kept by the browser, so that a closed tab or a crash loses nothing.
 */

export interface Draft {
  readonly text: string
  /** The translation that was shown; null where there was none. */
  readonly base: string | null
  /** The source text that was shown. */
  readonly source: string
}

const prefix = 'tarjuma-draft'

export interface Drafts {
  readonly get: (key: string) => Draft | undefined
  readonly set: (key: string, draft: Draft) => void
  readonly drop: (key: string) => void
  readonly keys: () => string[]
}

export function openDrafts(article: string, locale: string): Drafts {
  const start = `${prefix} ${locale} ${article} `
  const known = new Map<string, Draft>()
  for (const name of Object.keys(localStorage)) {
    if (!name.startsWith(start)) continue
    const draft: Draft = JSON.parse(localStorage.getItem(name) ?? 'null')
    if (draft !== null) known.set(name.slice(start.length), draft)
  }
  return {
    get: (key) => known.get(key),
    set(key, draft) {
      known.set(key, draft)
      localStorage.setItem(start + key, JSON.stringify(draft))
    },
    drop(key) {
      known.delete(key)
      localStorage.removeItem(start + key)
    },
    keys: () => [...known.keys()],
  }
}

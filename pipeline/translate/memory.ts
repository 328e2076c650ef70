/**
 * Translation memory: what equal source texts were translated as, in one locale.
 *
 * Law: a translation is remembered under the source text that its stamp names, never under one that
 * nobody has read it against. Nothing is ever taken from here by itself.
 */
import type { Edition } from '../model.ts'
import { equalForm, isUnchanged } from '../stamp.ts'

/** A translation and the source text that it was made from. */
export interface Remembered {
  readonly locale: string
  readonly key: string
  readonly form: string
  readonly text: string
}

interface Offer {
  readonly text: string
  readonly articles: readonly string[]
}

export interface Memory {
  /** Puts what an article has in place of what was known of it. */
  learn(article: string, remembered: readonly Remembered[]): void
  forget(article: string): void
  /** Translations of an equal source text in other places, those of most articles first. */
  offers(locale: string, source: string, except: { article: string; key: string }): Offer[]
}

/** What can be remembered of an edition. */
export function rememberedOf({ isSource, locale, units }: Edition): Remembered[] {
  if (isSource) return []
  return units.flatMap(({ segment, stamp, translation }) => {
    if (translation === undefined || stamp === undefined || segment.key === 'slug') return []
    if (stamp.isReturned === true || !isUnchanged(stamp, translation)) return []
    const form = equalForm(stamp.source)
    return { locale: locale.tag, key: segment.key, form, text: translation }
  })
}

export function createMemory(): Memory {
  const places = new Map<string, { readonly article: string; readonly one: Remembered }[]>()
  const learned = new Map<string, readonly Remembered[]>()
  const idOf = (locale: string, form: string) => `${locale} ${form}`
  const forget = (article: string) => {
    for (const { locale, form } of learned.get(article) ?? []) {
      const id = idOf(locale, form)
      const left = (places.get(id) ?? []).filter((place) => place.article !== article)
      if (left.length === 0) places.delete(id)
      else places.set(id, left)
    }
    learned.delete(article)
  }
  return {
    forget,
    learn(article, remembered) {
      forget(article)
      learned.set(article, remembered)
      for (const one of remembered) {
        const id = idOf(one.locale, one.form)
        places.set(id, [...(places.get(id) ?? []), { article, one }])
      }
    },
    offers(locale, source, except) {
      const articles = new Map<string, Set<string>>()
      for (const { article, one } of places.get(idOf(locale, equalForm(source))) ?? []) {
        if (article === except.article && one.key === except.key) continue
        articles.set(one.text, (articles.get(one.text) ?? new Set()).add(article))
      }
      return [...articles]
        .map(([text, from]) => ({ text, articles: [...from].sort() }))
        .sort((a, b) => b.articles.length - a.articles.length)
    },
  }
}

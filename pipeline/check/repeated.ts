/**
 * Texts that stand more than once in one locale, over all articles. Only fresh translations count:
 * what is wrong with any other is said already.
 *
 * Of each edition only digests are kept. Where one source text has two translations, or one translation
 * two source texts, the editions that have them are opened again: rare, and then the texts themselves
 * are compared, so that a digest never decides.
 */
import { codeUnits } from '../code-units.ts'
import type { Article, Edition, Unit } from '../model.ts'
import type { TextDigests } from '../record.ts'
import type { Repeated } from '../rule.ts'
import { createCounterparts, sharesOf } from './counterparts.ts'

/** The digests of a locale's texts that have more than one counterpart. */
export interface Suspects {
  readonly sources: ReadonlySet<number>
  readonly translations: ReadonlySet<number>
}

export function digestTexts(edition: Edition): TextDigests {
  const ofArticle = sourceDigests(edition.article)
  const sources: number[] = []
  const translations: number[] = []
  const { units } = edition
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined || !isCompared(unit)) continue
    sources.push(ofArticle[index] ?? digestOf(unit.segment.text))
    translations.push(digestOf(unit.translation ?? ''))
  }
  return { sources, translations }
}

const digestsByArticle = new WeakMap<Article, readonly number[]>()

/** Of its segments, which are the units of each edition; made once for all locales. */
function sourceDigests(article: Article): readonly number[] {
  const known = digestsByArticle.get(article)
  if (known !== undefined) return known
  const made = article.segments.map(({ text }) => digestOf(text))
  digestsByArticle.set(article, made)
  return made
}

/** @param all The digests of every edition in one locale. */
export function findSuspects(all: readonly TextDigests[]): Suspects {
  const suspects = { sources: new Set<number>(), translations: new Set<number>() }
  const count = all.reduce((sum, { sources }) => sum + sources.length, 0)
  for (const inShare of sharesOf(count)) {
    const bySource = createCounterparts(inShare.size)
    const byTranslation = createCounterparts(inShare.size)
    for (const { sources, translations } of all) {
      for (let index = 0; index < sources.length; index++) {
        const source = sources[index] ?? 0
        const translation = translations[index] ?? 0
        if (inShare.has(source) && bySource.isAnother(source, translation))
          suspects.sources.add(source)
        if (inShare.has(translation) && byTranslation.isAnother(translation, source))
          suspects.translations.add(translation)
      }
    }
  }
  return suspects
}

export function isSuspect({ sources, translations }: TextDigests, suspects: Suspects): boolean {
  return (
    sources.some((one) => suspects.sources.has(one)) ||
    translations.some((one) => suspects.translations.has(one))
  )
}

/** @param editions Those of one locale with suspect texts, in the order of the articles. */
export function groupRepeated(editions: readonly Edition[], suspects: Suspects): Repeated {
  const placed = editions.flatMap((edition) =>
    edition.units.filter(isCompared).map((unit) => ({ unit, edition })),
  )
  const groups = (textOf: (unit: Unit) => string, digests: ReadonlySet<number>) => {
    const some = placed.filter(({ unit }) => digests.has(digestOf(textOf(unit))))
    return [...Map.groupBy(some, ({ unit }) => textOf(unit)).values()]
  }
  return {
    sources: groups(({ segment }) => segment.text, suspects.sources),
    translations: groups(({ translation }) => translation ?? '', suspects.translations),
  }
}

function isCompared({ segment, state, translation }: Unit): boolean {
  return state === 'fresh' && segment.key !== 'slug' && translation !== undefined
}

/**
 * 53 bits of two digests in the manner of FNV-1a, of the UTF-16 code units by two: what takes time is that
 * each multiplication waits for the one before.
 */
function digestOf(text: string): number {
  const units = codeUnits(text)
  const { length } = text
  let a = 0x811c9dc5 ^ length
  let b = 0x01000193
  // Behind the last unit is a 0.
  for (let index = 0; index < length; index += 2) {
    const pair = (units[index] ?? 0) | ((units[index + 1] ?? 0) << 16)
    a = Math.imul(a ^ pair, 0x01000193) ^ (a >>> 15)
    b = Math.imul(b ^ pair, 0x5bd1e995) ^ (b >>> 13)
  }
  // So that the first bits of one and the last of the other depend on all units.
  a = Math.imul(a ^ (a >>> 15), 0x5bd1e995)
  b ^= b >>> 16
  return (a >>> 0) * 0x20_0000 + (b & 0x1f_ffff)
}

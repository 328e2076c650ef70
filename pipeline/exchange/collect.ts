/**
 * Edition → what a file for a translation tool says of it, in document order.
 *
 * Law: a text with a character that neither XML 1.0 (§ 2.2) nor PO can hold is a problem at its place,
 * and then there is no file: never a broken one, nor one that lacks a segment.
 */
import type { Edition, Locale, Unit } from '../model.ts'
import { type Problem, problem } from '../problem.ts'
import { areEqual } from '../stamp.ts'
import type { ExchangeFile, ExchangeUnit } from './exchange-unit.ts'

/** Control characters but tab and line feed, halves of surrogate pairs, and what is no character. */
const unexportable = /(?![\t\n\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u

export function collect(
  { article, locale, units, catalog }: Edition,
  source: Locale,
): { readonly exchange: ExchangeFile; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const collected = units.map((unit): ExchangeUnit => {
    const { segment, state } = unit
    const { key } = segment
    const entry = catalog?.entries.get(key)
    const translation = state === 'missing' ? '' : (entry?.value ?? '')
    for (const [text, place] of [
      [segment.text, segment.place],
      [translation, unit.place],
    ] as const) {
      const [character] = unexportable.exec(text) ?? []
      if (character === undefined) continue
      const where = { place, cause: segment.place, locale: locale.tag }
      problems.push(problem('unexportable-text', { key, locale: locale.tag, character }, where))
    }
    return {
      key,
      isField: segment.kind === 'field',
      source: segment.text,
      translation,
      state,
      previous: previousOf(unit),
      place: segment.place,
      context: clean(contextOf(unit)),
      notes: segment.notes.map((note) => clean(note)),
    }
  })
  return {
    exchange: {
      slug: article.slug,
      original: article.file,
      date: article.frontMatter.date,
      source,
      target: locale,
      footnotes: article.footnotes,
      units: collected,
    },
    problems,
  }
}

function previousOf({ segment, state, stamp }: Unit): string | undefined {
  if (stamp === undefined || (state !== 'stale' && state !== 'unconfirmed')) return undefined
  return areEqual(stamp.source, segment.text) ? undefined : clean(stamp.source, '\n')
}

function contextOf({ segment: { kind, key, headings } }: Unit): string {
  if (kind === 'field') return `Front matter: ${key}`
  const kinds = { heading: 'heading', cell: 'table cell', paragraph: '' }
  return [headings.join(' › '), kinds[kind]].filter((part) => part !== '').join(' · ')
}

/** Without characters that a file cannot hold, and in one line unless line ends may stay. */
function clean(text: string, lineEnd = ' '): string {
  return text.replaceAll('\n', lineEnd).replace(new RegExp(unexportable, 'gu'), '\uFFFD')
}

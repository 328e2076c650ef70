/** An edition on its way out to a translation tool, made by hand: all but what a test is about. */
import type { ExchangeFile, ExchangeUnit } from '../../pipeline/exchange/exchange-unit.ts'
import { createLocale } from '../../pipeline/locale.ts'

export function unit(parts: Partial<ExchangeUnit> = {}): ExchangeUnit {
  return {
    key: 'key',
    isField: false,
    source: 'Source',
    translation: 'Traduction',
    state: 'fresh',
    previous: undefined,
    place: { file: 'content/a.md' },
    context: '',
    notes: [],
    ...parts,
  }
}

/** @param target BCP 47 tag. */
export function exchangeOf(units: readonly ExchangeUnit[], target = 'fr'): ExchangeFile {
  return {
    slug: 'a',
    original: 'content/a.md',
    date: '2023-06-06',
    source: createLocale('en'),
    target: createLocale(target),
    footnotes: [],
    units,
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsByIntl, languageFacts, writtenDown } from '../pipeline/cldr.ts'

describe('what is written down of CLDR', () => {
  it.each(Object.entries(writtenDown))('is what `Intl` says: %s', (tag, written) => {
    const { longDate, plurals, ...facts } = written
    const { longDate: byIntl, plurals: pluralsByIntl, ...said } = factsByIntl(tag)
    expect({ ...facts }).toEqual({ ...said, numbers: { ...said.numbers } })
    expect([...plurals.categories].sort()).toEqual([...pluralsByIntl.categories].sort())
    const rules = new Intl.PluralRules(tag)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(120),
          fc.nat(),
          fc.nat(99).map((n) => n * 1e6),
        ),
        (count) => {
          if (count === 0) return
          expect(plurals.categoryOf(count)).toBe(rules.select(count))
          expect(pluralsByIntl.categoryOf(count)).toBe(rules.select(count))
        },
      ),
      { numRuns: 1000 },
    )
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
    const days = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (day) => {
        const [date, month, year] = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()]
        expect(longDate(date, month, year)).toBe(byIntl(date, month, year))
        expect(byIntl(date, month, year)).toBe(format.format(day))
      }),
      { numRuns: 2000, examples: [[new Date('0000-06-01T00:00:00Z')]] },
    )
  })

  it('has every month of a language', () => {
    for (const [tag, { longDate }] of Object.entries(writtenDown)) {
      for (let month = 1; month <= 12; month++)
        expect(longDate(1, month, 2026)).toBe(factsByIntl(tag).longDate(1, month, 2026))
    }
  })

  it('leaves a region to `Intl`', () => {
    expect(languageFacts('en-GB').longDate(29, 11, 2026)).toBe('29 November 2026')
    expect(languageFacts('fr-CH').numbers.group).toBe("'")
    expect(languageFacts('fa').dir).toBe('rtl')
  })
})

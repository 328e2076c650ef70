/** Dates without the comma of Urdu: what is taken out is never a part of day, month or year. */
import { expect, it } from 'vitest'
import { formatDate } from '../../pipeline/render/date.ts'

const tags = ['ur', 'ur-IN', 'ur-u-nu-arabext', 'ug', 'ar', 'ar-EG', 'fa', 'ps', 'sd', 'en', 'fr']

it.each(tags)('takes commas only from between the parts: %s', (tag) => {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  for (let day = 1; day <= 1500; day++) {
    const date = new Date(Date.UTC(2020, 0, day))
    const parts = format
      .formatToParts(date)
      .map(({ type, value }) => (type === 'literal' ? value.replace('،', '') : value))
    expect(formatDate(date.toISOString(), { tag })).toBe(parts.join(''))
  }
})

it('is the day that the author wrote', () => {
  expect(formatDate('2023-06-06T23:30:00-05:00', { tag: 'en' })).toBe('June 6, 2023')
})

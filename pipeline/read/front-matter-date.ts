/** A text → whether it is a date as front matter has it. */

/** A day that every month has. */
const earlyDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/

/** `YYYY-MM-DD` of a day that exists, with or without an RFC 3339 time and offset. */
export function isDate(date: string): boolean {
  if (earlyDay.test(date)) return true
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(
    date,
  )
  if (match === null || Number.isNaN(Date.parse(date))) return false
  const day = new Date(`${match[1]}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[1] ?? '')
}

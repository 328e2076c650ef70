/**
 * A line and its direction → the line with the isolates that make resvg, whose base direction is
 * always ltr, show it in the right order (UAX #9 §2.4): an RTL line in U+2067…U+2069, each run of the
 * other direction in isolates of its own. The runs are those that pages isolate.
 */
import { findRuns } from '../bidi/find-runs.ts'
import type { Direction } from '../bidi/run.ts'

const start = { ltr: '\u2066', rtl: '\u2067' }
const end = '\u2069'

export interface DirectionalRun {
  readonly text: string
  readonly dir: Direction
}

export function isolateRuns(line: string, dir: Direction): string {
  const isolated = directionalRuns(line, dir)
    .map((run) => (run.dir === dir ? run.text : start[run.dir] + run.text + end))
    .join('')
  return dir === 'ltr' ? isolated : start.rtl + isolated + end
}

/** The line in pieces, in the order of the text: what goes the other way, and the rest. */
export function directionalRuns(line: string, dir: Direction): DirectionalRun[] {
  const other = dir === 'ltr' ? 'rtl' : 'ltr'
  const pieces: DirectionalRun[] = []
  let place = 0
  for (const run of findRuns(line, dir)) {
    pieces.push({ text: line.slice(place, run.start), dir })
    pieces.push({ text: line.slice(run.start, run.end), dir: other })
    place = run.end
  }
  pieces.push({ text: line.slice(place), dir })
  return pieces.filter(({ text }) => text !== '')
}

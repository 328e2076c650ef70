/**
 * Contenders × rounds → their measurements. In each round every one runs once, one after the other, so
 * that what else the machine does falls on all of them alike; each round begins with another, so that none
 * always runs behind the same.
 */
import type { Contender } from './contender.ts'
import { type Measurement, measure } from './measure.ts'

/** One run is no measurement: those of Hugo on ten thousand articles took between 12 and 17 seconds. */
const fewestRuns = 3

/**
 * @param seconds A contender that has run three times, and for so long, is not run again, however many
 *   rounds are left.
 * @param report Gets a line for each run.
 */
export function runRounds(
  contenders: readonly Contender[],
  rounds: number,
  seconds: number,
  report: (line: string) => void,
): ReadonlyMap<string, readonly Measurement[]> {
  const measurements = new Map<string, Measurement[]>(contenders.map(({ id }) => [id, []]))
  for (let round = 1; round <= rounds; round++) {
    const first = (round - 1) % contenders.length
    const order = [...contenders.slice(first), ...contenders.slice(0, first)]
    for (const { id, name, command, prepare, verify } of order) {
      const own = measurements.get(id) ?? []
      const spent = own.reduce((sum, { wall }) => sum + wall, 0)
      if (own.length >= fewestRuns && spent >= seconds * 1000) continue
      prepare(round)
      const measurement = measure(command)
      verify(round)
      own.push(measurement)
      report(`round ${round}: ${name}: ${Math.round(measurement.wall)} ms`)
    }
  }
  return measurements
}

/**
 * What the rules catch of the faults that people make, and how often they cry over good text. The table
 * is printed; what rules of severity error are there for is to be caught every time.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyEdits } from '../../pipeline/check/apply-edits.ts'
import { createFaultChecker, type FaultChecker, key, nameOf, newFindings } from './check-faults.ts'
import { dressedPairs } from './dressed.ts'
import { type Fault, makeFaults } from './faults.ts'
import { type Pair, pairs } from './texts.ts'

const perOperator = 8
const allPairs = [...pairs, ...dressedPairs]
const faults = makeFaults(perOperator)
const removals: (() => void)[] = []
let checker: FaultChecker
const good = new Map<string, ReturnType<FaultChecker['check']>>()

beforeAll(async () => {
  checker = await createFaultChecker(allPairs, (remove) => removals.push(remove))
  for (const pair of allPairs) good.set(pair.id, checker.check(pair, pair.translation))
}, 300_000)

afterAll(() => {
  for (const remove of removals) remove()
})

const found = ({ pair, translation }: Fault) =>
  newFindings(good.get(pair.id) ?? [], checker.check(pair, translation))

describe('faults', () => {
  it('are caught, operator by operator', { timeout: 300_000 }, () => {
    const rows = [...Map.groupBy(faults, ({ operator }) => operator)].map(([operator, some]) => {
      const all = some.map(found)
      const caught = all.filter((one) => one.length > 0).length
      const asError = all.filter((one) => one.some(({ severity }) => severity === 'error')).length
      const kinds = Map.groupBy(
        all.flatMap((one) => [...new Set(one.map(({ ruleId }) => ruleId))]),
        (kind) => kind,
      )
      const by = [...kinds]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([kind, list]) => `${kind} ${list.length}`)
      return { operator, all: some.length, caught, asError, by: by.slice(0, 3).join(', ') }
    })
    process.stdout.write(tableOf(rows))
    const sum = rows.reduce((total, { caught }) => total + caught, 0)
    process.stdout.write(`caught ${sum} of ${faults.length} faults\n`)
    expect(faults.length).toBeGreaterThan(300)
  })
})

function tableOf(
  rows: readonly { operator: string; all: number; caught: number; asError: number; by: string }[],
) {
  const head =
    '| operator | faults | caught | as error | by |\n| --- | ---: | ---: | ---: | --- |\n'
  return head + rows.map((row) => `| ${Object.values(row).join(' | ')} |\n`).join('')
}

describe('good text', () => {
  it('has no error and few warnings', () => {
    const published = pairs.map((pair: Pair) => [pair, good.get(pair.id) ?? []] as const)
    const counts = new Map<string, number>()
    for (const [, problems] of published)
      for (const { ruleId, severity } of problems)
        counts.set(`${severity} ${ruleId}`, (counts.get(`${severity} ${ruleId}`) ?? 0) + 1)
    for (const [name, count] of [...counts].sort())
      process.stdout.write(
        `${name}: ${((count / published.length) * 1000).toFixed(1)} per 1,000 segments\n`,
      )
    for (const [pair, problems] of good)
      for (const one of problems)
        if (one.severity === 'error') process.stdout.write(`ERROR ${pair} ${nameOf(one)}\n`)
  })
})

describe('mending', () => {
  it('makes nothing worse, and nothing the second time', { timeout: 300_000 }, () => {
    let mended = 0
    for (const { pair, translation } of faults) {
      let text = translation
      for (let round = 0; round < 8; round++) {
        const problems = checker.check(pair, text)
        const edits = problems.flatMap(({ fix }) => (fix?.key === key ? fix.edits : []))
        if (edits.length === 0) break
        text = applyEdits(text, edits)
      }
      if (text === translation) continue
      mended++
      const before = checker.check(pair, translation)
      const after = checker.check(pair, text)
      const kinds = new Set(before.map(({ ruleId }) => ruleId))
      expect(after.filter(({ ruleId }) => !kinds.has(ruleId)).map(nameOf)).toEqual([])
      expect(after.flatMap(({ fix }) => (fix?.key === key ? fix.edits : []))).toEqual([])
    }
    expect(mended).toBeGreaterThan(20)
  })
})

/** Medians, ratios, tables and verdicts on targets are what the measurements make them. */
import { describe, expect, it } from 'vitest'
import { type Result, wallRatio } from './result.ts'
import { median, summarise } from './statistics.ts'
import { resultsTable, targetsTable } from './tables.ts'
import { judge, targets } from './targets.ts'

describe('the figures', () => {
  it('are medians, smallest and largest', () => {
    expect(median([30, 10, 20])).toBe(20)
    expect(median([40, 10, 30, 20])).toBe(25)
    expect(() => median([])).toThrow('no numbers')
    expect(summarise([9, 100, 11])).toEqual({ median: 11, min: 9, max: 100 })
  })

  const result = (articles: number, id: string, walls: number[], hardShare = 0): Result => ({
    articles,
    hardShare,
    id,
    name: id,
    measurements: walls.map((wall) => ({ wall, cpu: 2 * wall, peak: 150 })),
  })

  it('are ratios over the rounds that both have run', () => {
    const results = [result(10, 'hugo', [20, 30, 40, 4, 4]), result(10, 'cold', [40, 60, 50])]
    const [hugo, cold, none] = ['hugo', 'cold', 'none'].map((id) => ({ articles: 10, id }))
    if (hugo === undefined || cold === undefined || none === undefined) throw new Error('No corner')
    expect(wallRatio(results, cold, hugo)).toBe(50 / 30)
    expect(wallRatio(results, none, hugo)).toBeUndefined()
    expect(wallRatio(results, cold, none)).toBeUndefined()
  })

  it('stand in a table beside Hugo', () => {
    const table = resultsTable([
      result(10, 'hugo', [90, 100, 1500]),
      result(10, 'cold', [130, 150, 170]),
    ])
    expect(table.split('\n').slice(2)).toEqual([
      '| hugo | 3 | 100 | 90 | 1,500 | 1.00 | 200 | 150 |',
      '| cold | 3 | 150 | 130 | 170 | 1.50 | 300 | 150 |',
      '',
    ])
    expect(resultsTable([result(10, 'cold', [130])])).toContain('| cold | 1 | 130 | 130 | 130 |  |')
  })

  it('meet a target up to its limit, and its stretch', () => {
    const [target] = targets
    if (target === undefined) throw new Error('There are no targets')
    const verdicts = [undefined, 0.6, 0.61, 1, 1.001].map((measured) => judge(target, measured))
    expect(verdicts).toEqual(['not measured', 'met, stretch too', 'met', 'met', 'missed'])
  })

  it('stand beside every target, each read from its own corner', () => {
    const table = targetsTable(targets, [
      result(10, 'hugo', [50]),
      result(10, 'cold', [120]),
      result(1000, 'hugo', [1000]),
      result(1000, 'eleventy', [2000]),
      result(1000, 'cold', [600, 500, 700]),
      result(1000, 'string', [130]),
      result(1000, 'hugo', [900], 0.2),
      result(1000, 'cold', [1350], 0.2),
      result(10_000, 'hugo', [10_000]),
      result(10_000, 'cold', [7000]),
      result(10_000, 'nothing', [200]),
    ])
    const rows = table.split('\n').slice(2, -1)
    const verdicts = rows.map((row) => row.split(' | ').slice(-2).join(' '))
    expect(verdicts).toEqual([
      '0.600 met, stretch too |',
      '1.50 met |',
      '0.700 **missed** |',
      '0.300 met |',
      '2.40 **missed** |',
      '0.130 **missed** |',
      ' not measured |',
      '0.020 met |',
      '150 met |',
      '1.00 met |',
      '11.7 **missed** |',
    ])
    expect(rows.length).toBe(targets.length)
  })
})

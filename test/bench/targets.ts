/** The targets of speed, each a limit and how it is read from the results. */
import { type Corner, medianOf, type Result, wallRatio } from './result.ts'

export interface Target {
  readonly name: string
  readonly limit: number
  /** What we would be proud of. */
  readonly stretch?: number
  /** Of limits and what was measured: `× Hugo`, `MiB`. */
  readonly unit: string
  /** Undefined where a run has not measured it. */
  readonly measured: (results: readonly Result[]) => number | undefined
}

export type Verdict = 'met' | 'met, stretch too' | 'missed' | 'not measured'

export function judge({ limit, stretch }: Target, measured: number | undefined): Verdict {
  if (measured === undefined) return 'not measured'
  if (measured > limit) return 'missed'
  return stretch !== undefined && measured <= stretch ? 'met, stretch too' : 'met'
}

/** The share of hard Markdown that a target names. */
export const hardShare = 0.2

function beside(ours: Corner, peer: string): Target['measured'] {
  return (results) => wallRatio(results, ours, { ...ours, id: peer })
}

/** 10,000 articles beside 1,000: corpora take no turns, so that all their rounds count. */
function growth(figure: 'wall' | 'peak'): Target['measured'] {
  return (results) => {
    const large = medianOf(results, { articles: 10_000, id: 'cold' }, figure)
    const small = medianOf(results, { articles: 1000, id: 'cold' }, figure)
    return large === undefined || small === undefined ? undefined : large / small
  }
}

export const targets: readonly Target[] = [
  {
    name: 'cold build, 1,000 articles',
    limit: 1,
    stretch: 0.6,
    unit: '× Hugo',
    measured: beside({ articles: 1000, id: 'cold' }, 'hugo'),
  },
  {
    name: 'the same with 20 % hard Markdown',
    limit: 1.5,
    stretch: 1,
    unit: '× Hugo',
    measured: beside({ articles: 1000, id: 'cold', hardShare }, 'hugo'),
  },
  {
    name: 'cold build, 10,000 articles',
    limit: 0.6,
    stretch: 0.3,
    unit: '× Hugo',
    measured: beside({ articles: 10_000, id: 'cold' }, 'hugo'),
  },
  {
    name: 'cold build, 1,000 articles',
    limit: 0.35,
    unit: '× Eleventy',
    measured: beside({ articles: 1000, id: 'cold' }, 'eleventy'),
  },
  {
    name: 'cold build, 10 articles (start-up)',
    limit: 2,
    stretch: 1,
    unit: '× Hugo',
    measured: beside({ articles: 10, id: 'cold' }, 'hugo'),
  },
  {
    name: 'one string edited, 1,000 articles',
    limit: 0.12,
    unit: '× Hugo',
    measured: beside({ articles: 1000, id: 'string' }, 'hugo'),
  },
  {
    name: 'one string edited, 10,000 articles',
    limit: 0.04,
    unit: '× Hugo',
    measured: beside({ articles: 10_000, id: 'string' }, 'hugo'),
  },
  {
    name: 'nothing changed, 10,000 articles',
    limit: 0.03,
    unit: '× Hugo',
    measured: beside({ articles: 10_000, id: 'nothing' }, 'hugo'),
  },
  {
    name: 'peak memory, 10,000 articles',
    limit: 200,
    stretch: 128,
    unit: 'MiB',
    measured: (results) => medianOf(results, { articles: 10_000, id: 'cold' }, 'peak'),
  },
  {
    name: 'the same beside 1,000 articles',
    limit: 1.5,
    unit: '×',
    measured: growth('peak'),
  },
  {
    name: 'time of 10,000 articles beside 1,000',
    limit: 10,
    unit: '×',
    measured: growth('wall'),
  },
]

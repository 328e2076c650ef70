/**
 * What `npm run bench` rests on: the corpus is the same each time, has the shape that docs/speed.md
 * promises and is sound; medians, ratios and verdicts are right. How fast anything is is no test.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runCommand } from '../support/command.ts'
import { type ArticleOptions, makeArticle } from './article.ts'
import type { Contender } from './contender.ts'
import { filesOfArticle, writeCorpus } from './corpus.ts'
import { createOurs, withEditedString } from './ours.ts'
import { eleventy } from './peers/eleventy.ts'
import { enterPeer } from './peers/enter-peer.ts'
import { hugo } from './peers/hugo.ts'
import { po4a } from './peers/po4a.ts'
import { replaceRun } from './replace-run.ts'
import { type Result, ratio } from './result.ts'
import { runRounds } from './rounds.ts'
import { median, summarise } from './statistics.ts'
import { resultsTable, targetsTable } from './tables.ts'
import { judge, targets } from './targets.ts'
import { writeChanged } from './write-files.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/speed.md'), 'utf8')

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuma-bench-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function makeArticles(count: number, options?: ArticleOptions) {
  return Array.from({ length: count }, (_, index) => makeArticle(index + 1, options))
}

describe('the corpus', () => {
  const articles = makeArticles(300)
  const textsOf = ({ title, blocks }: (typeof articles)[number]) => [
    title,
    ...blocks.flatMap((block) => (block.kind === 'code' ? [] : [block.wording])),
  ]
  const isPlain = (text: string) => !/[*`[\]\\_!]/.test(text)

  it('is the same each time, and no two articles are', () => {
    const files = articles.map((article) => JSON.stringify(filesOfArticle(article)))
    expect(files).toEqual(makeArticles(300).map((one) => JSON.stringify(filesOfArticle(one))))
    const bodies = articles.map(({ blocks }) => JSON.stringify(blocks))
    expect(new Set(bodies).size).toBe(articles.length)
    expect(makeArticle(3, { rewritten: 1 }).blocks).not.toEqual(makeArticle(3).blocks)
  })

  it('has 14 paragraphs, two headings, a list of four and a quotation in every article', () => {
    for (const { blocks } of articles) {
      const counts = Map.groupBy(blocks, ({ kind }) => kind)
      const kinds = Object.fromEntries([...counts].map(([kind, all]) => [kind, all.length]))
      expect(kinds).toEqual({ paragraph: 14, heading: 2, item: 4, quotation: 1 })
    }
  })

  it('has 22 strings an article, 17 of them plain text, in every language', () => {
    for (const article of articles)
      for (const locale of ['en', 'fr', 'ur'] as const) {
        const texts = textsOf(article).map((wording) => wording[locale])
        expect(texts.length).toBe(22)
        expect(texts.filter(isPlain).length).toBe(17)
      }
  })

  it('has about 528 words an article', () => {
    const words = articles.map(
      (article) => textsOf(article).flatMap(({ plain }) => plain.split(' ')).length,
    )
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length
    expect(mean).toBeGreaterThan(520)
    expect(mean).toBeLessThan(536)
  })

  it('has a fifth of its paragraphs hard where that is asked for, of each kind', () => {
    const paragraphs = makeArticles(300, { hardShare: 0.2 }).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.wording.en] : [])),
    )
    const kinds = [/``/, /!\[/, /\*\*[^*]+\*[^*]+\*[^*]*\*\*/, /\\\*/]
    const counts = kinds.map((kind) => paragraphs.filter((text) => kind.test(text)).length)
    expect(counts).toEqual([210, 210, 210, 210])
    expect(paragraphs.length).toBe(300 * 14)
  })

  it.each([0, 0.2])('is sound, synced and published whole with hard Markdown %d', (hardShare) => {
    const root = makeFolder()
    writeCorpus(root, 6, { hardShare })
    expect(runCommand('check', '--root', root)).toMatchObject({ code: 0, stdout: 'no problems\n' })
    expect(runCommand('sync', '--check', '--root', root)).toMatchObject({
      code: 0,
      stdout: 'nothing to do\n',
    })
    expect(runCommand('build', '--root', root)).toMatchObject({ code: 0 })
    const pages = ['en', 'fr', 'ur'].flatMap((locale) =>
      readdirSync(join(root, 'dist', locale)).filter((name) => name.startsWith('article-')),
    )
    expect(pages.length).toBe(6 * 3)
  })

  it('stays sound when a string is edited or an article rewritten', () => {
    const root = makeFolder()
    writeCorpus(root, 3)
    for (const round of [1, 2, 60]) {
      writeChanged(root, filesOfArticle(withEditedString(makeArticle(2), round)))
      writeChanged(root, filesOfArticle(makeArticle(1, { rewritten: round })))
      expect(runCommand('check', '--root', root).stdout).toBe('no problems\n')
      expect(runCommand('sync', '--check', '--root', root).stdout).toBe('nothing to do\n')
    }
  })

  it('gets one string in one catalog and its stamp edited, another one each round', () => {
    const article = makeArticle(2)
    const before = filesOfArticle(article)
    const texts = Array.from({ length: 40 }, (_, index) => {
      const after = filesOfArticle(withEditedString(article, index + 1))
      const changed = Object.keys(after).filter((path) => after[path] !== before[path])
      expect(changed).toEqual(['locales/fr/article-2.json', 'locales/.stamps/fr/article-2.json'])
      return after['locales/fr/article-2.json']
    })
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe.runIf(process.platform === 'linux')('a run', () => {
  it('measures each of our builds, and finds in the pages what it has edited', () => {
    const cases = createOurs(join(makeFolder(), 'ours'), 3, {}, 'pipeline/cli.ts')
    const measurements = runRounds(cases, 1, 600, () => undefined)
    expect([...measurements.keys()]).toEqual(['cold', 'string', 'article', 'nothing', 'ci'])
    for (const [{ wall, cpu, peak } = { wall: 0, cpu: 0, peak: 0 }] of measurements.values()) {
      expect(wall).toBeGreaterThan(0)
      expect(cpu).toBeGreaterThan(0)
      expect(peak).toBeGreaterThan(10)
    }
  })

  for (const peer of [hugo, eleventy, po4a])
    it.runIf(peer.findVersion())(`finds in the pages of ${peer.name} every article`, () => {
      const contender = enterPeer(peer, join(makeFolder(), peer.id), 3, {})
      const measurements = runRounds([contender], 1, 600, () => undefined)
      expect(measurements.get(peer.id)?.length).toBe(1)
    })

  const contender = (id: string, script: string, log: string[]): Contender => ({
    id,
    name: id,
    command: { program: 'sh', args: ['-c', script], folder: '/' },
    prepare: (round) => log.push(`${id} ${round}`),
    verify: () => undefined,
  })

  it('lets all take turns, and drops who has used up its time', () => {
    const log: string[] = []
    const both = [contender('a', 'exit 0', log), contender('b', 'exit 0', log)]
    runRounds(both, 2, 600, () => undefined)
    expect(log.splice(0)).toEqual(['a 1', 'b 1', 'a 2', 'b 2'])
    runRounds(both, 2, 0, () => undefined)
    expect(log).toEqual(['a 1', 'b 1'])
  })

  it('takes no build that has failed for a measurement', () => {
    const failing = contender('a', 'echo out of paper; exit 3', [])
    expect(() => runRounds([failing], 1, 1, () => undefined)).toThrow('out of paper')
  })
})

describe('the figures', () => {
  it('are medians, smallest and largest', () => {
    expect(median([30, 10, 20])).toBe(20)
    expect(median([40, 10, 30, 20])).toBe(25)
    expect(() => median([])).toThrow('no numbers')
    expect(summarise([9, 100, 11])).toEqual({ median: 11, min: 9, max: 100 })
  })

  it('are ratios of two, where both were measured', () => {
    expect(ratio(30, 20)).toBe(1.5)
    expect(ratio(undefined, 20)).toBeUndefined()
    expect(ratio(30, undefined)).toBeUndefined()
  })

  const result = (articles: number, id: string, walls: number[], hardShare = 0): Result => ({
    articles,
    hardShare,
    id,
    name: id,
    measurements: walls.map((wall) => ({ wall, cpu: 2 * wall, peak: 150 })),
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
      result(1000, 'cold', [500, 700, 600]),
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

describe('docs/speed.md', () => {
  it('keeps a run with every target', () => {
    for (const { name } of targets) expect(page).toContain(`| ${name} |`)
  })

  it('gets another run in place of the last', () => {
    const file = join(makeFolder(), 'speed.md')
    writeFileSync(file, page)
    replaceRun(file, 'One.\n')
    replaceRun(file, 'Two.\n')
    const [before = '', after = ''] = readFileSync(file, 'utf8').split('Two.')
    expect(page.startsWith(before.trimEnd())).toBe(true)
    expect(page.endsWith(after.trimStart())).toBe(true)
    expect(before).not.toContain('One.')
    replaceRun(join(makeFolder(), 'new.md'), 'Three.\n')
  })
})

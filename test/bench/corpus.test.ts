/**
 * The corpus of `npm run bench` is the same each time, has the shape that docs/speed.md promises, and is
 * sound: `check` finds nothing in it, `sync` has nothing to do, and it is published whole.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runCommand } from '../support/command.ts'
import { type ArticleOptions, makeArticle } from './article.ts'
import { filesOfArticle, writeCorpus } from './corpus.ts'
import { withEditedString } from './ours.ts'
import { writeChanged } from './write-files.ts'

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

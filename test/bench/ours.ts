/**
 * Our builds of one publication, each from a state of its own: nothing there, one string edited, one
 * article rewritten, nothing changed, every file with a new time of change (a checkout in CI).
 *
 * Each leaves the publication built, so that they can take turns in any order. The font subset is
 * kept (it is cached by content), and the compile cache of Node.
 */
import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type ArticleOptions, type BenchArticle, makeArticle } from './article.ts'
import type { Contender } from './contender.ts'
import { filesOfArticle, writeCorpus } from './corpus.ts'
import { type Command, measure } from './measure.ts'
import { pageOf, verifyPages, verifyText } from './verify-pages.ts'
import { writeChanged } from './write-files.ts'

const repository = join(import.meta.dirname, '../..')

/**
 * Writes the publication and builds it once, which warms the caches.
 *
 * @param count At least 3, so that the two edits are of two articles.
 * @param cli Path of the command from the repository: `pipeline/cli.ts`, or `lib/cli.js` as published.
 */
export function createOurs(
  root: string,
  count: number,
  options: ArticleOptions,
  cli: string,
): readonly Contender[] {
  writeCorpus(root, count, options)
  const dist = join(root, 'dist')
  const build = buildCommand(root, cli)
  measure(build)
  const stringArticle = makeArticle(Math.ceil(count / 2), options)
  const rewritten = (round: number) =>
    makeArticle(Math.ceil(count / 3), { ...options, rewritten: round })
  const nothing = () => undefined
  return [
    {
      id: 'cold',
      name: 'Tarjuma, cold',
      command: build,
      prepare: () => removeBuilt(root),
      verify: () => verifyPages(dist, count, makeArticle(count, options)),
    },
    ...[1, 2].map((threads) => ({
      id: `cold-${threads}`,
      name: `Tarjuma, cold, ${threads === 1 ? 'one thread' : 'two threads'}`,
      command: { ...build, args: [...build.args, '--threads', String(threads)] },
      prepare: () => removeBuilt(root),
      verify: () => verifyPages(dist, count, makeArticle(count, options)),
    })),
    {
      id: 'string',
      name: 'Tarjuma, one string edited',
      command: build,
      prepare: (round) =>
        writeChanged(root, filesOfArticle(withEditedString(stringArticle, round))),
      verify: (round) => verifyText(pageOf(dist, 'fr', stringArticle.slug), addition(round)),
    },
    {
      id: 'article',
      name: 'Tarjuma, one article rewritten',
      command: build,
      prepare: (round) => writeChanged(root, filesOfArticle(rewritten(round))),
      verify: (round) => {
        const { slug, title } = rewritten(round)
        verifyText(pageOf(dist, 'ur', slug), title.ur)
      },
    },
    {
      id: 'nothing',
      name: 'Tarjuma, nothing changed',
      command: build,
      prepare: nothing,
      verify: nothing,
    },
    {
      id: 'ci',
      name: 'Tarjuma, nothing but times changed (CI)',
      command: build,
      prepare: () => touchAll(root),
      verify: nothing,
    },
  ]
}

/** The build of a publication, as its users start it. */
export function buildCommand(root: string, cli: string): Command {
  const file = join(repository, cli)
  return {
    program: process.execPath,
    args: [...nodeOptions(file), file, 'build', '--root', root],
    folder: repository,
  }
}

/** The options of Node with which the command's first line runs it. */
function nodeOptions(cli: string): readonly string[] {
  const [, options = ''] = /^#!.* node (.*)/.exec(readFileSync(cli, 'utf8')) ?? []
  return options.split(' ').filter((option) => option !== '')
}

/** Removes what builds have left, but for fonts and cards, which are cached by their content. */
function removeBuilt(root: string): void {
  for (const name of ['dist', '.tarjuma'])
    rmSync(join(root, name), { recursive: true, force: true })
  const cache = join(root, 'node_modules/.cache/tarjuma')
  for (const name of readdirSync(cache))
    if (!/^(font|card)-/.test(name)) rmSync(join(cache, name), { recursive: true })
}

/** Gives every file of the publication a new time of change, as a fresh clone has it. */
function touchAll(root: string): void {
  const now = new Date()
  utimesSync(join(root, 'tarjuma.config.ts'), now, now)
  for (const folder of ['content', 'locales'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), now, now)
}

/** The French of the first paragraph with an addition that no other round has; its stamp follows. */
export function withEditedString(article: BenchArticle, round: number): BenchArticle {
  const first = article.blocks.findIndex(({ kind }) => kind === 'paragraph')
  const blocks = article.blocks.map((block, index) => {
    if (index !== first || block.kind === 'code') return block
    const fr = `${block.wording.fr} Le projet est ${addition(round)}.`
    return { ...block, wording: { ...block.wording, fr } }
  })
  return { ...article, blocks }
}

const adjectives = ['simple', 'juste', 'utile', 'rapide', 'calme', 'digne', 'ferme', 'sage']

function addition(round: number): string {
  const word = (index: number) => adjectives[index % adjectives.length] ?? ''
  const [first, second] = [word(round), word(Math.floor(round / adjectives.length) + round + 1)]
  return `${first} et ${second}`
}

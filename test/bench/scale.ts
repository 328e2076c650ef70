/**
 * `npm run bench:scale`: what a build takes at the edges of size, as a table for docs/speed.md: one
 * article of a megabyte, fifty languages, and how memory grows with the articles.
 *
 *     npm run bench:scale                  from pipeline/cli.ts
 *     npm run bench:scale -- lib/cli.js    the package as published, after npm run prepack
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BenchArticle, makeArticle } from './article.ts'
import { articleMarkdown } from './article-markdown.ts'
import { filesOfArticle, writeCorpus } from './corpus.ts'
import { measure } from './measure.ts'
import { buildCommand } from './ours.ts'
import { makePlace } from './place.ts'
import { writeFiles } from './write-files.ts'

const cli = process.argv[2] ?? 'pipeline/cli.ts'
const megabyte = 2 ** 20

/** The texts of so many articles in one, up to a size of its Markdown. */
function makeLongArticle(size: number): BenchArticle {
  const blocks: BenchArticle['blocks'][number][] = []
  const long = { ...makeArticle(1), slug: 'long', blocks }
  for (let number = 1; Buffer.byteLength(articleMarkdown(long, 'en')) < size; number++)
    blocks.push(...makeArticle(number).blocks)
  return long
}

/** French as it is spoken where CLDR says that it is: their catalogs are that of French. */
const regions =
  'BE BF BI BJ BL CA CD CF CG CH CI CM DJ DZ FR GA GF GN GP GQ HT KM LU MA MC MF MG ML MQ MR MU NC NE PF PM RE RW SC SN SY TD TG TN TT VU WF YT'.split(
    ' ',
  )

/** A publication in English, French, Urdu and as many kinds of French as make fifty languages. */
function writeManyLocales(root: string, articles: number): void {
  writeCorpus(root, articles)
  const tags = regions.map((region) => `fr-${region}`)
  for (const tag of tags)
    for (const folder of ['locales', 'locales/.stamps'])
      cpSync(join(root, folder, 'fr'), join(root, folder, tag), { recursive: true })
  const file = join(root, 'tarjuma.config.ts')
  const targets = ['fr', 'ur', ...tags].map((tag) => `'${tag}'`).join(', ')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/targetLocales: .*/, `targetLocales: [${targets}],`),
  )
}

function pagesIn(dist: string): number {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  ).length
}

const place = makePlace(12_000)
process.once('exit', place.remove)

function report(name: string, write: (root: string) => void): void {
  const root = join(place.folder, 'publication')
  write(root)
  const build = buildCommand(root, cli)
  // The font's subset is made once, and measured apart.
  measure(build)
  rmSync(join(root, 'dist'), { recursive: true })
  const { cpu, peak, wall } = measure({ ...build, args: [...build.args, '--force'] })
  const pages = pagesIn(join(root, 'dist'))
  const cells = [name, pages, wall, cpu, cpu / pages, peak]
  const text = cells.map((cell) =>
    typeof cell === 'string' ? cell : Number(cell.toPrecision(3)).toLocaleString('en'),
  )
  process.stdout.write(`| ${text.join(' | ')} |\n`)
  place.empty()
}

process.stdout.write(
  '|  | pages | wall ms | CPU ms | CPU ms a page | peak MiB |\n| --- | ---: | ---: | ---: | ---: | ---: |\n',
)
report('one article of 1 MiB', (root) => {
  writeCorpus(root, 0)
  writeFiles(root, filesOfArticle(makeLongArticle(megabyte)))
})
report('200 articles in 50 languages', (root) => writeManyLocales(root, 200))
for (const articles of [1000, 2000, 5000, 10_000])
  report(`${articles.toLocaleString('en')} articles`, (root) => writeCorpus(root, articles))

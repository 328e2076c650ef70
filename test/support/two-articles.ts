/**
 * Two articles, both published, and then one of them (`bad`) gets bad input: it must have its one
 * problem, `dist/` and its own files must keep their bytes, and the other (`good`), which has got a
 * new paragraph and so a problem of its own, must have its report and be synced.
 */
import { symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { Problem } from '../../pipeline/problem.ts'
import {
  article,
  createPublication,
  type Files,
  type Publication,
  translateAll,
} from './publication.ts'
import { summarize } from './rule.ts'

let published: Files | undefined

/** Both articles complete and published. `bad` has the keys `title`, `one` and `two`. */
export async function createTwoArticles(): Promise<Publication> {
  published ??= await publishTwoArticles()
  return createPublication(published)
}

/** Every file of the publication, made once: what all tests start from. */
async function publishTwoArticles(): Promise<Files> {
  const publication = createPublication({
    'content/bad.md': article(
      '<!-- key: one -->\n\nFirst paragraph.\n\n<!-- key: two -->\n\nSecond paragraph.',
      'A bad one',
    ),
    'content/good.md': article('Sound paragraph.', 'A good one'),
  })
  await translateAll(publication)
  expect((await publication.build()).published).toBeDefined()
  return Object.fromEntries(
    Object.entries(publication.snapshot('.')).map(([file, text]) => [
      file,
      Buffer.from(text, 'latin1'),
    ]),
  )
}

/** The problems of the article `bad`, one line each: place, kind, locale; after a test of the promises above. */
export async function problemsBeside(publication: Publication): Promise<readonly Problem[]> {
  publication.write({ 'content/good.md': article('Sound paragraph.\n\nNew here.', 'A good one') })
  const before = filesOf(publication, 'bad')
  const dist = publication.snapshot('dist')

  const { published, problems } = await publication.build()
  expect(published).toBeUndefined()
  expect(publication.snapshot('dist')).toEqual(dist)
  const ofGood = problems.filter(({ file }) => file === 'content/good.md')
  expect(ofGood.map(({ ruleId }) => ruleId)).toEqual(['source-catalog-drift'])

  const { problems: ofSync } = await publication.sync()
  expect(filesOf(publication, 'bad')).toEqual(before)
  expect(Object.values(publication.readJson('locales/en/good.json'))).toContain('New here.')
  expect(Object.values(publication.readJson('locales/fr/good.json'))).toContain('')

  const ofBad = problems.filter((one) => !ofGood.includes(one))
  expect(ofSync.map(summarize)).toEqual(ofBad.map(summarize))
  return ofBad
}

/** The bytes of every file that belongs to an article, its own text included. */
function filesOf(publication: Publication, slug: string): Record<string, string> {
  const all = { ...publication.snapshot('locales'), ...publication.snapshot('content') }
  const name = new RegExp(`/${slug}\\.(md|json)(/|$)`)
  return Object.fromEntries(Object.entries(all).filter(([file]) => name.test(file)))
}

/** Puts a link in the place of a file; `target` is relative to the link. */
export function link(publication: Publication, file: string, target: string): void {
  publication.remove(file)
  publication.write({ [join(dirname(file), '.keep')]: '' })
  symlinkSync(target, join(publication.root, file))
}

/** `file:line:column kind`, for tables of cases. */
export function lineOf(problem: Problem): string {
  const { place, kind } = summarize(problem)
  return `${place} ${kind}`
}

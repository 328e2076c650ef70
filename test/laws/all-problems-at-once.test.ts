/**
 * Guarantee 7, all problems at once: one broken file is one problem, never a crash and never an empty
 * catalog, and no article loses its report over another's.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seed } from '../support/fuzz.ts'
import { article, createPublication, translateAll } from '../support/publication.ts'

const breakages: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  truncated: (text) => text.slice(0, text.length / 2),
  empty: () => '',
  'not UTF-8': (text) =>
    Buffer.concat([
      Buffer.from(text.slice(0, 20)),
      Buffer.from([0xff]),
      Buffer.from(text.slice(20)),
    ]),
  'not an object': () => '["a"]',
  'trailing comma': (text) => text.replace(/\n\}\s*$/, ',\n}'),
}

const slugs = ['a', 'b', 'c', 'd']

describe('all problems at once', () => {
  it('every broken catalog or stamps file is one problem, and the other articles are as they were', {
    timeout: 60_000,
  }, async () => {
    const publication = createPublication(
      Object.fromEntries(
        slugs.map((slug) => [`content/${slug}.md`, article(`Text of ${slug}.`, `Title ${slug}`)]),
      ),
    )
    await translateAll(publication)
    // Article d has a problem of its own, which every report must name.
    publication.translate('ur', 'd', { title: '' })
    expect(await publication.problems()).toHaveLength(1)
    await publication.sync()
    const sound = publication.snapshot('locales')
    const file = fc.constantFrom(
      ...['a', 'b', 'c'].flatMap((slug) => [
        `locales/en/${slug}.json`,
        `locales/fr/${slug}.json`,
        `locales/ur/${slug}.json`,
        `locales/.stamps/fr/${slug}.json`,
      ]),
    )
    const breakage = fc.constantFrom(...Object.keys(breakages))
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(file, breakage), {
          minLength: 1,
          maxLength: 4,
          selector: ([path]) => path,
        }),
        async (broken) => {
          publication.restore(sound)
          for (const [path, how] of broken)
            publication.write({ [path]: breakages[how]?.(publication.read(path)) ?? '' })
          const problems = await publication.problems()
          const perFile = problems.map((problem) => problem.file)
          expect(perFile.sort()).toEqual(
            [...broken.map(([path]) => path), 'locales/ur/d.json'].sort(),
          )
          const before = publication.snapshot('locales')
          const { problems: kept } = await publication.sync()
          expect(kept.map((problem) => problem.file).sort()).toEqual(
            broken.map(([path]) => path).sort(),
          )
          expect(publication.snapshot('locales')).toEqual(before)
        },
      ),
      { numRuns: 60, seed },
    )
  })
})

/**
 * The names of what all pages share are the same in them, whether they were expected, wrongly, or not at
 * all: names are expected after some articles, of those alone, where their fonts are in the cache.
 */
import { expect, it } from 'vitest'
import { writeCorpus } from '../bench/corpus.ts'
import { runCommand } from '../support/command.ts'
import { createPublication } from '../support/publication.ts'
import { findInOtherStates } from '../support/stored-states.ts'

const config = `export default { url: 'https://bench.example', sourceLocale: 'en', targetLocales: ['fr', 'ur'], cards: false }\n`

it('decide nothing of what is published', { timeout: 180_000 }, () => {
  const publication = createPublication()
  writeCorpus(publication.root, 520)
  publication.write({ 'tarjuma.config.ts': config })
  const build = (threads: string) => {
    publication.remove('dist')
    const args = ['build', '--force', '--threads', threads, '--root', publication.root]
    expect(runCommand(...args)).toMatchObject({ code: 0 })
    // Pages that were opened again are in another state than they were staged in.
    expect(findInOtherStates(publication.root).others).toEqual([])
    return publication.snapshot('dist')
  }
  // No font is in the cache, so none is expected; then all are.
  const unexpected = build('1')
  expect(Object.keys(unexpected).length).toBeGreaterThan(2000)
  expect(build('2')).toEqual(unexpected)
  // The last article has a letter that no font of the others has.
  publication.translate('ur', 'article-99', { title: 'ژالہ باری کی رپورٹ ۂ' })
  const wrong = build('1')
  expect(namesIn(wrong)).not.toEqual(namesIn(unexpected))
  expect(namesIn(wrong)).toHaveLength(3)
})

/** The names of style sheet and fonts in all pages together; each of them is a file. */
function namesIn(dist: Readonly<Record<string, string>>): readonly string[] {
  const names = new Set<string>()
  for (const [path, content] of Object.entries(dist)) {
    if (!path.endsWith('.html')) continue
    for (const [, name = ''] of content.matchAll(/href="[^"]*(assets\/[^"]+)"/g)) names.add(name)
  }
  for (const name of names) expect(Object.keys(dist)).toContain(`dist/${name}`)
  return [...names].sort()
}

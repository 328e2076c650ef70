/** What a build keeps of files is their state in `dist/`, wherever it has looked at them. */
import { expect, it } from 'vitest'
import { writeCorpus } from '../bench/corpus.ts'
import { runCommand } from '../support/command.ts'
import { createPublication } from '../support/publication.ts'
import { findInOtherStates } from '../support/stored-states.ts'

it('is that of a folder that came whole, and of files that came one by one', () => {
  const publication = createPublication()
  const { root } = publication
  const build = (...options: string[]) => {
    expect(runCommand('build', '--root', root, ...options)).toMatchObject({ code: 0 })
    const { all, others } = findInOtherStates(root)
    expect(others).toEqual([])
    return all
  }
  writeCorpus(root, 20)
  const all = build()
  expect(all).toBeGreaterThan(20)
  publication.remove('dist')
  expect(build()).toBe(all)
  expect(build('--force')).toBe(all)
  writeCorpus(root, 21)
  expect(build()).toBeGreaterThan(all)
  // Articles that are as they were, where no page is.
  publication.remove('dist')
  expect(build()).toBeGreaterThan(all)
})

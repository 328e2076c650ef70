/**
 * Tests of a page rule: a site of two articles in English, French and Urdu, built once; an edit of its
 * pages → the problems of that rule, and of no other that is an error: one mistake is one problem.
 */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Options } from '../../pipeline/config.ts'
import type { ProblemKind } from '../../pipeline/problem.ts'
import { png } from './images.ts'
import { article, createPublication, type Publication, translateAll } from './publication.ts'
import { summarize } from './rule.ts'

const body = `Some text with a [link](b.md), a [place](b.md#second) and \`{{code}}\`.

## First

Write {{name}} where the name is to stand.[^1]

![A lamp](lamp.png)

### Deeper

    a {{block}} of code

| one | two |
| --- | --- |
| 1 | 2 |

[^1]: A note.
`

export interface BuiltSite {
  readonly publication: Publication
  /** Replaces a text that stands in a page, once. */
  edit(file: string, before: string, after: string): void
  /** `file:line:column` of a text in a page. */
  placeOf(file: string, text: string): string
  /** The problems of the rule, without their locale. */
  problems(
    kind: ProblemKind,
    others?: readonly ProblemKind[],
  ): Promise<readonly ReturnType<typeof summarize>[]>
}

/** Makes the site before the tests of a file, and takes edits back after each. */
export function useBuiltSite(options: Partial<Options> = {}): BuiltSite {
  const removals: (() => void)[] = []
  let publication: Publication
  let dist: Readonly<Record<string, string>>
  beforeAll(async () => {
    publication = createPublication(
      {
        'content/a.md': article(body, 'A lamp'),
        'content/b.md': article('Some text.\n\n## Second\n\nMore of it.', 'A second lamp'),
        'content/lamp.png': png,
      },
      options,
      (remove) => removals.push(remove),
    )
    await translateAll(publication)
    const { problems, published } = await publication.build()
    expect(problems.map(summarize)).toEqual([])
    expect(published).toBeDefined()
    dist = publication.snapshot('dist')
  })
  beforeEach(() => {
    publication.remove('dist')
    publication.restore(dist)
  })
  afterAll(() => {
    for (const remove of removals) remove()
  })
  return {
    get publication() {
      return publication
    },
    edit(file, before, after) {
      const html = publication.read(file)
      expect(html.split(before).length, `${before} in ${file}`).toBe(2)
      publication.write({ [file]: html.replace(before, () => after) })
    },
    placeOf(file, text) {
      const [before = ''] = publication.read(file).split(text)
      const lines = before.split('\n')
      return `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`
    },
    async problems(kind, others = []) {
      const all = await publication.pageProblems()
      const known = new Set<string>([kind, ...others])
      const unexpected = all.filter(
        ({ ruleId, severity }) => severity === 'error' && !known.has(ruleId),
      )
      expect(unexpected.map(summarize)).toEqual([])
      return all.filter(({ ruleId }) => ruleId === kind).map(summarize)
    },
  }
}

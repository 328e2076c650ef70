import { describe, expect, it } from 'vitest'
import { scriptedSvg, svg } from '../support/images.ts'
import { article, createPublication } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'

async function imageProblems(content: string) {
  const publication = createPublication(
    { 'content/a.md': article('![A map](map.svg)'), 'content/map.svg': content },
    { targetLocales: [] },
  )
  return ofKind(await publication.problems(), 'scripted-image')
}

describe('scripted-image', () => {
  it.each([
    scriptedSvg,
    svg.replace('<path', '<path onclick="alert(1)"'),
    svg.replace('<path', '<a href="javascript:alert(1)"/><path'),
  ])('names an SVG that can run something: %s', async (content) => {
    const problems = await imageProblems(content)
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'scripted-image',
        severity: 'warning',
        locale: undefined,
        arguments: { file: 'content/map.svg' },
        place: 'content/a.md:6:1',
        cause: 'content/map.svg',
      },
    ])
    expect(problems[0]?.message).toBe(
      'Image `content/map.svg` holds a script, expected a drawing only',
    )
  })

  it('is silent about a drawing', async () => {
    expect(await imageProblems(svg)).toEqual([])
  })
})

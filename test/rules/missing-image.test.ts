import { describe, expect, it } from 'vitest'
import { png, svg } from '../support/images.ts'
import { article, createPublication } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'

async function imageProblems(
  body: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
) {
  const publication = createPublication(
    { 'content/news/a.md': article(body), ...files },
    { targetLocales: [] },
  )
  return ofKind(await publication.problems(), 'missing-image')
}

describe('missing-image', () => {
  it.each([
    [
      'photo.png',
      undefined,
      'nothing',
      'Image `content/news/photo.png` is not there, expected an image beside the article',
    ],
    [
      'photo.png',
      '',
      'empty',
      'Image `content/news/photo.png` is an empty file, expected an image beside the article',
    ],
    [
      'photo.png',
      'no image at all',
      'broken',
      'Image `content/news/photo.png` cannot be read as an image, expected an image beside the article',
    ],
    [
      'photo.png',
      png.subarray(0, 20),
      'broken',
      'Image `content/news/photo.png` cannot be read as an image, expected an image beside the article',
    ],
    [
      '../../secret.png',
      png,
      'outside',
      'Image `secret.png` lies outside content/, expected an image beside the article',
    ],
  ])('%s with the bytes %j is %s', async (url, bytes, found, words) => {
    const [problem, ...others] = await imageProblems(
      `Text.\n\n![A photo](${url})`,
      bytes === undefined ? {} : { 'content/news/photo.png': bytes },
    )
    expect(others).toEqual([])
    expect(problem?.message).toBe(words)
    expect(problem === undefined ? undefined : summarize(problem)).toMatchObject({
      severity: 'error',
      arguments: { fault: found },
      place: 'content/news/a.md:8:1',
    })
  })

  it('finds images by reference, and says a file once for each place', async () => {
    expect(await imageProblems('![A][p] and ![B](q.jpg)\n\n[p]: p.png')).toHaveLength(2)
  })

  it.each([
    ['![A photo](photo.png)', { 'content/news/photo.png': png }],
    ['![A photo](<my photo.png> "A title")', { 'content/news/my photo.png': png }],
    ['![A photo](my%20photo.png)', { 'content/news/my photo.png': png }],
    ['![تصویر](تصویر.svg)', { 'content/news/تصویر.svg': svg }],
    ['![A photo](../photo.png)', { 'content/photo.png': png }],
    ['![A photo](https://example.org/photo.png)', {}],
    ['A [link](other.png.md) and [another](x.pdf).\n\n[d]: x.html', {}],
  ])('is silent about %s', async (body, files) => {
    expect(await imageProblems(body, files)).toEqual([])
  })
})

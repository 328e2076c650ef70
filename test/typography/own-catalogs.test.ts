/** What this publication's translators set by hand is what comes out of the same text as it is typed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { rehypeTypography } from '../../pipeline/typography/rehype-typography.ts'
import { repository } from '../support/own-publication.ts'
import { showSpaces } from './show-spaces.ts'

const plain = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify)
const render = (markdown: string) => String(plain.processSync(markdown))
const set = (markdown: string, locale: string) =>
  String(
    unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(rehypeTypography, { locale })
      .use(rehypeStringify)
      .processSync(markdown),
  )

/** As a keyboard writes it. Code spans have none of these. */
const asTyped = (text: string) =>
  text
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/«\s|\s»/g, '"')
    .replaceAll(/[\u00A0\u202F]/g, ' ')

/** Either no-break space will do: translators wrote U+00A0 and U+202F as they had them. */
const eitherSpace = (html: string) =>
  showSpaces(html.replaceAll('&#xA0;', '~')).replaceAll('·', '~')

function strings(locale: string): string[] {
  const folder = join(repository, 'locales', locale)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .flatMap(([key, text]) => (key !== '$schema' && typeof text === 'string' ? [text] : []))
}

describe.each(['en', 'fr'])('the catalogs of %s', (locale) => {
  it.each(strings(locale))('%s', (text) => {
    expect(eitherSpace(set(asTyped(text), locale))).toBe(eitherSpace(set(text, locale)))
  })
})

describe('the catalogs of ur', () => {
  it.each(strings('ur'))('%s', (text) => {
    expect(set(text, 'ur')).toBe(render(text))
  })
})

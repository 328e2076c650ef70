/**
 * Many articles at once, each of 14 paragraphs, two headings, a list and a quotation, with catalogs and
 * stamps as `sync` writes them; written without running it, since that takes a while for a thousand.
 */
import { stampsFile } from '../../pipeline/files.ts'
import { translationDigest } from '../../pipeline/stamp.ts'
import { stampsText } from '../../pipeline/sync/stamps-text.ts'
import { pseudoTranslation } from './pseudo-translation.ts'
import { article, type Publication } from './publication.ts'

const sentences = [
  'Trade between the two countries has grown for years',
  'The committee met on the morning of the second day',
  'Farmers of the valley bring their produce to the market',
  'A bridge across the river was opened in the spring',
]

/** Writes articles `article-1`, `article-2`, … ; the key `blank` of every tenth is left blank in Urdu. */
export function writeManyArticles(publication: Publication, count: number): void {
  for (let number = 1; number <= count; number++) {
    const slug = `article-${number}`
    const texts = textsOf(number)
    const markdown = [...texts]
      .filter(([key]) => key !== 'title')
      .map(([key, text]) => block(key, text))
    const title = texts.get('title') ?? ''
    publication.write({
      [`content/${slug}.md`]: article(markdown.join('\n\n'), title),
      [`locales/en/${slug}.json`]: Object.fromEntries(texts),
    })
    for (const tag of ['fr', 'ur']) {
      const strings = [...texts].map(([key, text]) => {
        const isBlank = tag === 'ur' && key === 'blank' && number % 10 === 0
        return [key, isBlank ? '' : pseudoTranslation(text, tag)] as const
      })
      const stamps = strings.map(([key, text]) => {
        const stamp = { source: texts.get(key) ?? '', translation: translationDigest(text) }
        return [key, stamp] as const
      })
      publication.write({
        [`locales/${tag}/${slug}.json`]: Object.fromEntries(strings),
        [stampsFile(tag, slug)]: stampsText(new Map(stamps), new Map()),
      })
    }
  }
}

function textsOf(number: number): ReadonlyMap<string, string> {
  const sentence = (index: number) =>
    `${sentences[index % sentences.length]}, as number ${number} of these articles says in its part ${index}.`
  const paragraph = (index: number) => [index, index + 1, index + 2].map(sentence).join(' ')
  return new Map([
    ['title', `Article number ${number} of many`],
    ['blank', paragraph(0)],
    ...Array.from({ length: 13 }, (_, index): [string, string] => [
      `p-${index}`,
      paragraph(index + 1),
    ]),
    ['heading-one', `The first heading of ${number}`],
    ['heading-two', `The second heading of ${number}`],
    ['item', sentence(1)],
    ['quotation', `Somebody said: *${sentence(2)}*`],
  ])
}

function block(key: string, text: string): string {
  const mark = key.startsWith('heading')
    ? '## '
    : key === 'item'
      ? '- '
      : key === 'quotation'
        ? '> '
        : ''
  const pin = `<!-- key: ${key} -->\n\n`
  return key === 'item' ? `${pin}- ${text}` : `${pin}${mark}${text}`
}

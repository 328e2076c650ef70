/** What a page says of an article below its title: dateline, date and author, one passage. */
import type { Element } from 'hast'
import type { Article, Edition } from '../model.ts'
import { dateElement, dateHtml, formatDate } from './date.ts'
import { element } from './element.ts'
import { isQuietPassage } from './quiet-text.ts'

type Bylined = Pick<Edition, 'fields' | 'locale'> & {
  readonly article: Pick<Article, 'frontMatter'>
}

export function byline({ article, fields, locale }: Bylined): Element {
  const { author, date } = article.frontMatter
  const dateline = fields.dateline
  return element(
    'p',
    { className: ['byline'] },
    ...(dateline === undefined
      ? []
      : [element('span', { className: ['dateline'] }, dateline), ' ']),
    dateElement(date, locale),
    ...(author === undefined ? [] : [' ', element('span', { className: ['author'] }, author)]),
  )
}

/** Its HTML, where nothing in it is set, isolated or escaped. Law: it is that of the element. */
export function bylineHtml({ article, fields, locale }: Bylined): string | undefined {
  const { author, date } = article.frontMatter
  const { dateline } = fields
  const day = formatDate(date, locale)
  if (!isQuietPassage([dateline ?? '', day, author ?? ''], locale)) return undefined
  const before = dateline === undefined ? '' : `<span class="dateline">${dateline}</span> `
  const behind = author === undefined ? '' : ` <span class="author">${author}</span>`
  return `<p class="byline">${before}${dateHtml(date, day)}${behind}</p>`
}

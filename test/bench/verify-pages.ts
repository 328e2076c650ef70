/** Looks whether a build has made every page of the corpus; what has not is no measurement. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchArticle } from './article.ts'
import { type LocaleTag, locales } from './wording.ts'

export function pageOf(output: string, locale: LocaleTag, slug: string): string {
  return join(output, locale, slug, 'index.html')
}

/** @throws where a page is missing, or one of the article given has not its title. */
export function verifyPages(output: string, count: number, article: BenchArticle): void {
  for (const locale of locales) {
    for (let number = 1; number <= count; number++) {
      const page = pageOf(output, locale, `article-${number}`)
      if (!existsSync(page)) throw new Error(`The build has left no ${page}`)
    }
    verifyText(pageOf(output, locale, article.slug), article.title[locale])
  }
}

/** @throws where a page has not the text. */
export function verifyText(page: string, text: string): void {
  if (!readFileSync(page, 'utf8').includes(text))
    throw new Error(`${page} was not built anew: it has no “${text}”`)
}

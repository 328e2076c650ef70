/** An article of the corpus → its Markdown in one language: front matter, then the body. */
import type { BenchArticle, Block } from './article.ts'
import type { LocaleTag } from './wording.ts'

export function articleMarkdown(article: BenchArticle, locale: LocaleTag): string {
  const { title, date } = article
  return `---\ntitle: ${title[locale]}\ndate: ${date}\n---\n\n${bodyMarkdown(article, locale)}`
}

export function bodyMarkdown({ blocks }: BenchArticle, locale: LocaleTag): string {
  return blocks
    .map((block, index) => {
      const isLastItem = block.kind === 'item' && blocks[index + 1]?.kind === 'item'
      return `${blockMarkdown(block, locale)}\n${isLastItem ? '' : '\n'}`
    })
    .join('')
    .replace(/\n+$/, '\n')
}

function blockMarkdown(block: Block, locale: LocaleTag): string {
  switch (block.kind) {
    case 'code':
      return `\`\`\`js\n${block.text}\n\`\`\``
    case 'heading':
      return `## ${block.wording[locale]}`
    case 'item':
      return `- ${block.wording[locale]}`
    case 'quotation':
      return `> ${block.wording[locale]}`
    case 'paragraph':
      return block.wording[locale]
  }
}

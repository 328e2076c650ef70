/** Markdown → the HTML of the page, set by `rehypeTypography`. */
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { rehypeTypography } from '../../pipeline/typography/rehype-typography.ts'

export function setMarkdown(markdown: string, locale: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype)
      .use(rehypeTypography, { locale })
      .use(rehypeStringify)
      .processSync(markdown),
  )
}

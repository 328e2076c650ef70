/** HTML → the HTML that `rehypeTypography` makes of it. */
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { rehypeTypography } from '../../pipeline/typography/rehype-typography.ts'

export function setHtml(html: string, locale: string): string {
  return String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeTypography, { locale })
      .use(rehypeStringify)
      .processSync(html),
  )
}

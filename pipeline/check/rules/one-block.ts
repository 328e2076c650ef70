/**
 * A translation is the text of one paragraph. A string that starts with `- `, `1. `, `#`, `>` or four
 * spaces means a block of another kind in Markdown; the problem names the escape to use.
 */
import type { Rule } from '../../rule.ts'

export const oneBlock: Rule<'one-block'> = {
  id: 'one-block',
  severity: 'error',
  locked: true,
  concerns: () => ({ target: ['other-block'] }),
  unit({ segment, translation, parsed, place }, { locale }, report) {
    if (translation === undefined || segment.kind === 'field') return
    const blocks = parsed?.children
    if (blocks?.length === 1 && blocks[0]?.type === 'paragraph') return
    // HTML alone is said by `raw-html`.
    if (blocks?.length === 1 && blocks[0]?.type === 'html') return
    const found = blocks?.map(({ type }) => blockNames[type] ?? type) ?? ['a deeply nested text']
    const escaped = blocks?.length === 1 ? escapeStart(translation) : undefined
    report(
      { place, cause: segment.place },
      { key: segment.key, locale: locale.tag, found, escaped },
    )
  },
}

const blockNames: { readonly [type: string]: string } = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  code: 'a code block',
  table: 'a table',
  thematicBreak: 'a thematic break',
  html: 'HTML',
  definition: 'a link definition',
  footnoteDefinition: 'a footnote',
  yaml: 'front matter',
}

/** The beginning of the text with the backslash that makes it text; undefined where none helps. */
function escapeStart(translation: string): string | undefined {
  const text = translation.trim()
  const escaped = /^\d{1,9}[.)](?:\s|$)/.test(text)
    ? text.replace(/^(\d+)/, '$1\\')
    : /^[-+*#>[]/.test(text)
      ? `\\${text}`
      : text
  return escaped === translation || text.includes('\n')
    ? undefined
    : [...escaped].slice(0, 24).join('')
}

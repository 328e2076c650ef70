/** The remark plugin around `placeTranslations`, for other unified pipelines. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { createLocale } from '../locale.ts'
import { footnotesOf, parseTranslation, soleParagraph } from '../markdown/inline.ts'
import { placeTranslations } from './place-translations.ts'

export interface RemarkLocalizeOptions {
  /** BCP 47 tag of the language that the document is written in. */
  readonly sourceLocale: string
  /** Translations in inline Markdown by key, as a catalog has them. */
  readonly translations: Readonly<Record<string, string>>
}

/**
 * Puts translations into a tree whose segments `remarkSegment` has marked.
 *
 * A translation that is missing, or is anything but one paragraph, leaves the source text in its
 * place and is an error message on the file (`source: 'tarjuma'`, `ruleId` `missing-translation` or
 * `one-block`) at the segment's position.
 */
export const remarkLocalize: Plugin<[RemarkLocalizeOptions], Root> = function (options) {
  const parse = (text: string) => this.parse(text) as Root
  const source = createLocale(options.sourceLocale)
  return (tree, file) => {
    const footnotes = footnotesOf(tree)
    const sources = new Map<string, Extract<Root['children'][number], { type: 'paragraph' }>>()
    visit(tree, (node) => {
      if (node.data?.segment !== undefined && 'children' in node) {
        sources.set(node.data.segment, node as never)
      }
    })
    return placeTranslations(tree, source, (key) => {
      const node = sources.get(key)
      const text = Object.hasOwn(options.translations, key) ? options.translations[key] : undefined
      const parsed = text === undefined ? undefined : parseTranslation({ parse }, text, footnotes)
      const paragraph = parsed === undefined ? undefined : soleParagraph(parsed)
      if (paragraph !== undefined) return paragraph.children
      const ruleId = text === undefined ? 'missing-translation' : 'one-block'
      const message = file.message(
        text === undefined
          ? `Missing translation of \`${key}\``
          : `Translation of \`${key}\` is no paragraph`,
        { place: node?.position, ruleId, source: 'tarjuma' },
      )
      message.fatal = true
      return node?.children
    })
  }
}

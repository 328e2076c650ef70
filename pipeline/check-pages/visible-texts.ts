/**
 * A page's tree → the texts that readers see, with their language and weight; none in code, which is
 * set in another font and shows what stands in it. A text goes on through the runs that `render` has
 * isolated in `bdi`: `{{<bdi>name</bdi>}}` is one.
 */
import type { Element, Nodes, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'
import type { Place } from '../model.ts'

export interface VisibleText {
  readonly value: string
  /** The nearest `lang`. */
  readonly lang: string
  readonly isBold: boolean
  readonly at: Place['at']
}

interface Setting {
  /** The element that it stands in, `bdi` aside. */
  readonly within: Nodes | undefined
  readonly lang: string
  readonly isBold: boolean
  readonly isText: boolean
}

const page: Setting = { within: undefined, lang: '', isBold: false, isText: true }
const bold = /^(h[1-6]|strong|b|em|th)$/
const other = /^(head|code|pre|kbd|samp|script|style|svg|math|template)$/

export function visibleTexts(tree: Root): readonly VisibleText[] {
  const settings = new Map<Nodes, Setting>()
  const texts: { readonly setting: Setting; readonly nodes: Text[] }[] = []
  visit(tree, (node, _index, parent) => {
    const above = (parent && settings.get(parent)) ?? page
    if (node.type === 'element') settings.set(node, settingOf(node, above))
    if (node.type !== 'text' || !above.isText) return
    const last = texts.at(-1)
    const goesOn = last?.setting.within === above.within && last?.setting.lang === above.lang
    if (goesOn) last?.nodes.push(node)
    else texts.push({ setting: above, nodes: [node] })
  })
  return texts.map(({ setting: { lang, isBold }, nodes }) => ({
    value: nodes.map(({ value }) => value).join(''),
    lang,
    isBold,
    at: nodes[0]?.position?.start,
  }))
}

function settingOf(element: Element, above: Setting): Setting {
  const { tagName, properties } = element
  return {
    within: tagName === 'bdi' ? above.within : element,
    lang: typeof properties.lang === 'string' ? properties.lang : above.lang,
    isBold: above.isBold || bold.test(tagName),
    isText: above.isText && !other.test(tagName),
  }
}

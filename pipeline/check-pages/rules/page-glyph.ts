/**
 * A character that the fonts which a page loads lack, cut as they are: a letter of the page's script is
 * an error, any other an information. Only where a font is declared for the language; texts in others
 * and code are not set in it. Bold text needs the bold weight, where there is one.
 */
import { visit } from 'unist-util-visit'
import { lackingCharacters } from '../../fonts/lacking-characters.ts'
import { isOfScript } from '../../fonts/script.ts'
import type { WebFontFace } from '../../fonts/web-font.ts'
import { hasRel, textOf } from '../attributes.ts'
import type { Dist, Page, PageRule } from '../page-rule.ts'
import { targetOf } from '../target.ts'
import { visibleTexts } from '../visible-texts.ts'

const bold = 600

export const pageGlyph: PageRule<'page-glyph'> = {
  id: 'page-glyph',
  severity: 'error',
  page(page, report, dist) {
    const { tag, script } = page.locale ?? dist.settings.source
    const font = dist.settings.fonts.get(tag)
    if (font === undefined) return
    const faces = facesOf(page, dist)
    if (faces === undefined) return
    const regular = faces.find(({ weight }) => weight < bold) ?? faces[0]
    const heavy = faces.find(({ weight }) => weight >= bold) ?? regular
    const found = new Map<number, Page['main']>()
    for (const { value, lang, isBold, at } of visibleTexts(page.tree)) {
      const face = (isBold ? heavy : regular) ?? { has: () => false }
      if (lang !== tag) continue
      for (const code of lackingCharacters(value, face))
        if (!found.has(code)) found.set(code, { file: `dist/${page.file}`, at })
    }
    for (const [isOwn, lacking] of Map.groupBy(found, ([code]) => isOfScript(code, script))) {
      const characters = lacking.map(([code]) => String.fromCodePoint(code)).sort()
      const [[, place] = [0, page.main]] = lacking
      const severity = isOwn ? 'error' : 'info'
      report({ place, severity }, { locale: tag, family: font.family, characters })
    }
  },
}

/** The fonts that the page preloads; undefined where one is not there, which is another problem. */
function facesOf({ file, tree }: Page, dist: Dist): readonly WebFontFace[] | undefined {
  const faces: (WebFontFace | undefined)[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'link' || !hasRel(element, 'preload')) return
    if (element.properties.as !== 'font') return
    const target = targetOf(textOf(element.properties.href) ?? '', file, dist)
    faces.push(target && dist.fontAt(target.file))
  })
  return faces.every((face) => face !== undefined) ? faces : undefined
}

/**
 * A `{{placeholder}}` of the page's own words that no value has replaced, in a text, an attribute that
 * is read, or the head. Not in code; and one that an article itself says is meant to be seen.
 */

import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import type { Place } from '../../model.ts'
import { placeOf, textOf } from '../attributes.ts'
import type { PageRule } from '../page-rule.ts'
import { placeholdersIn } from '../placeholders.ts'
import { visibleTexts } from '../visible-texts.ts'

export const leakedPlaceholder: PageRule<'leaked-placeholder'> = {
  id: 'leaked-placeholder',
  severity: 'error',
  page({ file, locale, tree }, report, { isInArticles, settings }) {
    const { tag } = locale ?? settings.source
    const look = (text: string, place: Place) => {
      for (const { name, placeholder } of placeholdersIn(text))
        if (!isInArticles(name)) report({ place }, { locale: tag, placeholder })
    }
    for (const { value, at } of visibleTexts(tree)) look(value, { file: `dist/${file}`, at })
    visit(tree, 'element', (element) => {
      for (const text of readTexts(element)) look(text, placeOf(file, element))
    })
  },
}

/** What screen readers, search engines and browsers show of an element beside its text. */
function readTexts({ tagName, properties, children: [child] }: Element): readonly string[] {
  const { title, alt, ariaLabel, content } = properties
  const text = tagName === 'title' && child?.type === 'text' ? child.value : undefined
  return [title, alt, ariaLabel, content, text].map(textOf).filter((one) => one !== undefined)
}

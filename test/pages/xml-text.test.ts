/** Our own writer of XML against xast-util-to-xml, over any text. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { x } from 'xastscript'
import { emptyElement, textElement } from '../../pipeline/render/xml-text.ts'
import { toXmlText } from '../../pipeline/xml.ts'
import { seed } from '../support/fuzz.ts'

const text = fc.oneof(
  fc
    .array(
      fc.constantFrom(...'<>&"\'a ]\n\t\r\0\b\v\f\u000E\u001F\u007F=é۔😀\uD800', ']]>', '&amp;'),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

it('writes texts and attributes as the stock writer does', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      // An element without text is written by itself there, and has no place in a sitemap.
      fc.pre(toXmlText(x('loc', one)).includes('</'))
      expect(textElement('loc', one)).toBe(toXmlText(x('loc', one)))
      const attributes = { rel: one, href: other }
      expect(emptyElement('xhtml:link', attributes)).toBe(toXmlText(x('xhtml:link', attributes)))
    }),
    { seed, numRuns: 3000 },
  )
})

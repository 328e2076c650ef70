/** A text that is kept by itself is the text. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownText } from '../pipeline/own-text.ts'

it('is the same text, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, before) => {
      expect(ownText(text)).toBe(text)
      expect(ownText((before + text).slice(before.length))).toBe(text)
    }),
  )
  expect(ownText('a\uD800b')).toBe('a\uD800b')
})

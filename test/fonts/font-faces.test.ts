/** The `@font-face` rules of a family: what a browser reads of them. */
import { describe, expect, it } from 'vitest'
import { fontFaces } from '../../pipeline/render/fonts/font-faces.ts'
import type { WebFont } from '../../pipeline/render/fonts/subset.ts'
import { nastaliq } from './samples.ts'

const file = (name: string) => ({ path: `assets/${name}`, content: '' })
const font: WebFont = {
  font: nastaliq,
  regular: file('n-400.0123456789.woff2'),
  bold: file('n-700.0123456789.woff2'),
  license: file('n.license.txt'),
}
const css = fontFaces(font, ['ur', 'ur-IN'])
const rules = css.match(/@font-face \{[^}]*\}/g) ?? []
const ofFamily = rules.filter((rule) => rule.includes('font-family: "Noto Nastaliq Urdu Web";'))
const latin = ofFamily.filter((rule) => rule.includes('unicode-range'))

describe('the faces of a family', () => {
  it('are each file once for all and once for Latin, without a wait, from the sheet’s own folder', () => {
    expect(rules).toHaveLength(5)
    expect(ofFamily).toHaveLength(4)
    for (const rule of ofFamily) {
      expect(rule).toContain('font-display: swap;')
      expect(rule).toMatch(/src: url\("n-[47]00\.0123456789\.woff2"\) format\("woff2"\)/)
    }
    expect(ofFamily.map((rule) => /font-weight: (\d+)/.exec(rule)?.[1])).toEqual([
      '400',
      '700',
      '400',
      '700',
    ])
  })

  it('set Latin letters at 88 %, after the faces for all, so that they win', () => {
    expect(latin).toEqual(ofFamily.slice(2))
    for (const rule of latin) expect(rule).toContain('size-adjust: 88%;')
  })

  it('count letters as Latin, and nothing that both scripts share', () => {
    const ranges = [...(latin[0] ?? '').matchAll(/U\+([0-9A-F]+)-([0-9A-F]+)/g)].map((match) =>
      match.slice(1).map((code) => Number.parseInt(code, 16)),
    )
    const isIn = (code: number) =>
      ranges.some(([first = 0, last = 0]) => first <= code && code <= last)
    const codes = Array.from({ length: 0x3000 }, (_, code) => code)
    const shared = codes.filter(
      (code) => isIn(code) && !/\p{sc=Latn}/u.test(String.fromCodePoint(code)),
    )
    expect(shared).toEqual([])
    for (const letter of 'AZazÀÖØöøÿŒœğțẞỳ') expect(isIn(letter.codePointAt(0) ?? 0)).toBe(true)
    for (const other of '059 .,:()“”«»×÷آ۔') expect(isIn(other.codePointAt(0) ?? 0)).toBe(false)
  })

  it('have a fallback of the same line metrics, from the reader’s own fonts alone', () => {
    const fallback = rules.find((rule) => rule.includes('"Noto Nastaliq Urdu fallback"'))
    for (const part of [
      'size-adjust: 77%;',
      'ascent-override: 247%;',
      'descent-override: 77.4%;',
      'line-gap-override: 0%;',
    ])
      expect(fallback).toContain(part)
    expect(fallback?.match(/local\("[^"]+"\)/g)?.length).toBeGreaterThanOrEqual(4)
    expect(fallback).not.toContain('url(')
  })

  it('set pages of their locales in the web font, and other pages’ words in what is installed', () => {
    expect(css).toContain(
      ':where(html:lang(ur) :lang(ur)), body:lang(ur) { font-family: "Noto Nastaliq Urdu Web", "Noto Nastaliq Urdu", "Urdu Typesetting", "Jameel Noori Nastaleeq", "Noto Nastaliq Urdu fallback", serif; }',
    )
    expect(css).toContain(':where(:lang(ur-IN)) { font-family: "Noto Nastaliq Urdu",')
  })

  it('are fewer for a font without a bold, a Latin size and metrics; its name is quoted', () => {
    const plain = { family: 'My "Font"', regular: '', installed: ['My "Font"'], alphabet: '' }
    const few = fontFaces(
      { font: plain, regular: file('f.woff2'), bold: undefined, license: undefined },
      ['ar'],
    )
    expect(few.match(/@font-face/g)).toHaveLength(1)
    expect(few).toContain('font-family: "My \\"Font\\" Web", "My \\"Font\\"", serif;')
  })
})

/**
 * A web font × the locales that it serves → CSS: its weights; the family once more for Latin letters,
 * where they are too large; a fallback of the same line metrics while it loads; and the rules that set
 * these locales in it. Law: only pages of these locales load it, so a page in another language that
 * names one of them (in the language switcher) downloads nothing.
 */
import type { Font } from '../../fonts/font.ts'
import type { SiteFile } from '../site.ts'
import type { WebFont } from './subset.ts'

/** Letters only: digits, spaces and marks belong to both scripts. */
const latin = 'U+0041-005A, U+0061-007A, U+00C0-00D6, U+00D8-00F6, U+00F8-024F, U+1E00-1EFF'
/** `local()` takes full or PostScript names, in Chromium never a family's. */
const fallbackFonts = [
  'Noto Naskh Arabic Regular',
  'NotoNaskhArabic-Regular',
  'Noto Naskh Arabic',
  'Geeza Pro',
  'Segoe UI',
  'Arial',
]

/**
 * CSS for a style sheet in the folder of the fonts.
 *
 * @param tags BCP 47 tags of the locales.
 * @param where Which pages load the font: those in the locales, or all that have text in them.
 */
export function fontFaces(
  { font, regular, bold }: WebFont,
  tags: readonly string[],
  where: 'own pages' | 'every page' = 'own pages',
): string {
  const weights = [
    { weight: 400, file: regular },
    ...(bold === undefined ? [] : [{ weight: 700, file: bold }]),
  ]
  const name = webName(font)
  const size = font.latinSize
  return [
    ...weights.map(({ weight, file }) => face(name, weight, file, '')),
    ...(size === undefined ? [] : weights).map(({ weight, file }) =>
      face(name, weight, file, ` size-adjust: ${size}; unicode-range: ${latin};`),
    ),
    ...fallbackFace(font),
    ...tags.flatMap((tag) => familyRules(font, tag, where)),
    '',
  ].join('\n')
}

/** Another name than the installed font's, which pages of other languages take. */
function webName({ family }: Font): string {
  return `${family} Web`
}

function fallbackFace(font: Font): string[] {
  if (font.fallback === undefined) return []
  const locals = fallbackFonts.map((name) => `local("${name}")`).join(', ')
  return [`@font-face { font-family: ${fallbackName(font)}; src: ${locals}; ${font.fallback} }`]
}

function fallbackName({ family }: Font): string {
  return quote(`${family} fallback`)
}

function familyRules(font: Font, tag: string, where: 'own pages' | 'every page'): string[] {
  const installed = font.installed.map(quote)
  const fallback = font.fallback === undefined ? [] : [fallbackName(font)]
  const onOwnPage = [quote(webName(font)), ...installed, ...fallback, 'serif'].join(', ')
  const elsewhere = where === 'every page' ? onOwnPage : [...installed, 'serif'].join(', ')
  return [
    `:where(:lang(${tag})) { font-family: ${elsewhere}; }`,
    `:where(html:lang(${tag}) :lang(${tag})), body:lang(${tag}) { font-family: ${onOwnPage}; }`,
  ]
}

function face(name: string, weight: number, { path }: SiteFile, more: string): string {
  const url = quote(path.split('/').at(-1) ?? '')
  const format = path.endsWith('.woff2') ? 'woff2' : 'truetype'
  return `@font-face { font-family: ${quote(name)}; font-weight: ${weight}; font-display: swap; src: url(${url}) format("${format}");${more} }`
}

/** A CSS string (CSS Syntax §4.3.5). */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/**
 * Web fonts → their `@font-face` rules: each weight; a fallback of the same line metrics while it
 * loads; and the family once more for Latin letters, which Nastaliq has too large.
 */
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
const fallbackMetrics =
  'size-adjust: 77%; ascent-override: 247%; descent-override: 77.4%; line-gap-override: 0%;'

/** CSS for a style sheet in the folder of the fonts. */
export function fontFaces({ family, regular, bold }: WebFont): string {
  const locals = fallbackFonts.map((name) => `local("${name}")`).join(', ')
  const faces = [
    { weight: 400, file: regular },
    { weight: 700, file: bold },
  ]
  return [
    ...faces.map(({ weight, file }) => face(family, weight, file, '')),
    ...faces.map(({ weight, file }) =>
      face(family, weight, file, ` size-adjust: 88%; unicode-range: ${latin};`),
    ),
    `@font-face { font-family: "${family} fallback"; src: ${locals}; ${fallbackMetrics} }`,
    '',
  ].join('\n')
}

function face(family: string, weight: number, { path }: SiteFile, more: string): string {
  const url = path.split('/').at(-1)
  const format = path.endsWith('.ttf') ? 'truetype' : 'woff2'
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: swap; src: url("${url}") format("${format}");${more} }`
}

/**
 * The theme's own web fonts by language. Latin, Greek and Cyrillic text is set in system fonts and
 * downloads nothing; Urdu is set in Nastaliq, which phones mostly lack.
 */
import type { Font } from '../fonts/font.ts'
import { require } from '../own-files.ts'

/** Letters, marks and signs of Urdu; joiners and marks of direction. */
const urdu =
  'آأابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہۂۃھءیئےۓ،؛؟۔٪٬٫ًٌٍَُِّٰٔ۰۱۲۳۴۵۶۷۸۹\u200C\u200D\u200E\u200F'
const french = 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ'

let nastaliq: Font | undefined

/** Looked for when it is asked for: finding a package takes its time. */
export const themeFonts: { readonly [language: string]: Font } = {
  get ur() {
    nastaliq ??= findNastaliq()
    return nastaliq
  },
}

/** Whether a font of a publication is one of these. */
export function isOfTheme(font: Font): boolean {
  return font === nastaliq
}

function findNastaliq(): Font {
  return {
    family: 'Noto Nastaliq Urdu',
    regular: require.resolve(
      '@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf',
    ),
    bold: require.resolve(
      '@expo-google-fonts/noto-nastaliq-urdu/700Bold/NotoNastaliqUrdu_700Bold.ttf',
    ),
    license: require.resolve('@expo-google-fonts/noto-nastaliq-urdu/LICENSE_FONT'),
    installed: ['Noto Nastaliq Urdu', 'Urdu Typesetting', 'Jameel Noori Nastaleeq'],
    fallback:
      'size-adjust: 77%; ascent-override: 247%; descent-override: 77.4%; line-gap-override: 0%;',
    latinSize: '88%',
    alphabet: urdu + french,
  }
}

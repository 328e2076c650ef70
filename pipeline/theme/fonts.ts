/**
 * The theme's own web fonts by language. Latin, Greek and Cyrillic text is set in system fonts and
 * downloads nothing; Urdu is set in Nastaliq, which phones mostly lack.
 */
import { createRequire } from 'node:module'

/** A family that is subset and shipped with the site. */
export interface FontOption {
  /** Its name in CSS, such as `Noto Nastaliq Urdu`. */
  readonly family: string
  /** Absolute paths of its TTF or OTF files. */
  readonly regular: string
  readonly bold: string
  /** Absolute path of its licence, published beside it. */
  readonly license: string
}

const require = createRequire(import.meta.url)

export const themeFonts: { readonly [language: string]: FontOption } = {
  ur: {
    family: 'Noto Nastaliq Urdu',
    regular: require.resolve(
      '@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf',
    ),
    bold: require.resolve(
      '@expo-google-fonts/noto-nastaliq-urdu/700Bold/NotoNastaliqUrdu_700Bold.ttf',
    ),
    license: require.resolve('@expo-google-fonts/noto-nastaliq-urdu/LICENSE_FONT'),
  },
}

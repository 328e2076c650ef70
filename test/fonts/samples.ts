/** What the tests of the fonts set: the font's files, and the text of this repository's own Urdu. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Font } from '../../pipeline/fonts/font.ts'
import { inspect } from '../../pipeline/inspect.ts'
import type { FontTexts } from '../../pipeline/record.ts'
import { editionCharacters, fontTexts } from '../../pipeline/render/fonts/characters.ts'
import { resolveConfig } from '../../pipeline/resolve-config.ts'
import { themeFonts } from '../../pipeline/theme/fonts.ts'
import { boldWords } from '../../pipeline/theme/theme.ts'
import { repository } from '../support/own-publication.ts'

export const nastaliq: Font = fontOf('ur')

function fontOf(language: string): Font {
  const option = themeFonts[language]
  if (option === undefined) throw new Error(`The theme has no font for ${language}`)
  return option
}

/** Every Urdu string of the repository without its Markdown, in the order of files and keys. */
export const urduTexts: readonly string[] = readdirSync(join(repository, 'locales/ur'))
  .sort()
  .flatMap((file) => {
    const catalog: unknown = JSON.parse(readFileSync(join(repository, 'locales/ur', file), 'utf8'))
    const { $schema: _, ...strings } = z.record(z.string(), z.string()).parse(catalog)
    return Object.values(strings).map((text) => text.replace(/\]\([^)]*\)|[*`[\]]/g, ''))
  })

/** What the site of this repository asks of its fonts, as `build` puts it together. */
export async function ownFontTexts(): Promise<FontTexts> {
  const settings = resolveConfig(
    { url: 'https://tarjuma.example', sourceLocale: 'en', targetLocales: ['fr', 'ur'] },
    repository,
    [],
  )
  const { complete, furniture } = await inspect(settings)
  const names = settings.locales.map(({ endonym }) => endonym)
  const words = furniture.flatMap(({ strings }) => [...strings.values()])
  const bold = furniture.flatMap(({ strings }) => boldWords.map((key) => strings.get(key) ?? ''))
  return fontTexts(
    complete.filter(({ locale }) => locale.tag === 'ur').map(editionCharacters),
    { all: [...names, ...words], bold: [...names, ...bold] },
    nastaliq.alphabet,
  )
}

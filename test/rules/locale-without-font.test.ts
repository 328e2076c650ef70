/** A locale whose script most devices show poorly, and that has no font. */
import { describe, expect, it } from 'vitest'
import type { Options } from '../../pipeline/config.ts'
import { themeFonts } from '../../pipeline/theme/fonts.ts'
import { article, createPublication } from '../support/publication.ts'
import { ofKind, summarize } from '../support/rule.ts'

async function found(targetLocales: readonly string[], options: Partial<Options> = {}) {
  const publication = createPublication(
    { 'content/a.md': article('Text.') },
    { targetLocales, ...options },
  )
  return ofKind(await publication.problems(), 'locale-without-font')
}
const tagsOf = async (...locales: readonly string[]) =>
  (await found(locales)).map(({ locale }) => locale)

describe('locale-without-font', () => {
  it('names the locale and its script', async () => {
    const [problem] = await found(['ar'])
    expect(problem?.message).toBe(
      'Locale `ar` (العربية, script Arab) has no font, expected one in `fonts` of the config',
    )
    expect(problem && summarize(problem)).toMatchObject({
      severity: 'info',
      locale: 'ar',
      place: 'locales/ar/site.json',
    })
  })

  it('is about scripts that devices lack or show poorly', async () => {
    expect(await tagsOf('fr', 'ru', 'el', 'ur', 'ur-IN')).toEqual([])
    expect(await tagsOf('hi', 'ja')).toEqual(['hi', 'ja'])
  })

  it('is told by script, not by language', async () => {
    expect(await tagsOf('sr-Latn', 'pa', 'pa-Arab')).toEqual(['pa-Arab', 'pa'])
  })

  it('is silent about a declared font, and not where the theme’s is taken away', async () => {
    const { regular = '' } = themeFonts.ur ?? {}
    expect(await found(['ar'], { fonts: { ar: { family: 'Nastaliq', regular } } })).toEqual([])
    expect(await found(['ur'], { fonts: { ur: false } })).toHaveLength(1)
  })
})

/**
 * Published translations by other authors, paired with their English source: the Universal
 * Declaration of Human Rights in French and in both its Urdu translations, and the README of
 * Biome in French. The texts are as published but for white space (and reference links, which are
 * inline here); a flaw in them is their editors', and worth knowing when a check reports it.
 */
import type { Pair } from './pair.ts'
import { readReadme } from './read-readme.ts'
import { readUdhr } from './read-udhr.ts'

export type { Pair } from './pair.ts'

/** Where a translation has joined two paragraphs, only those before the joint are aligned. */
const alignedOfPreamble = 7

function pairDeclaration(work: string, locale: Pair['locale'], code: string): readonly Pair[] {
  const translated = readUdhr(code)
  return readUdhr('eng').flatMap((section, article) => {
    const other = translated[article] ?? { headings: [], paragraphs: [] }
    const isAligned = section.paragraphs.length === other.paragraphs.length
    const count = isAligned ? section.paragraphs.length : alignedOfPreamble
    const pairTexts = (kind: string, sources: readonly string[], texts: readonly string[]) =>
      sources.flatMap((source, index) => {
        const translation = texts[index]
        if (translation === undefined) return []
        return [
          { id: `${work}/${locale}/${article}/${kind}${index + 1}`, locale, source, translation },
        ]
      })
    return [
      ...pairTexts('h', section.headings, other.headings),
      ...pairTexts('p', section.paragraphs.slice(0, count), other.paragraphs.slice(0, count)),
    ]
  })
}

export const pairs: readonly Pair[] = [
  ...pairDeclaration('udhr', 'fr', 'fra'),
  ...pairDeclaration('udhr', 'ur', 'urd_2'),
  ...pairDeclaration('udhr-first', 'ur', 'urd').filter(({ id }) => !/\/h\d$/.test(id)),
  ...readReadme().map((texts, index) => ({
    id: `biome/fr/${index + 1}`,
    locale: 'fr' as const,
    ...texts,
  })),
]

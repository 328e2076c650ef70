import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubled, repeatedWord } from '../../pipeline/check/rules/repeated-word.ts'
import { scanText } from '../../pipeline/check/scan-text.ts'
import { bitsOf } from '../../pipeline/check/trait-bits.ts'
import { seed } from '../support/fuzz.ts'
import { createTranslation, ofKind, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

async function find(locale: string, translation: string, source = 'The train left.') {
  const publication = await createTranslation(locale, source, translation)
  const problems = ofKind(await publication.problems(), 'repeated-word')
  return problems.flatMap((one) => ('words' in one.arguments ? one.arguments.words : []))
}

const { shape: ofDoubled } = bitsOf(['doubled'])

function mayRepeatWord(text: string): boolean {
  return (scanText(text).shape & ofDoubled) !== 0
}

describe('repeated-word', () => {
  it('names each pair', async () => {
    const texts = ['fr', 'The train left.', 'Le le train est parti de de Lyon.'] as const
    const problems = await problemsOfTranslation('repeated-word', texts)
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'repeated-word',
        severity: 'warning',
        locale: 'fr',
        arguments: { key: 'text', locale: 'fr', words: ['Le le', 'de de'] },
        place: 'locales/fr/a.json:4:12',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(problems[0]?.fix).toBeUndefined()
  })

  it.each([
    ['fr', 'Il est parti dans dans la nuit.', ['dans dans']],
    ['fr', 'Le train\u00A0train part.', ['train\u00A0train']],
    ['fr', '**Le le** train part.', ['Le le']],
    ['fr', 'Il y a d’un d’un côté.', ['d’un d’un']],
    ['de', 'Der Zug ist ist weg.', ['ist ist']],
    ['es', 'El tren el el tren.', ['el el']],
  ])('finds in %s %s', async (locale, translation, words) => {
    expect(await find(locale, translation)).toEqual(words)
  })

  it.each([
    ['fr', 'Nous nous sommes vus, vous vous trompez, si si.'],
    ['fr', 'C’est très très bon, bla bla, ha ha, oui oui, non non.'],
    ['fr', 'Il a a priori raison en en parlant ; ce qu’il a fait fait peur.'],
    ['fr', 'Duran Duran, Boutros Boutros-Ghali, un livre de De Gaulle.'],
    ['fr', 'nous nous-mêmes, le train-train, peu à peu, Lyon, Lyon'],
    ['fr', 'Le FICHIER fichier, 12 12, l’est est loin'],
    ['fr', 'Le, le train. Train ! Train ?'],
    ['fr', 'Le\\\nle train'],
    ['fr', 'Le mot *mot* et le **le**.'],
    ['fr', 'Tapez `le` le matin et `npm npm`.'],
    ['ur', 'وہ بار بار آیا، دھیرے دھیرے گیا۔'],
    ['hi', 'धीरे धीरे चलो'],
    ['id', 'anak anak pergi'],
    ['de', 'Die, die die Frau sahen, und sie sie.'],
  ])('is silent in %s about %s', async (locale, translation) => {
    expect(await find(locale, translation)).toEqual([])
  })

  it('leaves a translation of a text that doubles a word itself', async () => {
    expect(await find('fr', 'Le train train.', 'The train train.')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'The train left.', 'Le le train part.')
    expect(await findUnplaced(repeatedWord, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', words: ['Le le'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })

  it('looks closer wherever a word may be doubled', () => {
    const piece = fc.constantFrom(
      ...[
        'le',
        'Le',
        'LE',
        'l’',
        'é',
        'É',
        'e\u0301',
        'ς',
        'Σ',
        'ſ',
        's',
        '\u212A',
        'k',
        'ß',
        'ẞ',
        'ı',
      ],
      ...[' ', ' ', ' ', '\u00A0', '\n', '-', "'", '.', ',', '1', '😀', '𐐀', '𐐨', '\uD83D', '*'],
    )
    const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''))
    const property = fc.property(text, (one) => {
      expect(mayRepeatWord(one) || one.search(doubled) < 0).toBe(true)
    })
    fc.assert(property, { seed, numRuns: 20_000 })
  })

  it('takes small and capital letters of every alphabet for the same', () => {
    for (let unit = 0x41; unit < 0xffff; unit++) {
      const letter = String.fromCharCode(unit)
      for (const other of [letter.toLowerCase(), letter.toUpperCase()]) {
        const text = `${letter} ${other}`
        expect(mayRepeatWord(text) || text.search(doubled) < 0, text).toBe(true)
      }
    }
  })

  it('looks no closer at texts without', () => {
    expect(mayRepeatWord('Le train est parti de la gare, dans la nuit.')).toBe(false)
  })
})

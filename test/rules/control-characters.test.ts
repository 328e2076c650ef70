import { describe, expect, it } from 'vitest'
import { controlCharacters } from '../../pipeline/check/rules/control-characters.ts'
import { fixOf } from '../support/fix.ts'
import { createTranslation, ofKind, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

/** The problems of this kind; some locales here have no furniture, and fonts lack what nobody meant. */
async function find(locale: string, translation: string, source = 'The train left.') {
  const publication = await createTranslation(locale, source, translation)
  return ofKind(await publication.problems(), 'control-characters')
}

describe('control-characters', () => {
  it('names each character once, and the first place', async () => {
    const problems = await find('fr', 'Le\u200B train\u00AD est\u200B parti.')
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'control-characters',
        severity: 'error',
        locale: 'fr',
        arguments: { key: 'text', locale: 'fr', characters: ['\u200B', '\u00AD'] },
        place: 'locales/fr/a.json:4:14',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(problems[0]?.message).toContain('U+200B (zero-width space), U+00AD (soft hyphen)')
  })

  it.each([
    ['a zero-width space', 'fr', 'Le\u200B train.', 'Le train.'],
    ['one between two spaces', 'fr', 'Le \u200B train.', 'Le train.'],
    ['one at the end, behind a space', 'fr', 'Le train. \u200B', 'Le train.'],
    ['a byte order mark', 'ur', '\uFEFFریل گاڑی آ گئی۔', 'ریل گاڑی آ گئی۔'],
    ['soft hyphens', 'fr', 'L’inter\u00ADna\u00ADtional.', 'L’international.'],
    ['a joiner in Latin text', 'fr', 'Le tra\u200Din.', 'Le train.'],
    ['a mark of direction in Latin text', 'fr', 'Le train\u200F.', 'Le train.'],
    ['a closing isolate alone', 'ur', 'ریل گاڑی\u2069 آ گئی۔', 'ریل گاڑی آ گئی۔'],
    ['an embedding of the text’s own direction', 'ur', '\u202Bریل\u202C گاڑی۔', 'ریل گاڑی۔'],
  ])('strips %s in %s', async (_what, locale, translation, mended) => {
    const problems = await find(locale, translation)
    expect(problems.length).toBe(1)
    expect(fixOf(problems, translation)).toBe(mended)
    expect(await find(locale, mended)).toEqual([])
  })

  it.each([
    ['an override that reorders letters', 'fr', '\u202Etrain\u202C.'],
    ['an embedding around letters of another direction', 'ur', '\u202Aنام Lyon\u202C ہے۔'],
    ['an embedding around digits', 'ur', '\u202B10-12\u202C تاریخ۔'],
    ['an isolate that is not closed', 'ur', 'ریل \u2068Lyon گاڑی۔'],
    ['a lost letter', 'fr', 'Le caf\uFFFD.'],
    ['a control code', 'fr', 'Le\u0007 train.'],
    ['a letter of a private font', 'fr', 'Le \uE001 train.'],
    ['a zero-width space between Urdu letters', 'ur', 'خوش\u200Bآمدید۔'],
    ['one that keeps marks of Markdown apart', 'fr', '\u200B- Le train.'],
    ['an entity', 'fr', 'Le &#x202E;train.'],
  ])('names %s in %s, and leaves it', async (_what, locale, translation) => {
    const problems = await find(locale, translation)
    expect(problems.map(({ severity }) => severity)).toEqual(['error'])
    expect(fixOf(problems, translation)).toBe(translation)
  })

  it.each([
    ['ur', 'می\u200Cروم، \u200FLyon\u200F اور \u200E(1)\u200E ہے۔'],
    ['ur', 'شہر \u2068Lyon\u2069 اور \u2067نام\u2069 ہے۔'],
    ['fr', 'Une famille 👩\u200D👩\u200D👧 et une développeuse 👩🏽\u200D💻.'],
    ['fr', 'Le mot «\u00A0ترجمہ\u200E\u00A0» est là.'],
    ['fr', 'Une ligne\nsuit, un\u00A0espace\u202F!'],
    ['fr', 'Tapez `a\uE0B0b`.'],
    ['th', 'ภาษา\u200Bไทย'],
  ])('is silent in %s about %j', async (locale, translation) => {
    expect(await find(locale, translation, 'Type `a\uE0B0b`.')).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'The train left.', 'Le\u200B train.')
    expect(await findUnplaced(controlCharacters, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', characters: ['\u200B'] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

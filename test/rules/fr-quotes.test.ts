import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frQuotes } from '../../pipeline/check/rules/fr-quotes.ts'
import { frSpacing } from '../../pipeline/check/rules/fr-spacing.ts'
import { setPlainText } from '../../pipeline/typography/set-plain-text.ts'
import { fixOf } from '../support/fix.ts'
import { seed } from '../support/fuzz.ts'
import { findIn, mend, translationFrom } from '../support/mend.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'
import { setMarkdown } from '../typography/set-markdown.ts'
import { showSpaces } from '../typography/show-spaces.ts'

/** As a translator types it → as the catalog is to have it; `~` is U+00A0. */
const rows: readonly (readonly [typed: string, mended: string])[] = [
  ['Il dit "bonjour".', 'Il dit «~bonjour~».'],
  ['Il dit " bonjour ".', 'Il dit «~bonjour~».'],
  ['"Le train part", dit-elle.', '«~Le train part~», dit-elle.'],
  ['"Il a dit "oui" hier"', '«~Il a dit “oui” hier~»'],
  ['«~Il a dit "oui" hier~»', '«~Il a dit “oui” hier~»'],
  ['("mot")', '(«~mot~»)'],
  ['"*Le train*", un film', '«~*Le train*~», un film'],
  ['**"Le train"** est un film', '**«~Le train~»** est un film'],
  ['"**Le train**" est un film', '«~**Le train**~» est un film'],
  ['Le mot "`npm`"', 'Le mot «~`npm`~»'],
  ['"[Le train](a.md "Un titre")"', '«~[Le train](a.md "Un titre")~»'],
  ["L'œuvre d'aujourd'hui", 'L’œuvre d’aujourd’hui'],
  ["l'*œuvre* et l'`id`", 'l’*œuvre* et l’`id`'],
  ['l\'"homme" de l\'« autre »', 'l’«~homme~» de l’« autre »'],
  ["jusqu'à 20 h, d'1 m", 'jusqu’à 20 h, d’1 m'],
  ['un écran de 12" dit "grand"', 'un écran de 12" dit «~grand~»'],
]

const silent = [
  'Il dit «\u00A0bonjour\u00A0» et “oui” : l’été.',
  'Il dit « bonjour ».',
  'un écran de 12"',
  'Il mesure 5\'10".',
  'À 40°26\'46" nord.',
  'Un guillemet " seul, et un autre "mot" ici',
  'Il dit "bonjour.',
  '« Il dit "bonjour ».',
  "le mot 'chat' et mai '68",
  'Tapez `echo "a\'b"` puis <https://example.org/l\'a?b="c">.',
  "Le champ {{name 'a'}} et \"",
]

describe('fr-quotes', () => {
  it('reports the string once, with what it finds in it and what mends it', async () => {
    const typed = 'L\'enfant dit "oui".'
    const problems = await problemsOfTranslation('fr-quotes', ['fr', 'The child said yes.', typed])
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'fr-quotes',
        severity: 'warning',
        locale: 'fr',
        arguments: {
          key: 'text',
          locale: 'fr',
          changes: [
            { found: "L'enfant", expected: 'L’enfant' },
            { found: '"oui".', expected: '«\u00A0oui".' },
            { found: '"oui".', expected: '"oui\u00A0».' },
          ],
        },
        place: 'locales/fr/a.json:4:13',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(fixOf(problems, typed)).toBe('L’enfant dit «\u00A0oui\u00A0».')
  })

  it.each(rows)('mends %s', (written, mended) => {
    const typed = written.replaceAll('~', '\u00A0')
    const after = mend(frQuotes, translationFrom('fr', '', typed))
    expect(showSpaces(after)).toBe(mended)
    expect(findIn(frQuotes, translationFrom('fr', '', after))).toEqual([])
  })

  it.each(rows)('gives what the page gives for %s', (written, mended) => {
    const either = (html: string) => showSpaces(html.replaceAll('&#xA0;', '~')).replaceAll('·', '~')
    const page = (markdown: string) => either(setMarkdown(markdown.replaceAll('~', '\u00A0'), 'fr'))
    expect(page(mended)).toBe(page(written))
  })

  it.each(silent)('is silent about %s', (typed) => {
    expect(findIn(frQuotes, translationFrom('fr', '', typed))).toEqual([])
  })

  it('leaves no spaces to `fr-spacing`, nor does that leave any to it', () => {
    const typed = 'Il dit: "Viens!" et "Non ?" ; puis "Oui": c\'est "tout" !'
    const quotes = mend(frQuotes, translationFrom('fr', '', typed))
    const spaces = mend(frSpacing, translationFrom('fr', '', typed))
    const both = mend(frSpacing, translationFrom('fr', '', quotes))
    expect(mend(frQuotes, translationFrom('fr', '', spaces))).toBe(both)
    expect(showSpaces(both)).toBe(
      'Il dit~: «~Viens·!~» et «~Non·?~»·; puis «~Oui~»~: c’est «~tout~»·!',
    )
  })

  it('looks at fields and furniture, not at a slug, and at French only', () => {
    for (const kind of ['field', 'furniture'] as const)
      expect(mend(frQuotes, translationFrom('fr-CA', '', "L'*été", kind))).toBe("L'*été")
    expect(mend(frQuotes, translationFrom('fr-CA', '', "L'été", 'field'))).toBe('L’été')
    const slug = { ...translationFrom('fr', '', "l'ete", 'field'), key: 'slug' }
    expect(findIn(frQuotes, slug)).toEqual([])
    for (const tag of ['ur', 'it', 'fro'])
      expect(findIn(frQuotes, translationFrom(tag, '', 'L\'été "a"'))).toEqual([])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'The summer', "L'été")
    expect(await findUnplaced(frQuotes, publication)).toEqual([
      {
        arguments: {
          key: 'text',
          locale: 'fr',
          changes: [{ found: "L'été", expected: 'L’été' }],
        },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

const bits = fc.constantFrom(
  ...[' ', ' ', ' ', '\u00A0', '"', '"', '"', "'", "'", '«', '»', '“', '”', '’', '‘'],
  ...['mot', "l'", 'É', '5', '12"', '(', ')', ',', '.', ':', '!', 'a@b.cd', '#a', '{{x}}', '\n'],
)
const text = fc.array(bits, { maxLength: 14 }).map((some) => some.join(''))
const mended = (typed: string) => mend(frQuotes, translationFrom('fr', '', typed, 'field'))

describe('the laws of fr-quotes', () => {
  it('what is mended once is mended', () => {
    fc.assert(
      fc.property(text, (typed) => mended(mended(typed)) === mended(typed)),
      { seed, numRuns: 3000 },
    )
  })

  it('the page keeps its marks', () => {
    const marks = (typed: string) => setPlainText(typed, 'fr').replace(/[\s\u00A0\u202F]+/gu, '')
    fc.assert(
      fc.property(text, (typed) => marks(mended(typed)) === marks(typed)),
      { seed, numRuns: 3000 },
    )
  })
})

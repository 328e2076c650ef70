import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frSpacing } from '../../pipeline/check/rules/fr-spacing.ts'
import { setPlainText } from '../../pipeline/typography/set-plain-text.ts'
import { fixOf } from '../support/fix.ts'
import { seed } from '../support/fuzz.ts'
import { findIn, mend, translationFrom } from '../support/mend.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'
import { setMarkdown } from '../typography/set-markdown.ts'
import { hideSpaces, showSpaces } from '../typography/show-spaces.ts'

/** As a translator types it → as the catalog is to have it; `~` is U+00A0 and `·` is U+202F. */
const rows: readonly (readonly [typed: string, mended: string])[] = [
  ['Le train part-il ?', 'Le train part-il·?'],
  ['Le train part-il?', 'Le train part-il·?'],
  ['Le train part ; nous restons !', 'Le train part·; nous restons·!'],
  ['Quoi ?! Assez !!!', 'Quoi·?! Assez·!!!'],
  ['Attention : le train part.', 'Attention~: le train part.'],
  ['50 % des trains et 3% des cars', '50~% des trains et 3~% des cars'],
  ['Il dit : « Le train part. »', 'Il dit~: «·Le train part.·»'],
  ['Il dit : «Le train part !»', 'Il dit~: «·Le train part·!·»'],
  ['**Attention** : le train part.', '**Attention**~: le train part.'],
  ['**Attention**: le train part.', '**Attention**~: le train part.'],
  ['**Attention:** le train part.', '**Attention~:** le train part.'],
  ['«*Le train*» : un film', '«·*Le train*·»~: un film'],
  ['Tapez `npm start`: tout part.', 'Tapez `npm start`~: tout part.'],
  ['Voyez [l’horaire](/a:b?c!d)!', 'Voyez [l’horaire](/a:b?c!d)·!'],
  ['Le train de 17:30 part-il? Oui: à 18:00!', 'Le train de 17:30 part-il·? Oui~: à 18:00·!'],
]

const silent = [
  'Le train part à 17:00, au 1:25 000, dans un rapport de 3:2.',
  'Voyez https://example.org/a?b=c!d;e:f et http://example.org/?',
  'Écrivez à mailto:a@example.org?subject=x.',
  'Le type `a : b ! c ? d « e »` et std::string',
  'Super :-) non ;-) et :)',
  'Connaissez-vous C++?',
  'le »Wort« allemand',
  'un résultat (?) étonnant',
  'Le train part-il\u00A0? Oui\u00A0! Il part\u202F: «\u00A0vite\u00A0».',
  'Le train part\\\n: vite.',
  '38 500 habitants, 12 km, M. Dupont',
]

describe('fr-spacing', () => {
  it('reports the string once, with what it finds in it and what mends it', async () => {
    const typed = 'Le train : part-il ?'
    const problems = await problemsOfTranslation('fr-spacing', ['fr', 'Does it leave?', typed])
    expect(problems.map(summarize)).toEqual([
      {
        kind: 'fr-spacing',
        severity: 'info',
        locale: 'fr',
        arguments: {
          key: 'text',
          locale: 'fr',
          changes: [
            { found: 'train :', expected: 'train⍽:' },
            { found: 'part-il ?', expected: 'part-il⍽?' },
          ],
        },
        place: 'locales/fr/a.json:4:20',
        cause: 'content/a.md:7:1',
      },
    ])
    expect(fixOf(problems, typed)).toBe('Le train\u00A0: part-il\u202F?')
  })

  it.each(rows)('mends %s', (typed, mended) => {
    const after = mend(frSpacing, translationFrom('fr', '', typed))
    expect(showSpaces(after)).toBe(mended)
    expect(findIn(frSpacing, translationFrom('fr', '', after))).toEqual([])
  })

  it.each(rows)('gives what the page gives for %s', (typed, mended) => {
    expect(setMarkdown(hideSpaces(mended), 'fr')).toBe(setMarkdown(typed, 'fr'))
  })

  it.each(silent)('is silent about %s', (typed) => {
    expect(findIn(frSpacing, translationFrom('fr', '', typed))).toEqual([])
  })

  it.each([
    ['fr-CA', 'Vraiment ? « Oui » : 5 %', 'Vraiment·? «~Oui~»~: 5~%'],
    ['fr-CA', 'Vraiment? Oui!', 'Vraiment? Oui!'],
    ['fr-CH', 'Vraiment? 50%', 'Vraiment·? 50%'],
    ['ur', 'Vraiment ? 50 %', 'Vraiment ? 50 %'],
    ['fro', 'Vraiment ? 50 %', 'Vraiment ? 50 %'],
  ])('has the widths of %s: %s', (tag, typed, mended) => {
    expect(showSpaces(mend(frSpacing, translationFrom(tag, '', typed)))).toBe(mended)
  })

  it('looks at fields and furniture, but not at a slug', () => {
    for (const kind of ['field', 'furniture'] as const)
      expect(mend(frSpacing, translationFrom('fr', '', 'Où *aller ?', kind))).toBe(
        'Où *aller\u202F?',
      )
    const slug = { ...translationFrom('fr', '', 'a : b', 'field'), key: 'slug' }
    expect(findIn(frSpacing, slug)).toEqual([])
  })

  it('mends nothing that would stop a mark of Markdown from opening', () => {
    const typed = 'Tapez `a`**: vite** et `b` ; puis `c`'
    expect(mend(frSpacing, translationFrom('fr', '', typed))).toBe(
      'Tapez `a`**: vite** et `b`\u202F; puis `c`',
    )
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', 'Does it leave?', 'Part-il ?')
    expect(await findUnplaced(frSpacing, publication)).toEqual([
      {
        arguments: {
          key: 'text',
          locale: 'fr',
          changes: [{ found: 'Part-il ?', expected: 'Part-il⍽?' }],
        },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

const bits = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\u00A0',
    '\u202F',
    ...'« » : ; ! ? % ?! . , ( ) [ ] 5 17:00'.split(' '),
  ],
  ...['mot', 'É', 'https://a.b/c?d', 'a@b.cd', ':-)', '::', '#a', '{{x}}', '\n', '“', '”', '/a/b'],
)
const text = fc.array(bits, { maxLength: 14 }).map((some) => some.join(''))
const mended = (typed: string) => mend(frSpacing, translationFrom('fr', '', typed, 'field'))

/** Spaces that stand beside none of the marks. */
const otherSpaces = /(?<!«)[\u00A0\u202F\s]+(?![\s\u00A0\u202F;:!?%»])/gu

describe('the laws of fr-spacing', () => {
  it('the page stays as it is', () => {
    fc.assert(
      fc.property(text, (typed) => setPlainText(mended(typed), 'fr') === setPlainText(typed, 'fr')),
      { seed, numRuns: 3000 },
    )
  })

  it('what is mended once is mended', () => {
    fc.assert(
      fc.property(text, (typed) => mended(mended(typed)) === mended(typed)),
      { seed, numRuns: 3000 },
    )
  })

  it('prose without addresses gets every space beside these marks that the page has', () => {
    const prose = text.filter((typed) => !/[@#/{\n]|::|\.\./.test(typed))
    const bare = (set: string) => set.replace(otherSpaces, ' ')
    fc.assert(
      fc.property(prose, (typed) => bare(mended(typed)) === bare(setPlainText(typed, 'fr'))),
      { seed, numRuns: 3000 },
    )
  })
})

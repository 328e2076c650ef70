import { describe, expect, it } from 'vitest'
import { balancedPairs } from '../../pipeline/check/rules/balanced-pairs.ts'
import { findIn, translationFrom } from '../support/mend.ts'
import { createTranslation, problemsOfTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const bracket = 'The train (late) leaves.'
const quote = 'He said “It leaves” today.'

describe('balanced-pairs', () => {
  it.each([
    ['fr', bracket, 'Le train (en retard part.', ['(']],
    ['fr', bracket, 'Le train en retard) part.', [')']],
    ['fr', bracket, 'Le train )en retard( part.', [')', '(']],
    ['fr', bracket, 'Le train [en retard) part.', ['[', ')']],
    ['fr', bracket, 'Le **train (en** retard part', ['(']],
    ['fr', quote, 'Il a dit « Il part aujourd’hui.', ['«']],
    ['fr', quote, 'Il a dit Il part » aujourd’hui.', ['»']],
    ['fr', quote, 'Il a dit « Il part” aujourd’hui.', ['«', '”']],
    ['fr', quote, 'Il a dit “Il part“ aujourd’hui.', ['“', '“']],
    ['fr', quote, 'Il a dit ‘Il part aujourd’hui.', ['‘']],
    ['fr', quote, 'Il a dit « “Il part » aujourd’hui.', ['“']],
    ['ur', bracket, 'ریل گاڑی (دیر سے جاتی ہے۔', ['(']],
    ['ur', quote, 'اس نے کہا ”یہ جاتی ہے آج۔', ['”']],
    ['ur', quote, 'اس نے کہا ”یہ جاتی ہے” آج۔', ['”', '”']],
    ['ur', quote, 'اس نے کہا «یہ جاتی ہے آج۔', ['«']],
  ])('reports in %s %j as %j', async (locale, source, translation, marks) => {
    const texts = [locale, source, translation] as const
    const column = 12 + translation.indexOf(marks[0] ?? '')
    expect((await problemsOfTranslation('balanced-pairs', texts)).map(summarize)).toEqual([
      {
        kind: 'balanced-pairs',
        severity: 'warning',
        locale,
        arguments: { key: 'text', locale, marks },
        place: `locales/${locale}/a.json:4:${column}`,
        cause: 'content/a.md:7:1',
      },
    ])
  })

  it.each([
    ['fr', bracket, 'Le train (en retard) part.'],
    ['fr', bracket, 'Le train [en retard {de (2 h)}] part.'],
    ['fr', bracket, 'Le train, en retard, part.'],
    ['fr', quote, 'Il a dit «\u00A0Il part\u00A0» aujourd’hui.'],
    ['fr', quote, 'Il a dit “Il part” aujourd’hui.'],
    ['fr', quote, 'Il a dit „Il part” aujourd’hui.'],
    ['fr', quote, 'Il a dit « Il crie : « Il part » aujourd’hui.'],
    ['fr', quote, 'L’été, ‘il part’ jusqu’à ’68 ou ‘68.'],
    ['fr', quote, 'Les amis’ partent.'],
    ['fr', 'Choose: a) train, b) car.', 'Au choix : a) le train, b) le car.'],
    ['fr', 'The train or the car.', '1) le train ; iv) le car'],
    ['fr', 'Great :) really :-( ;)', 'Super :) vraiment :-( ;)'],
    ['fr', 'It leaves.', 'Il part :('],
    ['fr', 'In (0, 1).', 'Dans ]0 ; 1[.'],
    ['fr', 'In (0, 1).', 'Dans [0, 1).'],
    ['fr', 'A 12" record', 'Un disque de 12”'],
    ['fr', 'The train (late leaves.', 'Le train (en retard part.'],
    ['fr', '“It leaves.', '« Il part.'],
    ['fr', '"It leaves.', '« Il part.'],
    ['fr', 'Type `a(b[` and https://example.org/a(b', 'Tapez `a(b[` et https://example.org/a(b'],
    ['fr', 'A [train](a.md) ![late](b.png)', 'Un [train](a.md) ![en retard](b.png)'],
    ['fr', 'A {{name}} leaves', 'Un {{name}} part'],
    ['ur', bracket, 'ریل گاڑی (دیر سے) جاتی ہے۔'],
    ['ur', quote, 'اس نے کہا ”یہ جاتی ہے“ آج۔'],
    ['ur', quote, 'اس نے کہا “یہ جاتی ہے” آج۔'],
    ['ur', quote, 'اس نے کہا «یہ جاتی ہے» آج۔'],
    ['ur', quote, 'اس نے کہا ’یہ جاتی ہے‘ آج۔'],
    ['de', quote, 'Er sagte „Er fährt“ heute.'],
    ['de', quote, 'Er sagte »Er fährt« heute.'],
    ['sv', quote, 'Han sade ”Det går” i dag.'],
  ])('is silent in %s about %j as %j', (tag, source, string) => {
    expect(findIn(balancedPairs, translationFrom(tag, source, string))).toEqual([])
  })

  it.each([
    ['de', 'Er sagte „Er fährt heute.'],
    ['de', 'Er sagte »Er fährt heute.'],
    ['sv', 'Han sade ”Det går i dag.'],
    ['ar', 'قال «يذهب اليوم.'],
  ])('reports in %s %j', (tag, string) => {
    expect(findIn(balancedPairs, translationFrom(tag, quote, string))).toHaveLength(1)
  })

  it('looks at fields and furniture, but not at a slug', () => {
    for (const kind of ['field', 'furniture', 'cell', 'heading'] as const)
      expect(findIn(balancedPairs, translationFrom('fr', bracket, 'Le (train', kind))).toHaveLength(
        1,
      )
    const slug = { ...translationFrom('fr', bracket, 'le-(train', 'field'), key: 'slug' }
    expect(findIn(balancedPairs, slug)).toEqual([])
  })

  it('takes a time that grows with the text’s length alone', () => {
    const start = performance.now()
    for (const bit of ['(', ')', '« ', '“a', 'a)', '[1,'])
      findIn(balancedPairs, translationFrom('fr', '', `x${bit.repeat(50_000)}`, 'field'))
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', bracket, 'Le train (part.')
    expect(await findUnplaced(balancedPairs, publication)).toEqual([
      {
        arguments: { key: 'text', locale: 'fr', marks: ['('] },
        place: 'locales/fr/a.json',
        cause: 'content/a.md',
      },
    ])
  })
})

/** Characters by the code units of a tree against those by its texts, over any Markdown. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createProcessor } from '../../pipeline/markdown/processor.ts'
import { editionCharacters } from '../../pipeline/render/fonts/characters.ts'
import { quickCharacters } from '../../pipeline/render/fonts/quick-characters.ts'
import { blockTexts } from '../../pipeline/render/tree-text.ts'
import { treeUnits } from '../../pipeline/render/tree-units.ts'
import { markdown } from '../laws/markdown-arbitrary.ts'
import { seed } from '../support/fuzz.ts'

const processor = createProcessor()
const known = fc.constantFrom(
  ...'aeéǖاآۂ\u064B\u0651\u0670ۓے’"',
  '\n\n# ',
  '\n\n',
  '**b**',
  '*ف*',
  '![ۓ](a)',
  '`آ`',
  '\n\n| é | **ۂ** |\n| - | - |\n| ۓ | x |\n\n',
)
const loud = fc.constantFrom(...'\u0301\u0308\u0653\u0654\u0958가\u1161😀\uD800\u2000', '<b>é</b>')
const piece = fc.oneof({ weight: 30, arbitrary: known }, { weight: 1, arbitrary: loud })
const prose = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))

it('are the same, or it declines; and so are the units', () => {
  let taken = 0
  fc.assert(
    fc.property(
      fc.oneof({ weight: 9, arbitrary: prose }, { weight: 1, arbitrary: markdown }),
      prose,
      fc.option(prose),
      (text, title, author) => {
        const tree = processor.parse(`---\na: b\n---\n\n${text}`)
        const units = treeUnits(tree)
        if (units === undefined) return
        expect(String.fromCharCode(...units.units.subarray(0, units.length))).toBe(
          blockTexts(tree, false),
        )
        const article = { frontMatter: { author: author ?? undefined } }
        const edition = { article, fields: { title, slug: undefined }, title, tree } as never
        const characters = quickCharacters(edition, units)
        if (characters === undefined) return
        taken++
        expect(characters).toEqual(editionCharacters(edition))
      },
    ),
    { seed, numRuns: 1000 },
  )
  expect(taken).toBeGreaterThan(300)
})

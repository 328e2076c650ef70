/** The report on a terminal: exact output, with and without lines and colours. */
import { expect, it } from 'vitest'
import { textReport } from '../../pipeline/report/text.ts'
import { few, hostile, options } from '../support/report.ts'

const lines: Readonly<Record<string, string>> = {
  'locales/fr/lyon.json:4': '  "the-committee-met-on-71bd": "Le comité s’est réuni lundi",',
  'content/lyon.md:8': '![A map](map.svg)',
}
const lineOf = (file: string, line: number) => lines[`${file}:${line}`]

it('shows each problem with its line and what is wrong in it', () => {
  expect(textReport(few, { ...options, lineOf })).toMatchInlineSnapshot(`
    "Source
      content/lyon.md:8:1
        warning  Image \`content/map.svg\` holds a script, expected a drawing only  scripted-image
        8 │ ![A map](map.svg)
          │ ^^^^^^^^^^^^^^^^^
        mend   It is published as an image, where no script runs; opened by itself it would run. Save it again without the script.

    Français (fr)
      locales/fr/lyon.json:4:32
        error  Stale \`fr\` translation of \`the-committee-met-on-71bd\`, the source has changed: It met on [-Monday-]{+Tuesday+}.  stale-translation
        4 │ "the-committee-met-on-71bd": "Le comité s’est réuni lundi",
          │                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        see    content/lyon.md:6:1
        mend   Bring the translation in line with the source and run \`npm run sync\`. If it is still right as it is: \`npm run accept -- fr <article> <key>\`.
      locales/fr/lyons.json
        error  Catalog in \`fr\` of no article, expected an article \`content/lyons.md\`  orphan-catalog
        mend   Its texts are published nowhere. Where the article was removed, \`npm run sync\` retires them; otherwise rename or remove the file.

    اردو (ur)
      locales/ur/site.json
        info  Locale \`ur\` (اردو, script Arab) has no font, expected one in \`fonts\` of the config  locale-without-font
        mend   Its pages are set in what fonts a reader has, which many devices lack for this script, and links to them show no card where the tool’s own fonts lack its letters.

    2 errors, 1 warning, 1 information
    "
  `)
})

it('shows no line where it is not told how', () => {
  expect(textReport(few, { locales: options.locales, useColor: false })).not.toContain('│')
})

it('paints the carets, or the place where the marks stand in the line, as its severity', () => {
  const urdu = { ...options, useColor: true, lineOf: () => '"a": "گفت با"' }
  expect(textReport(few, { ...options, useColor: true, lineOf })).toContain(
    `\u001B[31m${' '.repeat(29)}${'^'.repeat(28)}\u001B[39m`,
  )
  expect(textReport(hostile, urdu)).toContain('\u001B[31m⟦')
})

it('shows no line for what is not there', () => {
  const beyond = { ...options, lineOf: () => 'short' }
  expect(textReport(few.slice(1, 2), beyond)).not.toContain('│')
})

/**
 * `check --format github`: exact output, and each line read back as the runner reads it: a command, its
 * properties between commas, a message, each decoded.
 */
import { expect, it } from 'vitest'
import { githubReport } from '../../pipeline/report/github.ts'
import { visible } from '../../pipeline/wording/characters.ts'
import { few, hostile } from '../support/report.ts'

it('is one annotation a problem, errors first', () => {
  expect(githubReport(few, { folder: '' })).toBe(
    [
      '::error file=locales/fr/lyon.json,line=4,endLine=4,col=32,endColumn=60,title=stale-translation::Stale `fr` translation of `the-committee-met-on-71bd`, the source has changed: It met on [-Monday-]{+Tuesday+}.%0ABring the translation in line with the source and run `npm run sync`. If it is still right as it is: `npm run accept -- fr <article> <key>`.%0ASee content/lyon.md:6:1',
      '::error file=locales/fr/lyons.json,title=orphan-catalog::Catalog in `fr` of no article, expected an article `content/lyons.md`%0AIts texts are published nowhere. Where the article was removed, `npm run sync` retires them; otherwise rename or remove the file.',
      '::warning file=content/lyon.md,line=8,endLine=9,title=scripted-image::Image `content/map.svg` holds a script, expected a drawing only%0AIt is published as an image, where no script runs; opened by itself it would run. Save it again without the script.',
      '::notice file=locales/ur/site.json,title=locale-without-font::Locale `ur` (اردو, script Arab) has no font, expected one in `fonts` of the config%0AIts pages are set in what fonts a reader has, which many devices lack for this script, and links to them show no card where the tool’s own fonts lack its letters.',
      '',
    ].join('\n'),
  )
})

it('names files from the root of the repository', () => {
  const [first = ''] = githubReport(few, { folder: 'sites/news' }).split('\n')
  expect(first).toContain('file=sites/news/locales/fr/lyon.json,')
  expect(first).toMatch(/See sites\/news\/content\/lyon\.md:6:1$/)
})

it('lets no text start a command or end a property', () => {
  const lines = githubReport(hostile, { folder: '' }).split('\n').slice(0, -1)
  expect(lines).toHaveLength(hostile.length)
  for (const [index, line] of lines.entries()) {
    const { properties, message } = readCommand(line)
    const found = hostile[index]
    expect(Object.keys(properties)).toEqual(
      found?.line === undefined
        ? ['file', 'title']
        : ['file', 'line', 'endLine', 'col', 'endColumn', 'title'],
    )
    expect(properties.file).toBe(visible(found?.file ?? ''))
    expect(properties.title).toBe(found?.ruleId)
    expect(message.split('\n')[0]).toBe(visible(found?.reason ?? ''))
    expect(line).not.toMatch(/[\r\n]/)
  }
})

it('prints nothing for no problems', () => {
  expect(githubReport([], { folder: '' })).toBe('')
})

function readCommand(line: string) {
  const [, command = '', list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? []
  const decode = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const properties = list.split(',').map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    return [name, decode(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]
  })
  const byName: Record<string, string> = Object.fromEntries(properties)
  return { command, properties: byName, message: decode(message) }
}

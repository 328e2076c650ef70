/** `tarjuma export` and `tarjuma import` as people call them: files, exit codes, what is printed. */
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportEditions } from '../../pipeline/commands/export.ts'
import { UsageError } from '../../pipeline/usage-error.ts'
import { runCommand } from '../support/command.ts'
import { pseudoTranslation } from '../support/pseudo-translation.ts'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from '../support/publication.ts'
import { lineOf } from '../support/two-articles.ts'

const config = `export default { url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr', 'ur'] }\n`

let publication: Publication
const run = (...args: readonly string[]) => runCommand(...args, '--root', publication.root)
const at = (path: string) => join(publication.root, path)

beforeEach(async () => {
  publication = createPublication({
    'tarjuma.config.js': config,
    'content/a.md': article('Some text.'),
    'content/news/چراغ.md': article('A lamp.', 'News'),
  })
  await translateAll(publication)
})

describe('export', () => {
  it('writes one file for each article, and nothing else', () => {
    const locales = publication.snapshot('locales')
    publication.translate('fr', 'a', { title: '' })
    expect(run('export', 'fr')).toEqual({
      code: 0,
      stdout: [
        `  ${at('exchange/fr/a.po')}: 2 segments, 1 to translate`,
        `  ${at('exchange/fr/news/چراغ.po')}: 2 segments, 0 to translate`,
        '2 files exported',
        '',
      ].join('\n'),
      stderr: '',
    })
    publication.restore(locales)
    expect(Object.keys(publication.snapshot('exchange'))).toHaveLength(2)
    expect(publication.snapshot('locales')).toEqual(locales)
  })

  it('writes the articles that are named, where it is told to', () => {
    expect(run('export', 'ur', 'news/چراغ', '--out', at('x'))).toMatchObject({ code: 0 })
    expect(Object.keys(publication.snapshot('x'))).toEqual(['x/ur/news/چراغ.po'])
    expect(run('export', 'ur', 'a', '--out', at('y/one.po'))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${at('y/one.po')}: 2 segments`),
    })
    expect(publication.has('y/one.po')).toBe(true)
  })

  it('overwrites no file that says something else, unless told so', () => {
    run('export', 'fr')
    expect(run('export', 'fr').code).toBe(0)
    const edited = publication.read('exchange/fr/a.po').replace('Traduction', 'Traduit :')
    publication.write({ 'exchange/fr/a.po': edited })
    expect(run('export', 'fr')).toEqual({
      code: 2,
      stdout: '',
      stderr: `${at('exchange/fr/a.po')} is there and says something else: import it, remove it, or say \`--force\`\n`,
    })
    expect(publication.read('exchange/fr/a.po')).toBe(edited)
    expect(run('export', 'fr', '--force').code).toBe(0)
    expect(publication.read('exchange/fr/a.po')).not.toBe(edited)
  })

  it.each([
    [[], 'missing required argument'],
    [['de'], '`de` is no target locale, expected one of fr, ur'],
    [['fr', '--format', 'docx'], 'Allowed choices are po'],
  ])('exits 2 with the arguments %j', (args, words) => {
    expect(run('export', ...args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(words),
    })
  })

  it.each([
    [{ locale: 'en' }, '`en` is no target locale'],
    [{ articles: ['b'] }, 'There is no article `b` in `fr`'],
    [{ out: 'x.po' }, '`--out` names one file, expected one article'],
    [{ out: 'x.xlf' }, 'is no name of a po file, expected the ending .po'],
  ])('needs to be told what exists: %j', async (wrong, words) => {
    const request = { locale: 'fr', articles: [], format: 'po', isForced: false } as const
    const exporting = exportEditions(publication.settings, { ...request, ...wrong })
    await expect(exporting).rejects.toThrow(words)
    await expect(exporting).rejects.toThrow(UsageError)
  })

  it('says what keeps an article from being exported, and exports the others', () => {
    publication.write({
      'content/a.md': article('Some other text.'),
      'content/broken.md': 'No front matter',
    })
    expect(run('export', 'fr')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/چراغ\.po.*\n1 file exported\n$/),
      stderr: expect.stringMatching(
        /content\/broken\.md:1:1[\s\S]*front-matter[\s\S]*content\/a\.md:6:1[\s\S]*source-catalog-drift[\s\S]*\n2 errors\n$/,
      ),
    })
    expect(run('export', 'fr', 'broken')).toMatchObject({ code: 1, stdout: '0 files exported\n' })
  })

  it.each([
    ['a control character', 'Un\u000Btexte', 'U+000B'],
    ['half a surrogate pair', 'Un\uD83Dtexte', 'U+D83D'],
    ['U+FFFF', 'Un\uFFFFtexte', 'U+FFFF'],
    ['a carriage return', 'Un\r\ntexte', 'U+000D'],
  ])('makes no file of an article with %s', async (_name, title, code) => {
    publication.translate('fr', 'a', { title })
    const request = { locale: 'fr', articles: ['a'], format: 'po', isForced: false } as const
    const { exported, problems } = await exportEditions(publication.settings, request)
    expect(exported).toEqual([])
    expect(problems.map(lineOf)).toEqual(['locales/fr/a.json:3:12 unexportable-text'])
    expect(problems[0]?.message).toContain(`Character \`${code}\``)
    expect(publication.has('exchange')).toBe(false)
  })
})

describe('import', () => {
  const edit = (path: string, before: string, after: string) =>
    publication.write({ [path]: publication.read(path).replace(before, after) })

  it('takes back what was edited, from any number of files', () => {
    run('export', 'fr')
    edit('exchange/fr/a.po', 'Traduction Some text.', 'Un texte.')
    const files = [at('exchange/fr/a.po'), at('exchange/fr/news/چراغ.po')]
    expect(run('import', ...files)).toEqual({
      code: 0,
      stdout: [
        `  ${files[0]} → locales/fr/a.json: 1 translation`,
        `  ${files[1]}: nothing new for locales/fr/news/چراغ.json`,
        '1 translation imported',
        '',
      ].join('\n'),
      stderr: '',
    })
    expect(Object.values(publication.readJson('locales/fr/a.json'))).toContain('Un texte.')
    expect(run('check').code).toBe(0)
    expect(run('sync', '--check').code).toBe(0)
  })

  it('takes back XLIFF, and knows it by its text', () => {
    expect(run('export', 'ur', 'a', '--format', 'xliff')).toMatchObject({
      code: 0,
      stdout: `  ${at('exchange/ur/a.xlf')}: 2 segments, 0 to translate\n1 file exported\n`,
    })
    edit('exchange/ur/a.xlf', pseudoTranslation('Some text.', 'ur'), 'کچھ متن۔')
    expect(run('import', at('exchange/ur/a.xlf'))).toEqual({
      code: 0,
      stdout: `  ${at('exchange/ur/a.xlf')} → locales/ur/a.json: 1 translation\n1 translation imported\n`,
      stderr: '',
    })
    publication.write({ 'x.xlf': '<xliff' })
    expect(run('import', at('x.xlf'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Broken XLIFF file'),
    })
  })

  it('says what came late: exit 0, and the check names it', () => {
    run('export', 'fr', 'a')
    edit('exchange/fr/a.po', 'Traduction Some text.', 'Un texte.')
    publication.write({ 'content/a.md': article('Some new text.') })
    run('sync')
    expect(run('import', at('exchange/fr/a.po'))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('locales/fr/a.json: 1 translation, of them 1 stale'),
    })
    expect(run('check')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('the source has changed: Some {+new +}text.'),
    })
  })

  it('exits 1 with a conflict or a file that is no good, and imports the others', () => {
    run('export', 'fr')
    edit('exchange/fr/a.po', 'Traduction Some text.', 'Un texte.')
    publication.write({ 'x.po': 'Dear all' })
    expect(run('import', at('x.po'), at('exchange/fr/a.po'))).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/x\.po: not imported\n.*1 translation\n1 translation imported/),
      stderr: expect.stringMatching(/x\.po:1:1[\s\S]*Broken PO file[\s\S]*\n1 error\n$/),
    })
  })

  it('takes two files of one article one after the other', () => {
    run('export', 'fr', 'a')
    publication.write({ 'second.po': publication.read('exchange/fr/a.po') })
    edit('exchange/fr/a.po', 'Traduction Some text.', 'Un texte.')
    edit('second.po', 'Traduction A title', 'Un titre')
    edit('second.po', 'Traduction Some text.', 'Autre texte.')
    expect(run('import', at('exchange/fr/a.po'), at('second.po'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('import-conflict'),
    })
    expect(publication.readJson('locales/fr/a.json').title).toBe('Un titre')
    expect(Object.values(publication.readJson('locales/fr/a.json'))).toContain('Un texte.')
    expect(run('check').code).toBe(0)
  })

  it('imports nothing into a broken catalog, and says what is broken', () => {
    run('export', 'fr', 'a')
    edit('exchange/fr/a.po', 'Traduction Some text.', 'Un texte.')
    publication.write({ 'locales/fr/a.json': '{ "title": "Titre"' })
    expect(run('import', at('exchange/fr/a.po'))).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('not imported'),
      stderr: expect.stringContaining('json-syntax'),
    })
    expect(publication.read('locales/fr/a.json')).toBe('{ "title": "Titre"')
  })

  it('exits 2 without a file, or with one that is not there', () => {
    expect(run('import')).toMatchObject({ code: 2 })
    expect(run('import', at('none.po'))).toEqual({
      code: 2,
      stdout: '',
      stderr: `There is no file ${at('none.po')}\n`,
    })
    publication.write({ 'folder.po/x': '' })
    expect(run('import', at('folder.po'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('it is a folder'),
    })
  })
})

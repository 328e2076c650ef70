/** Merge conflicts that git leaves in the files of a publication: which `sync` resolves, and how. */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { translationDigest } from '../../pipeline/stamp.ts'
import { runCommand } from '../support/command.ts'
import { article, createTranslated, type Publication } from '../support/publication.ts'

const first = 'The committee met on Monday.'
const second = 'It spoke about the new bridge.'

async function state(publication: Publication): Promise<string[]> {
  return (await publication.problems()).map(
    (found) => `${found.ruleId} ${'key' in found.arguments ? found.arguments.key : ''}`,
  )
}

async function committee(): Promise<Publication> {
  return createTranslated(`${first}\n\n${second}`, undefined, { targetLocales: ['fr'] })
}

const stampsFile = 'locales/.stamps/fr/a.json'
const sourceFile = 'locales/en/a.json'
const stampsOf = (publication: Publication) => JSON.parse(publication.read(stampsFile)).stamps

type Style = 'merge' | 'diff3' | 'merge with CRLF'

/** The line of a key as both sides have it, with git's markers around. */
function conflict(
  publication: Publication,
  file: string,
  key: string,
  theirs: (line: string) => string,
  style: Style = 'merge',
): void {
  const text = publication.read(file).replace(new RegExp(`^ *"${key}".*\n`, 'm'), (line) => {
    const base = style === 'diff3' ? `||||||| 1a2b3c4\n${line}` : ''
    return `<<<<<<< HEAD\n${line}${base}=======\n${theirs(line)}>>>>>>> translator\n`
  })
  publication.write({ [file]: style.endsWith('CRLF') ? text.replaceAll('\n', '\r\n') : text })
}

describe('in a stamps file', () => {
  it.each<Style>(['merge', 'diff3', 'merge with CRLF'])(
    'the stamp whose digest matches the translation stays (%s)',
    async (style) => {
      const publication = await committee()
      const key = publication.keyOf('a', first)
      publication.translate('fr', 'a', { [key]: 'Le comité s’est réuni.' })
      const mended = translationDigest('Le comité s’est réuni.')
      conflict(publication, stampsFile, key, (line) => line.replace(/[0-9a-f]{16}/, mended), style)
      expect((await publication.problems())[0]?.message).toMatch(
        /^Broken JSON: merge conflict markers, the first in line \d+, the last in line \d+/,
      )
      const { events } = await publication.sync()
      expect(events).toContainEqual({ did: 'resolved', file: stampsFile, keys: [] })
      expect(stampsOf(publication)[key]).toEqual({ source: first, translation: mended })
      expect(await state(publication)).toEqual([])
      expect((await publication.sync()).writes).toEqual([])
    },
  )

  it('where neither matches, the unit counts as stale until somebody accepts it', async () => {
    const publication = await committee()
    const key = publication.keyOf('a', first)
    publication.translate('fr', 'a', { [key]: 'Ni l’un ni l’autre.' })
    conflict(publication, stampsFile, key, (line) => line.replace(/[0-9a-f]{16}/, '0'.repeat(16)))
    const { events } = await publication.sync()
    expect(events).toContainEqual({ did: 'resolved', file: stampsFile, keys: [key] })
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
    expect((await publication.sync()).writes).toEqual([])
    await publication.accept('fr', 'a', key)
    expect(await state(publication)).toEqual([])
  })

  it('where both match but name different sources, the unit counts as stale, too', async () => {
    const publication = await committee()
    const key = publication.keyOf('a', first)
    conflict(publication, stampsFile, key, (line) => line.replace('Monday', 'Sunday'))
    await publication.sync()
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
  })

  it('keeps what either side has retired, two translations of one text as well', async () => {
    const publication = await committee()
    publication.write({ 'content/a.md': article(second) })
    await publication.sync()
    const [key = ''] = Object.keys(JSON.parse(publication.read(stampsFile)).retired)
    conflict(publication, stampsFile, key, (line) => line.replace('Traduction', 'Autre'))
    await publication.sync()
    const { retired } = JSON.parse(publication.read(stampsFile))
    expect(Object.keys(retired)).toEqual([key, `${key}-2`])
    publication.write({ 'content/a.md': article(`${first}\n\n${second}`) })
    await publication.sync()
    expect(publication.readJson('locales/fr/a.json')[key]).toBe(`Traduction ${first}`)
    expect(await state(publication)).toEqual([])
  })

  it('is no amnesty: with anything else wrong the file stays as it is', async () => {
    const publication = await committee()
    const key = publication.keyOf('a', first)
    conflict(publication, stampsFile, key, () => '  "x": {\n')
    const text = publication.read(stampsFile)
    const { problems } = await publication.sync()
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['json-syntax'])
    expect(publication.read(stampsFile)).toBe(text)
  })

  it('with markers that do not belong together, stays as it is', async () => {
    const publication = await committee()
    publication.write({ [stampsFile]: publication.read(stampsFile).replace('{\n', '{\n=======\n') })
    const text = publication.read(stampsFile)
    expect((await publication.sync()).problems.map(({ ruleId }) => ruleId)).toEqual(['json-syntax'])
    expect(publication.read(stampsFile)).toBe(text)
  })
})

describe('in a source catalog or a schema', () => {
  it.each<Style>(['merge', 'diff3', 'merge with CRLF'])(
    'they are rebuilt from the Markdown, and keys follow the text of either side (%s)',
    async (style) => {
      const publication = await committee()
      const key = publication.keyOf('a', first)
      const before = publication.snapshot('locales')
      const other = first.replace('Monday', 'Sunday')
      conflict(publication, sourceFile, key, (line) => line.replace('Monday', 'Sunday'), style)
      conflict(publication, 'locales/.schema/a.json', 'title', (line) => line, style)
      const conflicting = publication.snapshot('locales')
      expect((await publication.sync()).problems).toEqual([])
      expect(publication.snapshot('locales')).toEqual({
        ...before,
        // The other side may have been translated: an edit that comes later is not taken for granted.
        [stampsFile]: before[stampsFile]?.replace(
          /("The committee.*") \}/,
          '$1, "returned": true }',
        ),
      })
      expect(await state(publication)).toEqual([])
      publication.restore(conflicting)
      publication.write({ 'content/a.md': article(`${other}\n\n${second}`) })
      await publication.sync()
      expect(publication.keyOf('a', other)).toBe(key)
      expect(await state(publication)).toEqual([`stale-translation ${key}`])
      expect((await publication.sync()).writes).toEqual([])
    },
  )

  it('a translation that was edited for either side counts as stale', async () => {
    const publication = await committee()
    const key = publication.keyOf('a', first)
    publication.translate('fr', 'a', { [key]: 'Pour lequel des deux\u202F? Lundi.' })
    conflict(publication, sourceFile, key, (line) => line.replace('Monday', 'Sunday'))
    await publication.sync()
    expect(await state(publication)).toEqual([`stale-translation ${key}`])
    publication.translate('fr', 'a', { [key]: 'Le comité s’est réuni lundi.' })
    await publication.sync()
    expect(await state(publication)).toEqual([])
  })

  it('paragraphs that both sides have added have their keys and translations', async () => {
    const publication = await committee()
    const base = publication.snapshot('.')
    const added = ['Somebody brought bread.', 'The river was high.']
    const sides = []
    for (const text of added) {
      publication.restore(base)
      publication.write({ 'content/a.md': article(`${first}\n\n${second}\n\n${text}`) })
      await publication.sync()
      publication.translate('fr', 'a', { [publication.keyOf('a', text)]: `Traduction ${text}` })
      await publication.sync()
      sides.push(publication.snapshot('.'))
    }
    publication.restore(base)
    const conflicting = gitMerge(publication, base, sides)
    expect(conflicting).toEqual(
      expect.arrayContaining(['locales/fr/a.json', sourceFile, stampsFile]),
    )
    // What a person does: both paragraphs, both translations.
    publication.write({
      'content/a.md': article([first, second, ...added].join('\n\n')),
      'locales/fr/a.json': {
        ...JSON.parse(Buffer.from(sides[0]?.['locales/fr/a.json'] ?? '', 'latin1').toString()),
        ...JSON.parse(Buffer.from(sides[1]?.['locales/fr/a.json'] ?? '', 'latin1').toString()),
      },
    })
    expect((await publication.sync()).problems).toEqual([])
    expect(await state(publication)).toEqual([])
    expect((await publication.sync()).writes).toEqual([])
  })
})

describe('in a translator’s catalog', () => {
  it('it is a problem that says where; the article stays as it is', async () => {
    const publication = await committee()
    const key = publication.keyOf('a', first)
    conflict(publication, 'locales/fr/a.json', key, (line) => line.replace('Traduction', 'Autre'))
    const before = publication.snapshot('locales')
    const { problems } = await publication.sync()
    expect(problems.map(({ message }) => message)).toEqual([
      'Broken JSON: merge conflict markers, the first in line 4, the last in line 8, expected only one of the two versions',
    ])
    expect(problems[0]?.place).toMatchObject({ start: { line: 4, column: 1 } })
    expect(publication.snapshot('locales')).toEqual(before)
  })
})

describe('sync --check', () => {
  it('writes nothing and exits with 1 where a conflict is to be resolved', async () => {
    const publication = await committee()
    publication.write({
      'tarjuma.config.ts': `export default ${JSON.stringify({ url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr'] })}\n`,
    })
    const key = publication.keyOf('a', first)
    conflict(publication, stampsFile, key, (line) => line)
    const before = publication.snapshot('locales')
    const { code, stdout } = runCommand('sync', '--check', '--root', publication.root)
    expect(stdout).toContain('resolved   merge conflict')
    expect(code).toBe(1)
    expect(publication.snapshot('locales')).toEqual(before)
  })
})

/** Merges two snapshots with git, line by line; the files that conflict have its markers then. */
function gitMerge(
  publication: Publication,
  base: Record<string, string>,
  sides: readonly Record<string, string>[],
): string[] {
  return Object.keys(base).filter((file) => {
    const names = ['ours', 'base', 'theirs'].map((name) => `.merge/${name}`)
    const [ours, theirs] = sides
    const texts = [ours?.[file], base[file], theirs?.[file]]
    for (const [index, name] of names.entries()) publication.restore({ [name]: texts[index] ?? '' })
    try {
      execFileSync('git', ['merge-file', ...names], { cwd: publication.root, stdio: 'pipe' })
      publication.write({ [file]: publication.read('.merge/ours') })
      return false
    } catch {
      publication.write({ [file]: publication.read('.merge/ours') })
      return true
    } finally {
      publication.remove('.merge')
    }
  })
}

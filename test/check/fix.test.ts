/** `check --fix`: what it mends, what it leaves, and what a mended translation is worth. */
import { describe, expect, it } from 'vitest'
import { fix } from '../../pipeline/commands/fix.ts'
import { runCommand } from '../support/command.ts'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from '../support/publication.ts'
import { createTranslation } from '../support/rule.ts'

const file = 'locales/fr/a.json'

/** An article with a text translated as this JSON string, as a person would have written the file. */
async function withFile(json: string): Promise<Publication> {
  const publication = await createTranslation('fr', 'The train left.', 'Le train part.', {
    loud: ['spacing'],
  })
  publication.write({ [file]: json })
  await publication.sync()
  return publication
}

const rest = '"title": "Traduction A title"'

describe('check --fix', () => {
  it.each([
    ['tabs and CRLF', `{\r\n\t"text": "Le  train part.",\r\n\t${rest}\r\n}\r\n`],
    ['no formatting', `{"text":"Le  train part.",${rest}}`],
    ['escapes', String.raw`{ "text": "\u004ce  train \"part\" \/ fin.", ${rest} }`],
    ['a byte order mark', `\uFEFF{ "text": "Le  train part.", ${rest} }`],
  ])('changes the characters concerned only, in a file with %s', async (_what, json) => {
    const publication = await withFile(json)
    const before = publication.read(file)
    expect(before).toBe(json)
    await fix(publication.settings)
    expect(publication.read(file)).toBe(json.replace('  ', ' '))
  })

  it('escapes what it writes, and counts escapes as they are written', async () => {
    const publication = await withFile(`{ "text": "\\"Le\\"  train", ${rest} }`)
    await fix(publication.settings)
    expect(publication.read(file)).toBe(`{ "text": "\\"Le\\" train", ${rest} }`)
  })

  it('changes nothing the second time', async () => {
    const publication = await withFile(`{ "text": " Le  train   part. ", ${rest} }`)
    const [first] = await fix(publication.settings)
    expect(first).toMatchObject({
      file,
      locale: 'fr',
      mended: [{ key: 'text', before: ' Le  train   part. ', after: 'Le train part.' }],
    })
    const after = publication.snapshot('locales')
    expect(await fix(publication.settings)).toEqual([])
    expect(publication.snapshot('locales')).toEqual(after)
  })

  it('mends the page’s own words', async () => {
    const publication = await withFile(`{ "text": "Le train part.", ${rest} }`)
    publication.write({ 'locales/fr/site.json': { footer: 'La  fin', 'site-title': 'Lampe' } })
    expect(await fix(publication.settings)).toMatchObject([{ file: 'locales/fr/site.json' }])
    expect(publication.readJson('locales/fr/site.json').footer).toBe('La fin')
  })

  it('leaves what is ignored', async () => {
    const json = `{ "text": "Le  train part.", "text (ignore spacing)": "As printed.", ${rest} }`
    const publication = await withFile(json)
    expect(await fix(publication.settings)).toEqual([])
    expect(publication.read(file)).toBe(json)
  })

  it('leaves a file that cannot be read as it is', async () => {
    const publication = await withFile(`{ "text": "Le  train part.", ${rest} }`)
    publication.write({ [file]: '{ "text": "Le  train part."' })
    expect(await fix(publication.settings)).toEqual([])
    expect(publication.read(file)).toBe('{ "text": "Le  train part."')
  })
})

describe('a mended translation', () => {
  const stateOf = async (publication: Publication) => {
    const { editions } = await publication.inspect()
    return editions
      .find(({ isSource }) => !isSource)
      ?.units.find(({ segment }) => segment.key === 'text')?.state
  }

  async function with2Spaces(): Promise<Publication> {
    const publication = await createTranslation('fr', 'The train left.', 'Le  train part.', {
      loud: ['spacing'],
    })
    await publication.sync()
    return publication
  }

  it('stays fresh, with a stamp of its own', async () => {
    const publication = await with2Spaces()
    await fix(publication.settings)
    expect(await stateOf(publication)).toBe('fresh')
    expect(await publication.problems()).toEqual([])
    const before = publication.snapshot('locales')
    await publication.sync()
    expect(publication.snapshot('locales')).toEqual(before)
  })

  it('stays stale, also when it is synced: nobody has read it', async () => {
    const publication = await with2Spaces()
    publication.write({ 'content/a.md': publication.read('content/a.md').replace('left', 'came') })
    await publication.sync()
    expect(await stateOf(publication)).toBe('stale')
    await fix(publication.settings)
    expect(publication.readJson(file).text).toBe('Le train part.')
    await publication.sync()
    expect(await stateOf(publication)).toBe('stale')
  })

  it('stays unconfirmed and unstamped', async () => {
    const publication = await with2Spaces()
    publication.write({ 'content/a.md': publication.read('content/a.md').replace('left', 'came') })
    await publication.sync()
    publication.translate('fr', 'a', { text: 'Le  train est venu.' })
    expect(await stateOf(publication)).toBe('unconfirmed')
    await fix(publication.settings)
    expect(publication.readJson(file).text).toBe('Le train est venu.')
    expect(await stateOf(publication)).toBe('unconfirmed')
    publication.translate('fr', 'a', { text: 'Le  train vient.' })
    publication.remove('locales/.stamps/fr/a.json')
    await fix(publication.settings)
    expect(publication.readJson(file).text).toBe('Le train vient.')
    expect(await stateOf(publication)).toBe('unstamped')
  })
})

describe('the command', () => {
  it('says what it has mended, then reports what is left', async () => {
    const publication = createPublication({
      'content/a.md': article('<!-- key: text -->\nRun `a` now.'),
      'tarjuma.config.ts': `import { defineConfig } from 'tarjuma'\nexport default defineConfig({ url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr', 'ur'], cards: false })\n`,
    })
    await translateAll(publication)
    publication.translate('fr', 'a', { text: 'Lancez  `b`\u00A0 maintenant.' })
    const { code, stdout, stderr } = runCommand('check', '--fix', '--root', publication.root)
    expect(stderr).toBe(
      '  locales/fr/a.json\n    text  Lancez [- -]`b`[-U+00A0-] maintenant.  spacing\n1 text mended\n',
    )
    expect(stdout).toContain('code-parity')
    expect(stdout).not.toContain('spacing')
    expect(code).toBe(1)
    publication.translate('fr', 'a', { text: 'Lancez `a`.' })
    const again = runCommand('check', '--fix', '--root', publication.root)
    expect([again.code, again.stderr]).toEqual([0, 'nothing to mend\n'])
  })
})

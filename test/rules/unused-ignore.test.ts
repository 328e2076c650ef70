import { describe, expect, it } from 'vitest'
import { unusedIgnore } from '../../pipeline/check/rules/unused-ignore.ts'
import { createTranslation, summarize } from '../support/rule.ts'
import { findUnplaced } from '../support/unplaced.ts'

const source = 'Run `npm start` now.'
const translation = 'Lancez `npm démarrer` maintenant.'

async function problemsWith(name: string, reason: unknown) {
  const publication = await createTranslation('fr', source, translation)
  const catalog = publication.readJson('locales/fr/a.json')
  publication.write({ 'locales/fr/a.json': { ...catalog, [name]: reason } })
  return publication.problems()
}

describe('an ignore', () => {
  it('takes away what one rule finds in one key, with a reason', async () => {
    const reason = 'The command is French there.'
    expect(await problemsWith('text (ignore code-parity)', reason)).toEqual([])
  })

  it('is kept by sync, and is no key', async () => {
    const publication = await createTranslation('fr', source, translation)
    const name = 'text (ignore code-parity)'
    const catalog = publication.readJson('locales/fr/a.json')
    publication.write({ 'locales/fr/a.json': { [name]: 'So it is.', ...catalog } })
    publication.write({ 'content/a.md': `${publication.read('content/a.md')}\nMore.\n` })
    await publication.sync()
    expect(publication.readJson('locales/fr/a.json')).toMatchObject({
      ...catalog,
      [name]: 'So it is.',
    })
    const schema = JSON.parse(publication.read('locales/.schema/a.json'))
    expect(Object.keys(schema.patternProperties)).toEqual(['^\\S+ \\(ignore \\S+\\)$'])
  })

  it('works on the page’s own words', async () => {
    const publication = await createTranslation('fr', source, 'Lancez `npm start`.', {
      loud: ['spacing'],
    })
    const site = { ...publication.readJson('locales/fr/site.json'), footer: 'La  fin' }
    publication.write({ 'locales/fr/site.json': site })
    expect((await publication.problems()).map(summarize)).toMatchObject([
      { kind: 'spacing', place: 'locales/fr/site.json:4:16' },
    ])
    const reason = { 'footer (ignore spacing)': 'As the sign has it.' }
    publication.write({ 'locales/fr/site.json': { ...site, ...reason } })
    expect(await publication.problems()).toEqual([])
  })
})

describe('unused-ignore', () => {
  it.each([
    ['text (ignore link-parity)', 'Why not.', 'no-finding', 'text', 'link-parity'],
    ['title (ignore code-parity)', 'Why not.', 'no-finding', 'title', 'code-parity'],
    ['no-such-key (ignore code-parity)', 'Why not.', 'no-finding', 'no-such-key', 'code-parity'],
    ['text (ignore code-parity)', ' ', 'no-reason', 'text', 'code-parity'],
    ['text (ignore code-parity)', true, 'no-reason', 'text', 'code-parity'],
    ['text (ignore no-such-rule)', 'Why not.', 'unknown-rule', 'text', 'no-such-rule'],
    ['text (ignore stale-translation)', 'Why not.', 'locked', 'text', 'stale-translation'],
  ])('says of %s: %j that it has no effect', async (name, reason, why, key, rule) => {
    const found = (await problemsWith(name, reason)).map(summarize)
    expect(found).toMatchObject([
      { kind: 'code-parity', severity: 'error' },
      {
        kind: 'unused-ignore',
        severity: 'warning',
        locale: 'fr',
        arguments: { name, key, rule, why },
        place: 'locales/fr/a.json:5:3',
        cause: undefined,
      },
    ])
  })

  it('needs no positions', async () => {
    const publication = await createTranslation('fr', source, 'Lancez `npm start`.')
    expect(await findUnplaced(unusedIgnore, publication)).toEqual([])
    const found: unknown[] = []
    const ignore = { key: 'text', rule: 'spacing', reason: 'So.', place: { file: 'a.json' } }
    unusedIgnore.ignores?.([{ ignore, why: 'no-finding' }], (finding, args) => {
      found.push({ ...finding, ...args })
    })
    expect(found).toEqual([
      {
        place: { file: 'a.json' },
        name: 'text (ignore spacing)',
        key: 'text',
        rule: 'spacing',
        why: 'no-finding',
      },
    ])
  })
})

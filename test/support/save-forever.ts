/**
 * A process that saves as the desk does, without an end: `<number> <filler>` into the key `one` of the
 * French catalog of `a`. It says `ready` once it does; tests kill it. Argument: the publication.
 */
import { readCatalog } from '../../pipeline/read/catalog.ts'
import { save } from '../../pipeline/translate/save.ts'

const [, , root = ''] = process.argv
const filler = 'x'.repeat(100_000)
const source = 'First paragraph.'
const { catalog } = readCatalog(root, 'en', 'a')
const segments = [...catalog.entries.keys()].map((key) => ({ key }))

let base = readCatalog(root, 'fr', 'a').catalog.entries.get('one')?.value ?? null
for (let number = 1; ; number++) {
  const text = `${number} ${filler}`
  const texts = { locale: 'fr', key: 'one', text, base, source }
  const { did } = await save(root, { slug: 'a', catalog, segments }, texts)
  if (did !== 'saved') throw new Error(`Save ${number}: ${did}`)
  base = text
  if (number === 1) process.stdout.write('ready\n')
}

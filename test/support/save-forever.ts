/**
 * A process that saves on a desk without an end, `<number> <filler>` into the key `one` of the French
 * catalog of `a`, and says `ready` once it does: for tests that kill it. Argument: the publication.
 */
import { rules } from '../../pipeline/check/registry.ts'
import { resolveConfig } from '../../pipeline/config.ts'
import { createDesk } from '../../pipeline/translate/desk.ts'

const [, , root = ''] = process.argv
const options = { url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr', 'ur'] }
const { app } = createDesk(resolveConfig(options, root, rules), { token: 't', port: () => 1 })
const headers = {
  host: '127.0.0.1:1',
  origin: 'http://127.0.0.1:1',
  'content-type': 'application/json',
}
const place = { locale: 'fr', article: 'a', key: 'one' }
const filler = 'x'.repeat(100_000)

const shown = await app.request('http://127.0.0.1:1/t/data/edition?locale=fr&article=a', {
  headers,
})
const { segments } = (await shown.json()) as { segments: { key: string; text: string | null }[] }
let base = segments.find(({ key }) => key === 'one')?.text ?? null
for (let number = 1; ; number++) {
  const text = `${number} ${filler}`
  const body = JSON.stringify({ ...place, text, base, source: 'First paragraph.' })
  const answer = await app.request('http://127.0.0.1:1/t/save', { method: 'POST', headers, body })
  const { did } = (await answer.json()) as { did: string }
  if (did !== 'saved') throw new Error(`Save ${number}: ${did}`)
  base = text
  if (number === 1) process.stdout.write('ready\n')
}

/** Who may not speak to the desk: refused, with nothing written and nothing told. */
import { request } from 'node:http'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ask, openTestDesk, origin, type TestDesk, token } from '../support/desk.ts'
import { seed } from '../support/fuzz.ts'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from '../support/publication.ts'

let publication: Publication
let desk: TestDesk
const removals: (() => void)[] = []

beforeAll(async () => {
  publication = createPublication({ 'content/a.md': article('Some text.') }, {}, (remove) =>
    removals.push(remove),
  )
  await translateAll(publication)
  desk = openTestDesk(publication)
  return () => {
    for (const remove of removals) remove()
  }
})

const save = {
  locale: 'fr',
  article: 'a',
  key: 'title',
  text: 'Pris.',
  source: 'A title',
  base: 'Traduction A title',
}
const json = { origin, 'content-type': 'application/json' }
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Ask['headers'] = json): Ask => ({
  method: 'POST',
  headers,
  body,
})

/** Sends a request and expects it refused, with nothing written. */
async function refused(path: string, ask: Ask, statuses: readonly number[]): Promise<string> {
  const before = publication.snapshot('.')
  const response = await desk.ask(path, ask)
  expect(statuses, `${path} ${JSON.stringify(ask.headers)}`).toContain(response.status)
  expect(publication.snapshot('.')).toEqual(before)
  return response.text()
}

const readings = [
  '',
  'article?locale=fr&article=a',
  'data/edition?locale=fr&article=a',
  'page/fr/a/',
  'assets/desk.css',
]

describe('a foreign host (DNS rebinding)', () => {
  it.each([
    'evil.example',
    'evil.example:4747',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1:4747.evil.example',
    'localhost',
    '',
    '0.0.0.0:4747',
  ])('%j is refused', async (name) => {
    for (const path of readings) {
      const text = await refused(`/${token}/${path}`, { headers: { host: name } }, [403])
      expect(text).toBe('Unknown host\n')
    }
    await refused(`/${token}/save`, post(JSON.stringify(save), { ...json, host: name }), [403])
  })

  it('the machine’s own names are let in', async () => {
    for (const name of ['127.0.0.1:4747', 'localhost:4747', '[::1]:4747'])
      expect((await desk.ask(`/${token}/`, { headers: { host: name } })).status).toBe(200)
  })
})

describe('a foreign origin (another site’s page)', () => {
  it.each([
    'https://evil.example',
    'http://127.0.0.1:8080',
    'http://localhost',
    'https://127.0.0.1:4747',
    'null',
    'http://127.0.0.1:4747.evil.example',
  ])('%s is refused', async (name) => {
    for (const path of readings)
      await refused(`/${token}/${path}`, { headers: { origin: name } }, [403])
    for (const path of ['try', 'save', 'accept', 'sync'])
      await refused(
        `/${token}/${path}`,
        post(JSON.stringify(save), { ...json, origin: name }),
        [403],
      )
  })

  it('no origin at all is refused where something would be done', async () => {
    const headers = { 'content-type': 'application/json' }
    for (const path of ['try', 'save', 'accept', 'sync'])
      await refused(`/${token}/${path}`, post(JSON.stringify(save), headers), [403])
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'a body of the type %j, which a form can send, is refused',
    async (type) => {
      const headers = { origin, ...(type === '' ? {} : { 'content-type': type }) }
      await refused(`/${token}/save`, post(JSON.stringify(save), headers), [400])
    },
  )
})

describe('a wrong token', () => {
  it.each(['', 'a-toke', 'a-token2', 'A-TOKEN', 'a-token%00', '..', '%2e%2e'])(
    '%j is refused',
    async (wrong) => {
      for (const path of readings) await refused(`/${wrong}/${path}`, {}, [403])
      await refused(`/${wrong}/save`, post(JSON.stringify(save)), [403])
    },
  )

  it('is another at each start', async () => {
    const { translate } = await import('../../pipeline/commands/translate.ts')
    const first = await translate(publication.settings)
    const second = await translate(publication.settings)
    await first.close()
    await second.close()
    const [a, b] = [first, second].map(({ url }) => new URL(url))
    expect(a?.pathname).toMatch(/^\/[\w-]{24}\/$/)
    expect(a?.pathname).not.toBe(b?.pathname)
    expect(a?.hostname).toBe('127.0.0.1')
    expect(a?.port).not.toBe(b?.port)
  })
})

describe('a path in a parameter', () => {
  const paths = [
    '../secret',
    '../../etc/passwd',
    '/etc/passwd',
    '..\\secret',
    'a/../a',
    './a',
    'a/',
    '%2e%2e/a',
    'a\0',
    'C:\\a',
    'site',
    '.stamps/fr/a',
    '__proto__',
    'constructor',
  ]

  it.each(paths)('%j is no article, locale, key or asset', async (path) => {
    const encoded = encodeURIComponent(path)
    for (const query of [`locale=fr&article=${encoded}`, `locale=${encoded}&article=a`]) {
      await refused(`/${token}/article?${query}`, {}, [404])
      await refused(`/${token}/data/edition?${query}`, {}, [404])
    }
    for (const page of [
      `page/fr/${encoded}/`,
      `page/${encoded}/a/`,
      `page/assets/${encoded}`,
      `assets/${encoded}`,
    ])
      await refused(`/${token}/${page}`, {}, [404])
    for (const name of ['locale', 'article', 'key']) {
      const before = publication.snapshot('.')
      for (const act of ['save', 'accept', 'try']) {
        const { source: _source, base: _base, ...rest } = save
        const body = act === 'try' ? rest : save
        const response = await desk.ask(
          `/${token}/${act}`,
          post(JSON.stringify({ ...body, [name]: path })),
        )
        const text = await response.text()
        expect(response.status === 404 || text.includes('"refused"'), `${act} ${text}`).toBe(true)
      }
      expect(publication.snapshot('.')).toEqual(before)
    }
  })

  it('any other text is none either, as a property', async () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('..', '/', '%2f', '\\', 'fr', 'a', '.json', '\0'),
    )
    const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/'))
    await fc.assert(
      fc.asyncProperty(path, path, async (one, two) => {
        fc.pre(one !== 'a' && two !== 'fr')
        const query = new URLSearchParams({ locale: two, article: one })
        expect((await desk.ask(`/${token}/data/edition?${query}`)).status).toBe(404)
      }),
      { numRuns: 300, seed },
    )
  })

  it('a file beside the publication’s is not served, whatever leads to it', async () => {
    publication.write({ 'content/secret.txt': 'secret', 'tarjuma.config.ts': 'secret' })
    for (const path of [
      'page/fr/secret.txt',
      'page/content/secret.txt',
      'assets/../content/secret.txt',
      'page/assets/%2e%2e%2fcontent%2fsecret.txt',
      'page/../../tarjuma.config.ts',
    ])
      expect(await refused(`/${token}/${path}`, {}, [403, 404])).not.toContain('secret')
  })
})

describe('a body of 100 MB', () => {
  it.each(['announced', 'in pieces of unknown number'])(
    '%s, is refused long before its end',
    async (way) => {
      const { translate } = await import('../../pipeline/commands/translate.ts')
      const open = await translate(publication.settings)
      const before = publication.snapshot('.')
      for (const path of ['save', 'accept', 'try', 'sync']) {
        const address = new URL(path, open.url)
        const length = way === 'announced' ? { 'content-length': String(size) } : {}
        const { status, sent } = await sendLarge(address, {
          ...json,
          origin: address.origin,
          ...length,
        })
        expect(status).toBe(413)
        expect(sent).toBeLessThan(size / 4)
      }
      await open.close()
      expect(publication.snapshot('.')).toEqual(before)
    },
  )
})

const size = 100 * 1024 * 1024

/** Sends until there is an answer: its status, and how many bytes were handed over. */
function sendLarge(
  address: URL,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly sent: number }> {
  return new Promise((resolve, reject) => {
    const chunk = Buffer.alloc(65_536, ' ')
    let sent = 0
    let isAnswered = false
    const sending = request(address, { method: 'POST', headers }, (response) => {
      isAnswered = true
      response.resume()
      resolve({ status: response.statusCode ?? 0, sent })
      sending.destroy()
    })
    sending.on('error', (error) => (isAnswered ? undefined : reject(error)))
    const send = () => {
      while (!isAnswered && sent < size) {
        sent += chunk.length
        if (!sending.write(chunk)) {
          sending.once('drain', send)
          return
        }
      }
    }
    send()
  })
}

describe('a body that is none of the desk’s', () => {
  it.each([
    '',
    '{',
    '[]',
    'null',
    '"a"',
    '{}',
    JSON.stringify({ ...save, extra: 1 }),
    JSON.stringify({ ...save, text: 1 }),
    JSON.stringify({ ...save, key: null }),
    '{"__proto__":{}}',
  ])('%s is refused', async (body) => {
    await refused(`/${token}/save`, post(body), [400])
  })

  it('bytes that are no UTF-8 are refused, never mended', async () => {
    const bytes = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')])
    await refused(`/${token}/save`, post(new Uint8Array(bytes)), [400])
  })
})

describe('every answer', () => {
  it('is kept from frames, sniffing and other sites, and pages run only the desk’s scripts', async () => {
    for (const path of [...readings, 'nothing']) {
      const { headers } = await desk.ask(`/${token}/${path}`)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe-|\*|http:/)
      expect(policy).toMatch(
        path.startsWith('page/') ? /frame-ancestors 'self'/ : /frame-ancestors 'none'/,
      )
      if (path.startsWith('page/')) expect(policy).not.toContain('script-src')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  it('names nothing to load from elsewhere', async () => {
    for (const path of [
      '',
      'article?locale=fr&article=a',
      'assets/desk.css',
      'assets/preview.css',
    ]) {
      const text = await (await desk.read(path)).text()
      expect(text).not.toMatch(/(?:src|href|url\(|@import)["'(= ]*(?:https?:)?\/\//)
    }
  })
})

/** The desk as a command: it opens on this machine, is live as files change, and ends cleanly. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { translate } from '../../pipeline/commands/translate.ts'
import type { ChangeView, EditionView, OverviewView } from '../../pipeline/translate/view.ts'
import { runCommand } from '../support/command.ts'
import { openTestDesk } from '../support/desk.ts'
import { article, createTranslated } from '../support/publication.ts'

const cli = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))
const config = `import { defineConfig } from 'tarjuma'\nexport default defineConfig({ url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr', 'ur'] })\n`

describe('tarjuma translate', () => {
  it.each(['translate', 'dev'])(
    '%s prints an address with a token, serves it, and Ctrl+C ends it with 0',
    async (name) => {
      const publication = await createTranslated('Some text.')
      publication.write({ 'tarjuma.config.ts': config })
      const child = spawn(process.execPath, [cli, name, '--root', publication.root], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const exit = once(child, 'exit')
      let errors = ''
      child.stderr.on('data', (data) => {
        errors += data
      })
      const [output] = await once(child.stdout, 'data')
      const [, url = ''] =
        /^the desk is open: (http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/)\nCtrl\+C closes it\n$/.exec(
          String(output),
        ) ?? []
      const response = await fetch(url)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('<title>Overview · Translation desk</title>')
      expect((await fetch(new URL('/', url))).status).toBe(403)
      // A stream that stays open does not hold up the end.
      const stream = await fetch(`${url}data/changes`)
      child.kill('SIGINT')
      expect(await exit).toEqual([0, null])
      await stream.text().catch(() => undefined)
      expect(errors).toBe('')
    },
  )

  it('exits 2 when it cannot start: a port that is taken or none, a wrong option, no publication', async () => {
    const publication = await createTranslated('Some text.')
    publication.write({ 'tarjuma.config.ts': config })
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    expect(runCommand('translate', '--root', publication.root, '--port', String(port))).toEqual({
      code: 2,
      stdout: '',
      stderr: `Port ${port} is taken: name another with \`--port\`\n`,
    })
    for (const wrong of ['0', '65536', 'x', '-1', '80.5'])
      expect(runCommand('translate', '--root', publication.root, '--port', wrong).code).toBe(2)
    expect(runCommand('translate', '--root', `${publication.root}/none`).code).toBe(2)
    publication.remove('content')
    expect(runCommand('translate', '--root', publication.root).code).toBe(2)
  })

  it('takes the next free port where the usual one is taken', async () => {
    const { settings } = await createTranslated('Some text.')
    const desks = [await translate(settings), await translate(settings)]
    const ports = desks.map(({ url }) => Number(new URL(url).port))
    expect(ports[0]).toBeGreaterThanOrEqual(4747)
    expect(ports[1]).toBeGreaterThan(ports[0] ?? 0)
    for (const desk of desks) await desk.close()
  })
})

describe('the stream of changes', () => {
  /** The changes that the desk tells, one after the other, from the moment it is connected. */
  async function listen(url: string) {
    const response = await fetch(`${url}data/changes`)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let buffer = ''
    return {
      async until(isIt: (change: ChangeView) => boolean): Promise<ChangeView> {
        for (;;) {
          for (const [, data = ''] of buffer.matchAll(/^data: (\{.*\})$/gm)) {
            const change: ChangeView = JSON.parse(data)
            if (isIt(change)) {
              buffer = ''
              return change
            }
          }
          const { value, done } = (await reader?.read()) ?? { done: true, value: undefined }
          if (done) throw new Error('The stream has ended')
          buffer += value
        }
      },
      end: () => reader?.cancel(),
    }
  }

  it('tells of strings, texts, articles, words and settings that somebody changes', async () => {
    const publication = await createTranslated('Some text.')
    const key = publication.keyOf('a', 'Some text.')
    publication.write({ 'tarjuma.config.ts': config })
    const desk = await translate(publication.settings)
    const changes = await listen(desk.url)
    onTestFinished(async () => {
      await changes.end()
      await desk.close()
    })
    const edition = async () =>
      (await (await fetch(`${desk.url}data/edition?locale=fr&article=a`)).json()) as EditionView
    const ofA = ({ rows }: ChangeView) => rows.some((row) => row.article === 'a')
    // Counted at the start; and time for the watcher to look at every folder once.
    await edition()
    await new Promise((resolve) => setTimeout(resolve, 1000))

    publication.translate('fr', 'a', { [key]: '' })
    const { rows } = await changes.until(
      (one) => ofA(one) && one.rows.some(({ cells }) => cells.fr?.missing === 1),
    )
    expect(rows[0]?.cells.fr).toMatchObject({ all: 2, fresh: 1, missing: 1, first: key })

    publication.write({ 'content/a.md': article('Other text.') })
    await changes.until((one) => ofA(one) && one.rows.some(({ isDrifted }) => isDrifted))
    expect((await edition()).segments.map(({ source }) => source)).toContain('Other text.')

    publication.write({ 'content/b.md': article('A new one.') })
    await changes.until(({ rows: some }) => some.some((row) => row.article === 'b'))

    // A new folder is watched too, and one that was removed and made again.
    for (const text of ['A news.', 'Another news.']) {
      publication.remove('content/news')
      publication.write({ 'content/news/c.md': article(text) })
      await changes.until(({ rows: some }) => some.some((row) => row.article === 'news/c'))
    }
    publication.write({ 'content/news/c.md': article('News again.') })
    await changes.until(({ rows: some }) => some.some((row) => row.article === 'news/c'))
    publication.remove('content/news')
    await changes.until(({ isAll }) => isAll)

    publication.translate('fr', 'site', { 'site-title': 'Bougie' })
    await changes.until(({ isAll }) => isAll)
    expect(await (await fetch(`${desk.url}page/fr/a/`)).text()).toContain('Bougie')

    publication.remove('content/b.md')
    await changes.until(({ isAll }) => isAll)
    expect((await fetch(`${desk.url}article?locale=fr&article=b`)).status).toBe(404)

    publication.write({ 'tarjuma.config.ts': `${config}\n` })
    expect(await changes.until(({ isConfigOld }) => isConfigOld)).toMatchObject({ isBlind: false })
  })

  it('an article that cannot be read costs no other its row, and says why', async () => {
    const publication = await createTranslated('Some text.')
    publication.write({ 'content/bad.md': 'No front matter.' })
    const desk = openTestDesk(publication)
    await desk.edition('fr', 'a')
    expect((await desk.read('article?locale=fr&article=bad')).status).toBe(404)
    const { rows } = (await (await desk.read('data/overview')).json()) as OverviewView
    expect(Object.fromEntries(rows.map((row) => [row.article, row.failure]))).toEqual({
      a: null,
      bad: expect.stringContaining('Front matter is missing'),
    })
  })
})

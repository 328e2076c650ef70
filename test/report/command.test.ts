/**
 * `check --format` through the real command: exit codes, and nothing but the report on stdout; from the
 * root of a repository, the paths that its tools know.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { formatNames as reportFormats } from '../../pipeline/report/format-names.ts'
import { pathInRepository } from '../../pipeline/run/path-in-repository.ts'
import { runCommand } from '../support/command.ts'
import {
  article,
  createPublication,
  type Publication,
  translateAll,
} from '../support/publication.ts'
import { checkSarif } from '../support/sarif-schema.ts'

const config = `export default { url: 'https://example.org', sourceLocale: 'en', targetLocales: ['fr'] }\n`
let good: Publication
let bad: Publication

beforeAll(async () => {
  const removals: (() => void)[] = []
  const create = async () => {
    const files = { 'tarjuma.config.js': config, 'content/a.md': article('Some text.') }
    const publication = createPublication(files, { targetLocales: ['fr'] }, (remove) =>
      removals.push(remove),
    )
    await translateAll(publication)
    return publication
  }
  good = await create()
  bad = await create()
  bad.translate('fr', 'a', { title: '' })
  mkdirSync(join(bad.root, '.git'))
  return () => {
    for (const remove of removals) remove()
  }
})

describe.each(reportFormats)('--format %s', (format) => {
  it('exits with 1, the report on stdout, and the counts beside it', () => {
    const { code, stdout, stderr } = runCommand('check', '--format', format, '--root', bad.root)
    expect(code).toBe(1)
    expect(stdout).toContain('missing-translation')
    expect(stderr).toBe(format === 'text' ? '' : '1 error\n')
    readBack(format, stdout)
  })

  it('exits with 0 where nothing is wrong', () => {
    const { code, stdout, stderr } = runCommand('check', '--format', format, '--root', good.root)
    expect(code).toBe(0)
    expect(stderr).toBe(format === 'text' ? '' : 'no problems\n')
    readBack(format, stdout)
  })
})

function readBack(format: string, text: string): void {
  if (format === 'json') expect(JSON.parse(text)).toHaveProperty('version', 1)
  if (format === 'sarif') expect(checkSarif(JSON.parse(text))).toEqual([])
  if (format === 'junit') expect(fromXml(text).children).not.toEqual([])
  if (format === 'github') expect(text).toMatch(/^(::error [^\n]*\n)*$/)
}

it('refuses a format that there is not, with 2', () => {
  const { code, stdout, stderr } = runCommand('check', '--format', 'xml', '--root', good.root)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Allowed choices are text, json, github, sarif, junit, markdown')
})

it('exits with 2 where a report breaks, and prints nothing of it', () => {
  // Only the report of SARIF asks whether a text is well-formed.
  const sabotage = `data:text/javascript,String.prototype.toWellFormed = () => { throw new Error('report broke') }`
  const cli = fileURLToPath(new URL('../../pipeline/cli.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', sabotage, cli, 'check', '--format', 'sarif', '--root', bad.root],
    { encoding: 'utf8' },
  )
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^A defect of tarjuma[\s\S]*report broke/)
})

describe('paths', () => {
  it('are from the root of the repository that the publication lies in', () => {
    const inside = join(bad.root, 'sites/news')
    expect(pathInRepository(bad.root, '/')).toBe('')
    expect(pathInRepository(inside, inside)).toBe('sites/news')
  })

  it('are without a repository from the working folder, or from the publication', () => {
    const above = dirname(good.root)
    expect(pathInRepository(good.root, good.root)).toBe('')
    expect(pathInRepository(good.root, above)).toBe(good.root.slice(above.length + 1))
    expect(pathInRepository(good.root, join(good.root, 'content'))).toBe('')
  })
})

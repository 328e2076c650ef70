/** `status --html`: one file that says all, asks nothing of anybody, and reads well. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sidewaysScroll, violationsOn } from '../browser/axe.ts'
import { launchChromium } from '../browser/chromium.ts'
import { runCommand } from '../support/command.ts'
import { copyOwnPublication, repository } from '../support/own-publication.ts'

const removals: (() => void)[] = []
let page: string
let file: string
let output: ReturnType<typeof runCommand>

/** One text stale in both languages, one missing in Urdu. */
beforeAll(async () => {
  const publication = copyOwnPublication({}, (remove) => removals.push(remove))
  publication.write({
    'tarjuma.config.ts': readFileSync(join(repository, 'tarjuma.config.ts')),
    'content/about.md': publication
      .read('content/about.md')
      .replace('whole, in every language of this publication', 'whole, in each of our languages'),
  })
  await publication.sync()
  publication.translate('ur', 'about', { 'from-paragraph-to-page-fdfa': '' })
  file = join(publication.root, 'status.html')
  output = runCommand('status', '--html', file, '--root', publication.root)
  page = publication.read('status.html')
  return () => {
    for (const remove of removals) remove()
  }
})

describe('the status page', () => {
  it('is written beside the report on the terminal', () => {
    expect(output.code).toBe(0)
    expect(output.stdout).toMatch(/^article +fr +ur/)
  })

  it('has each article and locale with its share, never 100 for what is not whole', () => {
    expect(page).toMatch(
      /<th scope="row" dir="auto">about<\/th><td class="share-9"><strong>98%<\/strong><small>1 stale<\/small>/,
    )
    expect(page).toContain('<strong>100%</strong></td>')
    expect(page).toContain('1 missing, 1 stale')
  })

  it('says what changed since the translation was made, and how the translation is', () => {
    expect(page).toContain('whole, in <del>every</del><ins>each</ins> <del>language </del>of')
    expect(page).toMatch(/<p lang="ur" dir="rtl" class="target">[^<]*\p{Script=Arabic}/u)
    expect(page).toMatch(/<small>locales\/ur\/about\.json:\d+<\/small>/)
  })

  it('counts the problems by rule', () => {
    expect(page).toContain('<code>stale-translation</code> 2 <small>error</small>')
    expect(page).toContain('<code>missing-translation</code> 1 <small>error</small>')
  })

  it('is accessible in light and dark, on a phone and a desktop, and loads nothing', async () => {
    const browser = await launchChromium()
    try {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [320, 1280]) {
          const tab = await browser.newPage({
            colorScheme,
            viewport: { width, height: 800 },
            bypassCSP: true,
          })
          const asked: string[] = []
          tab.on('request', (request) => asked.push(request.url()))
          await tab.goto(`file://${file}`)
          expect(await violationsOn(tab), `${colorScheme} ${width}`).toEqual([])
          expect(await sidewaysScroll(tab)).toBe(0)
          expect(asked).toEqual([`file://${file}`])
          await tab.close()
        }
    } finally {
      await browser.close()
    }
  })

  it('that cannot be written is a mistake in words', () => {
    const { code, stderr } = runCommand(
      'status',
      '--html',
      '/no/such/folder/x.html',
      '--root',
      repository,
    )
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '/no/such/folder/x.html cannot be written: ENOENT\n',
    })
  })
})

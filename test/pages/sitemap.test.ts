/** A sitemap that is larger than the protocol allows in one file becomes the index of several. */
import { describe, expect, it } from 'vitest'
import type { AlternateSet } from '../../pipeline/render/alternates.ts'
import { createSite } from '../../pipeline/render/site.ts'
import { renderSitemap } from '../../pipeline/render/sitemap.ts'
import { openInMemory } from '../support/file-in-memory.ts'
import { createPublication } from '../support/publication.ts'

function siteOf() {
  const { settings } = createPublication({}, { url: 'https://example.org/news/' })
  return {
    ...createSite(settings, []),
    settings,
    words: () => '',
    cardOf: () => undefined,
    styleSheet: '',
    preloads: () => [],
  }
}

const sets = (site: ReturnType<typeof siteOf>, count: number): AlternateSet[] =>
  Array.from({ length: count }, (_, index) => ({
    picker: `p${index}`,
    alternates: site.settings.locales.map((locale) => ({
      locale,
      path: `${locale.tag}/p${index}`,
    })),
  }))
const addresses = (content: string | Uint8Array) =>
  Array.from(String(content).matchAll(/<loc>([^<]*)<\/loc>/g), ([, url]) => url)

describe('the sitemap', () => {
  it('is one file below the limits', () => {
    const site = siteOf()
    const files = [
      ...renderSitemap(sets(site, 3), site, openInMemory, { addresses: 12, bytes: 1e6 }),
    ]
    expect(files.map(({ path }) => path)).toEqual(['sitemap.xml'])
    expect(addresses(files[0]?.content ?? '')).toHaveLength(12)
  })

  it.each([
    ['addresses', { addresses: 5, bytes: 1e6 }],
    ['bytes', { addresses: 100, bytes: 2500 }],
  ])('above the limit of %s is the index of parts that keep it and lose nothing', (_of, limits) => {
    const site = siteOf()
    const files = [...renderSitemap(sets(site, 3), site, openInMemory, limits)]
    const index = files.at(-1)
    expect(index?.path).toBe('sitemap.xml')
    expect(String(index?.content)).toContain('<sitemapindex xmlns=')
    const parts = files.slice(0, -1)
    expect(parts.length).toBeGreaterThan(1)
    expect(addresses(index?.content ?? '')).toEqual(
      parts.map(({ path }) => `https://example.org/news/${path}`),
    )
    for (const { content } of parts) {
      expect(addresses(content).length).toBeLessThanOrEqual(limits.addresses)
      expect(Buffer.byteLength(content)).toBeLessThanOrEqual(limits.bytes + 1024)
    }
    const [whole] = renderSitemap(sets(site, 3), site, openInMemory)
    expect(parts.flatMap(({ content }) => addresses(content))).toEqual(
      addresses(whole?.content ?? ''),
    )
  })
})

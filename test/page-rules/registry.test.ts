/** The registry of page rules is complete: every rule's file, its test and its words belong together. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageRules } from '../../pipeline/check-pages/registry.ts'
import { createPublication } from '../support/publication.ts'

const folder = join(import.meta.dirname, '../../pipeline/check-pages/rules')
const files = readdirSync(folder).sort()
const tests = readdirSync(import.meta.dirname)

describe('the registry of page rules', () => {
  it('has each file of the folder once, and nothing else', () => {
    expect(pageRules.map(({ id }) => `${id}.ts`).sort()).toEqual(files)
  })

  it.each(files)('has the rule that %s exports under its own name, and its test', async (file) => {
    const exported: Record<string, unknown> = await import(join(folder, file))
    const id = file.replace(/\.ts$/, '')
    const name = id.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase())
    expect(pageRules.filter((rule) => rule === exported[name]).map((rule) => rule.id)).toEqual([id])
    expect(tests).toContain(`${id}.test.ts`)
  })

  it.each(pageRules)('has in $id a rule that looks at something', (rule) => {
    expect(['dist', 'page', 'among'].some((hook) => hook in rule)).toBe(true)
  })

  it('is known to the config, which cannot change what is locked', () => {
    const make = (rule: string) => createPublication({}, { severities: { [rule]: 'off' } })
    expect(() => make('broken-link')).not.toThrow()
    expect(() => make('lost-file')).toThrow('`lost-file` cannot be changed')
  })
})

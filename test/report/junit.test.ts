/** `check --format junit`: exact output, and valid by the schema of Jenkins, whatever the texts hold. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { problem } from '../../pipeline/problem.ts'
import { junitReport } from '../../pipeline/report/junit.ts'
import { seed } from '../support/fuzz.ts'
import { checkJunit, isWithoutXmllint } from '../support/junit-schema.ts'
import { few, hostile, many, options } from '../support/report.ts'

describe('the report', () => {
  it('has a suite for each locale, a test case for each rule and file', () => {
    expect(junitReport(few, options)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <testsuites name="tarjuma" tests="5" failures="2" errors="0"><testsuite name="source" tests="1" failures="0" errors="0"><testcase classname="content/lyon.md" name="scripted-image"><system-out>content/lyon.md:8:1: warning: Image \`content/map.svg\` holds a script, expected a drawing only
      It is published as an image, where no script runs; opened by itself it would run. Save it again without the script.</system-out></testcase></testsuite><testsuite name="en" tests="1" failures="0" errors="0"><testcase classname="en" name="no problems" /></testsuite><testsuite name="fr" tests="2" failures="2" errors="0"><testcase classname="locales/fr/lyon.json" name="stale-translation"><failure type="error" message="Stale \`fr\` translation of \`the-committee-met-on-71bd\`, the source has changed: It met on [-Monday-]{+Tuesday+}.">locales/fr/lyon.json:4:32: error: Stale \`fr\` translation of \`the-committee-met-on-71bd\`, the source has changed: It met on [-Monday-]{+Tuesday+}.
      see content/lyon.md:6:1
      Bring the translation in line with the source and run \`npm run sync\`. If it is still right as it is: \`npm run accept -- fr &#x3C;article> &#x3C;key>\`.</failure></testcase><testcase classname="locales/fr/lyons.json" name="orphan-catalog"><failure type="error" message="Catalog in \`fr\` of no article, expected an article \`content/lyons.md\`">locales/fr/lyons.json: error: Catalog in \`fr\` of no article, expected an article \`content/lyons.md\`
      Its texts are published nowhere. Where the article was removed, \`npm run sync\` retires them; otherwise rename or remove the file.</failure></testcase></testsuite><testsuite name="ur" tests="1" failures="0" errors="0"><testcase classname="locales/ur/site.json" name="locale-without-font"><system-out>locales/ur/site.json: info: Locale \`ur\` (اردو, script Arab) has no font, expected one in \`fonts\` of the config
      Its pages are set in what fonts a reader has, which many devices lack for this script, and links to them show no card where the tool’s own fonts lack its letters.</system-out></testcase></testsuite></testsuites>
      "
    `)
  })

  it('has a test case that passes for each locale without problems', () => {
    expect(junitReport([], options)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <testsuites name="tarjuma" tests="3" failures="0" errors="0"><testsuite name="en" tests="1" failures="0" errors="0"><testcase classname="en" name="no problems" /></testsuite><testsuite name="fr" tests="1" failures="0" errors="0"><testcase classname="fr" name="no problems" /></testsuite><testsuite name="ur" tests="1" failures="0" errors="0"><testcase classname="ur" name="no problems" /></testsuite></testsuites>
      "
    `)
  })

  it('puts the problems of one rule in one file into one failure', () => {
    const [stale] = many(1)
    const cases = elements(
      junitReport([...many(30), ...(stale ? [stale] : [])], options),
      'testcase',
    )
    const names = cases.map(({ attributes }) => `${attributes.classname} ${attributes.name}`)
    expect(new Set(names).size).toBe(names.length)
    const [failure] = elements(junitReport(many(30), options), 'failure')
    expect(failure?.attributes.message).toMatch(/\(and 2 more\)$/)
  })

  it('counts one failure for each test case with an error', () => {
    const text = junitReport([...few, ...hostile], options)
    const [all] = elements(text, 'testsuites')
    expect(all?.attributes.failures).toBe(String(elements(text, 'failure').length))
    expect(all?.attributes.tests).toBe(String(elements(text, 'testcase').length))
  })
})

it('is well-formed whatever a text holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (file, html) => {
      const found = problem('raw-html-in-source', { html }, { place: { file }, locale: file })
      const text = junitReport([found], options)
      const [failure] = elements(text, 'failure')
      expect(failure?.attributes.type).toBe('error')
      expect(text).not.toMatch(/\]\]>/)
    }),
    { seed },
  )
})

describe.skipIf(isWithoutXmllint)('the schema of Jenkins', () => {
  it('takes ordinary, hostile, no and many problems', () => {
    for (const problems of [few, hostile, [], many(50)])
      expect(checkJunit(junitReport(problems, options))).toBe('')
  })

  it('refuses what is wrong', () => {
    expect(checkJunit('<testsuites><testcase/></testsuites>')).toContain('testcase')
    expect(checkJunit('<testsuites>\u0001</testsuites>')).toContain('invalid Char value 1')
  })
})

function elements(text: string, name: string): Element[] {
  const found: Element[] = []
  const walk = (children: ReturnType<typeof fromXml>['children'] | Element['children']) => {
    for (const child of children) {
      if (child.type !== 'element') continue
      if (child.name === name) found.push(child)
      walk(child.children)
    }
  }
  walk(fromXml(text).children)
  return found
}

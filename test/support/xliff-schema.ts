/**
 * An XLIFF file × the OASIS core schema and the constraints of the specification that no schema says
 * → what is wrong with it. Versions 2.0 and 2.1 share namespace and core schema; Debian has it in
 * `php-symfony-translation`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'

const schemas = '/usr/share/php/Symfony/Component/Translation/Resources/schemas'

/** Whether tests with the schema are left out, which says what to install. */
export const isWithoutSchema: boolean = isMissing()

function isMissing(): boolean {
  const isThere = existsSync(schemas) && spawnSync('xmllint', ['--version']).status === 0
  if (process.env.CI || isThere) return false
  console.warn(
    'left out: tests with the XLIFF schema; apt-get install -y --no-install-recommends libxml2-utils php-symfony-translation',
  )
  return true
}

/** What `xmllint` says by the core schema: nothing for a valid file. */
export function checkSchema(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuma-xliff-'))
  try {
    const core = readFileSync(join(schemas, 'xliff-core-2.0.xsd'), 'utf8')
    // The schema of `xml:lang` and `xml:space` lies beside it, not where OASIS has it.
    writeFileSync(
      join(folder, 'core.xsd'),
      core.replace('informativeCopiesOf3rdPartySchemas/w3c/xml.xsd', `${schemas}/xml.xsd`),
    )
    writeFileSync(join(folder, 'in.xlf'), text)
    const args = [
      '--noout',
      '--nonet',
      '--schema',
      join(folder, 'core.xsd'),
      join(folder, 'in.xlf'),
    ]
    const { error, status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' })
    if (error !== undefined) throw error
    return status === 0 ? '' : stderr
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Breaches of the constraints of XLIFF 2.1, chapter 4, as far as they concern what `export` writes. */
export function checkConstraints(text: string): string[] {
  const root = fromXml(text).children.find((node) => node.type === 'element')
  if (root === undefined) return ['no root']
  const breaches: string[] = []
  const elements = descendants(root)
  const require = (isTrue: boolean, words: string) => {
    if (!isTrue) breaches.push(words)
  }
  require(root.attributes.trgLang !== undefined, 'trgLang where there are targets (§ 4.3.1.44)')
  const units = elements.filter(({ name }) => name === 'unit')
  require(isDistinct(units.map(idOf)), 'ids of units are distinct (§ 4.3.1.20)')
  for (const unit of units) {
    const inUnit = descendants(unit)
    const data = inUnit.filter(({ name }) => name === 'data').map(idOf)
    require(isDistinct(data), 'ids of data are distinct')
    const [source, target] = ['source', 'target'].map((name) => {
      const element = inUnit.find((one) => one.name === name)
      return element === undefined ? [] : descendants(element).slice(1)
    })
    for (const codes of [source ?? [], target ?? []]) {
      require(isDistinct(codes.map(idOf)), `ids of codes are distinct in ${idOf(unit)}`)
      for (const code of codes) {
        for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
          const ref = code.attributes[name]
          require(ref == null || data.includes(ref), `${name} refers to data (§ 4.3.1.10)`)
        }
        const { type, subType } = code.attributes
        require(subType == null || type != null, 'type where there is a subType (§ 4.3.1.39)')
        require(!/^xlf:(lb|pb|b|i|u)$/.test(subType ?? '') ||
          type === 'fmt', 'subType of xlf with type fmt')
      }
    }
    for (const code of target ?? []) {
      const same = source?.find((one) => idOf(one) === idOf(code))
      const isSame = JSON.stringify(same?.attributes) === JSON.stringify(code.attributes)
      require(same === undefined || isSame, `codes with one id are one code in ${idOf(unit)}`)
    }
    for (const { attributes } of inUnit.filter(({ name }) => name === 'segment')) {
      require(attributes.subState == null || attributes.state != null, 'state with a subState')
      require(attributes.state !== 'translated' || target !== undefined, 'a target when translated')
    }
  }
  return breaches
}

function descendants(element: Element): Element[] {
  return [
    element,
    ...element.children.flatMap((child) => (child.type === 'element' ? descendants(child) : [])),
  ]
}

function idOf({ attributes }: Element): string {
  return attributes.id ?? ''
}

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

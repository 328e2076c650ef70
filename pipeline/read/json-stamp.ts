/**
 * A node of a stamps file's JSON → the stamp or the retired translation that it is, or undefined. A digest of
 * another version is left out, so that its stamp counts as unchanged.
 */
import type { Node as JsonNode } from 'jsonc-parser'
import type { Retired, Stamp } from '../model.ts'
import { membersOf } from './json-file.ts'

/** @param isOurs Whether its digest is of the version that we make. */
export function stampOf(node: JsonNode, isOurs: boolean): Stamp | undefined {
  const record = fieldsOf(node)
  const source = textOf(record?.get('source'))
  const translation = textOf(record?.get('translation'))
  if (source === undefined || translation === undefined) return undefined
  const isTrue = (name: string) => record?.get(name)?.value === true
  return {
    source,
    translation: isOurs ? translation : undefined,
    ...(isTrue('returned') && { isReturned: true }),
    ...(isTrue('offered') && { isOffered: true }),
  }
}

export function retiredOf(node: JsonNode, isOurs: boolean): Retired | undefined {
  const record = fieldsOf(node)
  const text = textOf(record?.get('text'))
  const translation = textOf(record?.get('translation'))
  if (text === undefined || translation === undefined) return undefined
  const given = record?.get('stamp')
  if (given === undefined) return { text, translation }
  const stamp = stampOf(given, isOurs)
  return stamp === undefined ? undefined : { text, translation, stamp }
}

/** The values of an object by key; undefined where one stands twice, so that none is dropped. */
function fieldsOf(node: JsonNode): ReadonlyMap<string, JsonNode> | undefined {
  const members = membersOf(node, () => ({ file: '' }))
  const fields = new Map(members.map(({ key, value }) => [key, value]))
  return fields.size === members.length ? fields : undefined
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' ? String(node.value) : undefined
}

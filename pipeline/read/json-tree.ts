/**
 * JSON text → the tree of its nodes, several times faster than jsonc-parser, for files that are as they
 * should be.
 *
 * Law: what this accepts, it reads as jsonc-parser's `parseTree` does, but for the links to parents and
 * the places of colons, which nobody asks for; everything else it declines, all mistakes among it, since
 * only that says what is wrong and where.
 */
import type { Node as JsonNode } from 'jsonc-parser'

/** Deeper trees are declined: the catalogs and stamps of a publication have three levels. */
const deepest = 16

const plainString = /"[\x20\x21\x23-\x5B\x5D-\uFFFF]*"/y
const anyString = /"(?:[\x20\x21\x23-\x5B\x5D-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y
const wholeNumber = /(?:0|[1-9]\d{0,14})(?![\d.eE])/y

/** @returns Undefined where it declines. */
export function readJsonTree(text: string): JsonNode | undefined {
  let at = 0

  function skipBlanks(): void {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      at++
    }
  }

  function readString(): JsonNode | undefined {
    const offset = at
    plainString.lastIndex = at
    const isPlain = plainString.test(text)
    anyString.lastIndex = at
    if (!isPlain && !anyString.test(text)) return undefined
    at = isPlain ? plainString.lastIndex : anyString.lastIndex
    const value: string = isPlain
      ? text.slice(offset + 1, at - 1)
      : JSON.parse(text.slice(offset, at))
    return { type: 'string', offset, length: at - offset, value }
  }

  function readWord(word: string, type: 'boolean' | 'null', value: unknown): JsonNode | undefined {
    if (!text.startsWith(word, at)) return undefined
    const offset = at
    at += word.length
    return { type, offset, length: word.length, value }
  }

  function readNumber(): JsonNode | undefined {
    wholeNumber.lastIndex = at
    if (!wholeNumber.test(text)) return undefined
    const offset = at
    at = wholeNumber.lastIndex
    return { type: 'number', offset, length: at - offset, value: Number(text.slice(offset, at)) }
  }

  function readObject(depth: number): JsonNode | undefined {
    const children: JsonNode[] = []
    const offset = at
    at++
    skipBlanks()
    if (text[at] !== '}') {
      for (;;) {
        const property = readProperty(depth)
        if (property === undefined) return undefined
        children.push(property)
        skipBlanks()
        if (text[at] === '}') break
        if (text[at] !== ',') return undefined
        at++
        skipBlanks()
      }
    }
    at++
    return { type: 'object', offset, length: at - offset, children }
  }

  function readProperty(depth: number): JsonNode | undefined {
    const offset = at
    const key = readString()
    if (key === undefined) return undefined
    skipBlanks()
    if (text[at] !== ':') return undefined
    at++
    skipBlanks()
    const value = readValue(depth + 1)
    if (value === undefined) return undefined
    return { type: 'property', offset, length: at - offset, children: [key, value] }
  }

  function readValue(depth: number): JsonNode | undefined {
    switch (text[at]) {
      case '"':
        return readString()
      case '{':
        return depth < deepest ? readObject(depth) : undefined
      case 't':
        return readWord('true', 'boolean', true)
      case 'f':
        return readWord('false', 'boolean', false)
      default:
        return readNumber()
    }
  }

  skipBlanks()
  if (text[at] !== '{') return undefined
  const tree = readObject(0)
  skipBlanks()
  return at === text.length ? tree : undefined
}

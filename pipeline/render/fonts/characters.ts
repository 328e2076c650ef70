/**
 * The texts that a font serves → the characters that it has to have: for the regular weight all of them
 * with the font's alphabet, ASCII and punctuation, for the bold one those of headings, titles and strong
 * text with ASCII. Composed and decomposed forms both.
 */
import type { Parents } from 'mdast'
import { codeUnits } from '../../code-units.ts'
import type { CompleteEdition } from '../../complete.ts'
import type { FontTexts } from '../../record.ts'
import { patternFor } from '../../usual-characters.ts'
import { treeText } from '../tree-text.ts'
import { boldNodes } from '../tree-units.ts'

/** The page's own words that a font sets. */
export interface FontWords {
  readonly all: readonly string[]
  readonly bold: readonly string[]
}

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
const punctuation = '«»“”‘’…–—•·°×−€\u00A0\u202F\u2066\u2067\u2068\u2069'

/** @param editions The characters of each edition in the font's locales. */
export function fontTexts(
  editions: readonly FontTexts[],
  words: FontWords,
  alphabet: string,
): FontTexts {
  // The hinter takes its heights from letters such as `THEZ` and `xzroesc`: without them the pixels differ.
  return {
    regular: uniqueCharacters([
      ascii,
      alphabet,
      punctuation,
      ...words.all,
      ...editions.map(({ regular }) => regular),
    ]),
    bold: uniqueCharacters([ascii, ...words.bold, ...editions.map(({ bold }) => bold)]),
  }
}

/** What a font has to have for one edition, each character once, by code point. */
export function editionCharacters({ fields, tree, article, title }: CompleteEdition): FontTexts {
  const all = [...Object.values(fields), article.frontMatter.author, treeText(tree)]
  const bold = [title]
  addBold(tree, bold)
  return {
    regular: uniqueCharacters(all.map((text) => text ?? '')),
    bold: uniqueCharacters(bold),
  }
}

function addBold(parent: Parents, bold: string[]): void {
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'text') continue
    const isHeader = parent.type === 'table' && index === 0
    if (boldNodes.has(node.type) || isHeader) bold.push(treeText(node))
    if ('children' in node) addBold(node, bold)
  }
}

/** Each character once, by code unit, so that the text depends on nothing else. */
function uniqueCharacters(texts: readonly string[]): string {
  const codes: number[] = []
  for (const text of texts) addCharacters(text, codes)
  if (codes.some(isComposing)) for (const text of texts) addComposed(text, codes)
  // A character is decomposed by itself, whatever stands beside it; composed it is with its neighbours.
  for (let at = 0, { length } = codes; at < length; at++) {
    const code = codes[at] ?? 0
    if (isWhole(code)) continue
    for (const part of normalOf(code).decomposed) addCode(part, codes)
  }
  for (const code of codes) isFound[code] = 0
  return inOrder(codes.filter((code) => !isControlOrSurrogate(code)))
}

/** By code unit, as strings are sorted; beyond the first plane that is not the order of code points. */
function inOrder(codes: readonly number[]): string {
  if (codes.every((code) => code <= 0xffff))
    return Reflect.apply(String.fromCharCode, undefined, new Uint16Array(codes).sort())
  return codes
    .map((code) => String.fromCodePoint(code))
    .sort()
    .join('')
}

/** What normalisation makes of a character by itself. */
interface Normal {
  readonly decomposed: readonly number[]
  /** Whether composing (NFC) surely never changes it, whatever stands beside it (UAX #15 § 9). */
  readonly isInert: boolean
}

/** All marks but the vowel signs of Arabic, which no letter is composed with. */
const mayJoin = patternFor(String.raw`(?![\u064B-\u0652\u0670])[\p{M}]`)

const normals = new Map<number, Normal>()
/** By code unit: 1 where normalisation surely leaves it as it is, whatever stands beside it. */
const whole = new Uint8Array(0x10000)

function isWhole(code: number): boolean {
  return whole[code] === 1
}

function normalOf(code: number): Normal {
  const known = normals.get(code)
  if (known !== undefined) return known
  const character = String.fromCodePoint(code)
  const parts = Array.from(character.normalize('NFD'), (part) => part.codePointAt(0) ?? 0)
  // Below Hangul's, only marks are composed with what stands before them.
  const isAlone =
    (code < 0x1100 || (code >= 0x2010 && code < 0x2070)) && !mayJoin(character).test(character)
  const isInert = isAlone && character.normalize('NFC') === character
  const normal = { decomposed: parts, isInert }
  normals.set(code, normal)
  if (isInert && parts.length === 1 && parts[0] === code) whole[code] = 1
  return normal
}

export function isComposing(code: number): boolean {
  return !isWhole(code) && !normalOf(code).isInert
}

/** What it is without being composed: itself, if nothing else. */
export function partsOf(code: number): readonly number[] {
  return normalOf(code).decomposed
}

/** General categories Cc and Cs. */
export function isControlOrSurrogate(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || isSurrogate(code)
}

export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000
}

/** By code point, what is found: sooner than in a set. */
const isFound = new Uint8Array(0x110000)

/** Adds the characters that are not found yet. */
function addCharacters(text: string, codes: number[]): void {
  const { length, units } = codeUnits(text)
  for (let index = 0; index < length; index++) {
    let code = units[index] ?? 0
    if ((code & 0xfc00) === 0xd800) {
      code = text.codePointAt(index) ?? 0
      if (code > 0xffff) index++
    }
    if (isFound[code] === 0) addCode(code, codes)
  }
}

/** Most texts are composed already. */
function addComposed(text: string, codes: number[]): void {
  const composed = text.normalize('NFC')
  if (composed !== text) addCharacters(composed, codes)
}

function addCode(code: number, codes: number[]): void {
  if (isFound[code] === 0) codes.push(code)
  isFound[code] = 1
}

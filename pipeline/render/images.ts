/**
 * The images of an article's content: local ones become content-hashed assets with their size, so that
 * nothing moves while they load; a paragraph that is one image with a title becomes a figure.
 */
import type { Element, Parents } from 'hast'
import { linkToFile } from '../address.ts'
import type { Article, Locale, LocalImage } from '../model.ts'
import { element } from './element.ts'
import { plainText } from './plain-text.ts'

type SoundImage = Extract<LocalImage, { found: 'image' }>

/** Path of a local image in the site; images of the same bytes are one file. */
export function imageFile({ file, hash }: SoundImage): string {
  const name = file.split('/').at(-1) ?? ''
  const dot = name.lastIndexOf('.')
  return `assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`
}

/** Sets the source, size and alternative of each image; `from` is the path of the page, `locale` its language. */
export function setImages(
  parent: Parents,
  images: Article['images'],
  page: { readonly from: string; readonly locale: Locale },
): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue
    if (child.tagName === 'img') setImage(child, images, page)
    setImages(child, images, page)
    const figure = child.tagName === 'p' ? figureOf(child) : undefined
    if (figure !== undefined) parent.children[index] = figure
  }
}

function setImage(
  { properties }: Element,
  images: Article['images'],
  { from, locale }: { readonly from: string; readonly locale: Locale },
): void {
  const image = images.get(decoded(String(properties.src))) ?? images.get(String(properties.src))
  if (typeof properties.alt === 'string') properties.alt = plainText(properties.alt, locale)
  properties.loading = 'lazy'
  properties.decoding = 'async'
  if (image?.found !== 'image') return
  properties.src = linkToFile(from, imageFile(image))
  properties.width = image.width
  properties.height = image.height
}

/** The tree has addresses percent-encoded, the Markdown may have them as they are. */
function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function figureOf(paragraph: Element): Element | undefined {
  const [image, second] = paragraph.children
  if (second !== undefined || image?.type !== 'element' || image.tagName !== 'img') return undefined
  const { title, ...properties } = image.properties
  if (typeof title !== 'string' || title === '') return undefined
  const caption = element('figcaption', {}, title)
  return element('figure', paragraph.properties, { ...image, properties }, caption)
}

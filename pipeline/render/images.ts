/**
 * The images of an article's content: local ones become content-hashed assets with their size, so that
 * nothing moves while they load; a paragraph that is one image with a title becomes a figure.
 */
import type { Element, Parents } from 'hast'
import type { Image } from 'mdast'
import { linkToFile } from '../address.ts'
import type { Article, Locale, LocalImage } from '../model.ts'
import { element } from './element.ts'
import { attribute } from './html-text.ts'
import { plainText } from './plain-text.ts'

type SoundImage = Extract<LocalImage, { found: 'image' }>

/** Path of a local image in the site; images of the same bytes are one file. */
export function imageFile({ file, hash }: SoundImage): string {
  const name = file.split('/').at(-1) ?? ''
  const dot = name.lastIndexOf('.')
  return `assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`
}

/** The page's path and language. */
interface PageOfImages {
  readonly from: string
  readonly locale: Locale
}

/** Sets the source, size and alternative of each image. */
export function setImages(parent: Parents, images: Article['images'], page: PageOfImages): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue
    if (child.tagName === 'img') setImage(child, images, page)
    setImages(child, images, page)
    const figure = child.tagName === 'p' ? figureOf(child) : undefined
    if (figure !== undefined) parent.children[index] = figure
  }
}

function setImage({ properties }: Element, images: Article['images'], page: PageOfImages): void {
  const image = findImage(String(properties.src), images)
  if (typeof properties.alt === 'string') properties.alt = plainText(properties.alt, page.locale)
  properties.loading = 'lazy'
  properties.decoding = 'async'
  if (image === undefined) return
  properties.src = linkToFile(page.from, imageFile(image))
  properties.width = image.width
  properties.height = image.height
}

/** An image that is no figure, written as its element is once it is set. */
export function imageHtml(
  { alt, title, url }: Image,
  images: Article['images'],
  page: PageOfImages,
): string {
  const image = findImage(url, images)
  const src = image === undefined ? url : linkToFile(page.from, imageFile(image))
  const said =
    (alt == null ? '' : attribute('alt', plainText(alt, page.locale))) +
    (title == null ? '' : attribute('title', title))
  const size = image === undefined ? '' : ` width="${image.width}" height="${image.height}"`
  return `<img${attribute('src', src)}${said} loading="lazy" decoding="async"${size}>`
}

function findImage(src: string, images: Article['images']): SoundImage | undefined {
  if (images.size === 0) return undefined
  const image = images.get(decoded(src)) ?? images.get(src)
  return image?.found === 'image' ? image : undefined
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

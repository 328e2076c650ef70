/**
 * The local images of an article → what is known of each: its file beside the article, size in pixels,
 * and a hash of its bytes. What is wrong with one is said by rules; here it is only recorded.
 */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Root } from 'mdast'
import { notableIn } from '../markdown/walk.ts'
import type { LocalImage } from '../model.ts'
import { loadOwn } from '../own-files.ts'
import { digest } from '../stamp.ts'
import { errorCode } from './text-file.ts'

/** Images by the address that the Markdown gives them; those of other hosts are not among them. */
export function readImages(
  root: string,
  article: string,
  tree: Root,
): ReadonlyMap<string, LocalImage> {
  const images = new Map<string, LocalImage>()
  for (const node of notableIn(tree)) {
    if (node.type !== 'image' && node.type !== 'definition') continue
    if (images.has(node.url) || !isLocal(node.url)) continue
    // A definition may be a link's: only one that looks like an image is taken for one.
    if (node.type === 'definition' && !/\.(avif|gif|jpe?g|png|svg|webp)$/i.test(node.url)) continue
    images.set(node.url, readImage(root, fileOf(article, node.url)))
  }
  return images
}

function isLocal(url: string): boolean {
  return url !== '' && !/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(url)
}

/** The file that an address beside the article names; percent-encoding is undone. */
function fileOf(article: string, url: string): string {
  const [path = ''] = url.split(/[?#]/)
  const decoded = /%(?![0-9a-f]{2})/i.test(path) ? path : safelyDecoded(path)
  return posix.join(posix.dirname(article), decoded)
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function readImage(root: string, file: string): LocalImage {
  if (!file.startsWith('content/')) return { file, found: 'outside' }
  let bytes: Buffer
  try {
    bytes = readFileSync(join(root, file))
  } catch (error) {
    errorCode(error)
    return { file, found: 'nothing' }
  }
  if (bytes.length === 0) return { file, found: 'empty' }
  const { imageSize } = loadOwn<typeof import('./image-size.ts')>('read/image-size')
  try {
    // A copy of its own: the reader looks at the whole of the memory behind a view.
    const { width, height, type } = imageSize(new Uint8Array(bytes))
    const hasScript =
      type === 'svg' && /<script|\son\w+\s*=|javascript:/i.test(bytes.toString('utf8'))
    return { file, found: 'image', width, height, hasScript, hash: digest(bytes, 10) }
  } catch {
    return { file, found: 'broken' }
  }
}

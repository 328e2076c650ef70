/** The site's own files on their way to `dist/` → the digests of their contents, for the next build. */
import { join } from 'node:path'
import type { PublishedFile } from '../publish/publish.ts'
import { digestContents } from './digest-contents.ts'
import { digestLargeFile } from './digest-large-file.ts'

/**
 * Passes files of the site on and writes down the digests of their contents; undefined where they stay as they are.
 *
 * @param stage Absolute path of the folder in which they are staged.
 */
export async function* register(
  files: AsyncIterable<PublishedFile> | Iterable<PublishedFile>,
  written: Map<string, string | undefined>,
  stage: string,
): AsyncGenerator<PublishedFile> {
  for await (const { path, content } of files) {
    const made = typeof content === 'function' ? content() : content
    const bytes = typeof made === 'string' ? Buffer.from(made) : made
    const isStaged = bytes !== undefined && 'finish' in bytes
    if (isStaged) written.set(path, digestLargeFile(join(stage, path)))
    else written.set(path, bytes && digestContents([bytes]))
    yield { path, content: bytes }
  }
}

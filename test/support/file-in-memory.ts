/** A file of the site that is written while it is made, in memory. */
import type { FileInParts, SiteFile } from '../../pipeline/render/site.ts'

export function openInMemory(): FileInParts<SiteFile> {
  const parts: Uint8Array[] = []
  return {
    add: (part) => void parts.push(part),
    end: (path) => ({ path, content: Buffer.concat(parts) }),
  }
}

/** An image of an article that is not there, lies outside `content/`, or is no image. */
import { walk } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'

export const missingImage: Rule<'missing-image'> = {
  id: 'missing-image',
  severity: 'error',
  locked: true,
  article({ file, images, tree }, report) {
    if (images.size === 0) return
    walk(tree.children, (node) => {
      if (node.type !== 'image' && node.type !== 'definition') return
      const image = images.get(node.url)
      if (image === undefined || image.found === 'image') return
      report(
        { place: { file, at: node.position }, cause: { file: image.file } },
        { file: image.file, fault: image.found },
      )
    })
  },
}

/** An image of an article that is not there, lies outside `content/`, or is no image. */
import { visit } from 'unist-util-visit'
import type { Rule } from '../../rule.ts'

export const missingImage: Rule<'missing-image'> = {
  id: 'missing-image',
  severity: 'error',
  locked: true,
  article({ file, images, tree }, report) {
    visit(tree, ['image', 'definition'], (node) => {
      const image = 'url' in node ? images.get(node.url) : undefined
      if (image === undefined || image.found === 'image') return
      report(
        { place: { file, at: node.position }, cause: { file: image.file } },
        { file: image.file, fault: image.found },
      )
    })
  },
}

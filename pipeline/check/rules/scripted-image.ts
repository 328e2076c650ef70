/** An SVG that holds a script or an event handler: it is served as it is, as an image, where none runs. */
import { visit } from 'unist-util-visit'
import type { Rule } from '../../rule.ts'

export const scriptedImage: Rule<'scripted-image'> = {
  id: 'scripted-image',
  severity: 'warning',
  article({ file, images, tree }, report) {
    visit(tree, ['image', 'definition'], (node) => {
      const image = 'url' in node ? images.get(node.url) : undefined
      if (image?.found !== 'image' || !image.hasScript) return
      report(
        { place: { file, at: node.position }, cause: { file: image.file } },
        { file: image.file },
      )
    })
  },
}

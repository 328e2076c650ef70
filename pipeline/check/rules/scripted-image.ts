/** An SVG that holds a script or an event handler: it is served as it is, as an image, where none runs. */
import { walk } from '../../markdown/walk.ts'
import type { Rule } from '../../rule.ts'

export const scriptedImage: Rule<'scripted-image'> = {
  id: 'scripted-image',
  severity: 'warning',
  article({ file, images, tree }, report) {
    if (images.size === 0) return
    walk(tree.children, (node) => {
      if (node.type !== 'image' && node.type !== 'definition') return
      const image = images.get(node.url)
      if (image?.found !== 'image' || !image.hasScript) return
      report(
        { place: { file, at: node.position }, cause: { file: image.file } },
        { file: image.file },
      )
    })
  },
}

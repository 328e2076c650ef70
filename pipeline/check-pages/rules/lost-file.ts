/** A file that the last build has published, by its manifest, and that is not there any more. */
import type { PageRule } from '../page-rule.ts'

export const lostFile: PageRule<'lost-file'> = {
  id: 'lost-file',
  severity: 'error',
  locked: true,
  dist({ files, published }, report) {
    for (const file of published)
      if (!files.has(file)) report({ place: { file: `dist/${file}` } }, {})
  },
}

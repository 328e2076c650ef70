/** No page that a build has published: there is nothing to look at, and that must not pass for fine. */
import type { PageRule } from '../page-rule.ts'

export const nothingBuilt: PageRule<'nothing-built'> = {
  id: 'nothing-built',
  severity: 'error',
  locked: true,
  dist({ published }, report) {
    if (![...published].some((file) => file.endsWith('.html')))
      report({ place: { file: 'dist' } }, {})
  },
}

/** The report of a run → the page that keeps the last one, in place of what stands between its marks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const start = '<!-- last run: written by npm run bench -->'
const end = '<!-- end of the last run -->'

/** A page without the marks, or none: the report is all of it. */
export function replaceRun(file: string, report: string): void {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  const marked = `${start}\n\n${report}\n${end}`
  const whole =
    from < 0 || to < from
      ? `${marked}\n`
      : page.slice(0, from) + marked + page.slice(to + end.length)
  writeFileSync(file, whole)
}

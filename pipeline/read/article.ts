/**
 * `content/<slug>.md` → its tree and front matter, or the problems that keep it from being read.
 * The publication's own remark plugins have run on the tree.
 */
import { depthLimit, parseMarkdown } from '../markdown/parse.ts'
import { type MarkdownProcessor, runPlugins } from '../markdown/processor.ts'
import type { Manuscript } from '../model.ts'
import { type Problem, problem } from '../problem.ts'
import { readFrontMatter } from './front-matter.ts'
import { readImages } from './images.ts'
import { readTextFile } from './text-file.ts'

export interface ArticleRead {
  readonly manuscript?: Manuscript
  readonly problems: readonly Problem[]
}

/**
 * Reads one article.
 *
 * @param root Absolute path of the publication.
 * @param source Slug and file, as the inventory lists them.
 * @param processor Parses the text; its transformers run on the tree.
 * @param locales Tags that the front matter may name.
 * @returns No manuscript where there is a problem.
 * @throws What a plugin of the publication throws.
 */
export async function readArticle(
  root: string,
  source: { readonly slug: string; readonly file: string },
  processor: MarkdownProcessor,
  locales: readonly string[],
): Promise<ArticleRead> {
  const { slug, file } = source
  const read = readTextFile(root, file)
  if (read.found === 'problem') return { problems: [read.problem] }
  if (read.found === 'nothing') {
    return { problems: [problem('unreadable-file', { code: 'ENOENT' }, { place: { file } })] }
  }
  const start = { line: 1, column: 1, offset: 0 }
  const parsed = parseMarkdown(processor, read.text)
  if (parsed.tree === undefined) {
    const at = parsed.deepAt ?? start
    return { problems: [problem('too-deep', { limit: depthLimit }, { place: { file, at } })] }
  }
  const [yaml] = parsed.tree.children
  if (yaml?.type !== 'yaml') {
    const reason = wordMissing(read.text)
    return { problems: [problem('front-matter', { reason }, { place: { file, at: start } })] }
  }
  const { frontMatter, fieldPlaces, problems } = readFrontMatter(file, yaml, locales)
  if (frontMatter === undefined) return { problems }
  const tree = await runPlugins(processor, parsed.tree, { path: file, value: read.text })
  const images = readImages(root, file, tree)
  return { manuscript: { slug, file, frontMatter, fieldPlaces, tree, images }, problems }
}

/** Why a text has no front matter. */
function wordMissing(text: string): string {
  if (text.trim() === '') return 'The file is empty, expected an article with front matter'
  return /^---[ \t]*(?:\r?\n|\r|$)/.test(text)
    ? 'Front matter is not closed, expected a line `---` behind it'
    : 'Front matter is missing, expected a line `---` as the first of the file, then `title:`, `date:` and `---`'
}

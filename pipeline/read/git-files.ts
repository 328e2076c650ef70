/**
 * The files of a folder as a commit has them: git's object store → texts by path.
 *
 * Nothing but the commit itself is needed, so it works in shallow clones and forks, as soon as the
 * commit is there. Throws a `UsageError` where there is no git, no repository or no such commit.
 */
import { spawnSync } from 'node:child_process'
import { UsageError } from '../usage-error.ts'

/** Bytes that git may print: the texts of a whole publication. */
const mostBytes = 2 ** 31

/** The id of the commit that the work tree is compared with: where its history and the ref's parted, if known. */
export function findBase(root: string, ref: string): string {
  const found = git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ])
  if (found === undefined)
    throw new UsageError(
      `\`${ref}\` is no commit here. In a shallow clone or a fork, fetch it first: \`git fetch --depth=1 origin ${ref.replace(/^origin\//, '')}\`, then say \`--base FETCH_HEAD\``,
    )
  const id = found.toString('utf8').trim()
  // A shallow clone does not know where the histories parted.
  return git(root, ['merge-base', id, 'HEAD'])?.toString('utf8').trim() ?? id
}

/**
 * Every file below a folder of the publication in a commit.
 *
 * @param folder Relative to the root, as are the paths that it gives.
 */
export function filesAt(root: string, commit: string, folder: string): ReadonlyMap<string, string> {
  const listing = git(root, ['ls-tree', '-r', '-z', commit, '--', `${folder}/`]) ?? Buffer.alloc(0)
  const entries = listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, kind, id, path] = /^\d+ (\S+) (\S+)\t(.*)$/s.exec(line) ?? []
      return kind === 'blob' && id !== undefined && path !== undefined ? [{ id, path }] : []
    })
  const contents = git(root, ['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''))
  if (contents === undefined) throw new UsageError(`git cannot read the files of ${commit}`)
  const texts = new Map<string, string>()
  let at = 0
  for (const { path } of entries) {
    // `<id> blob <bytes>`, a line end, the bytes, a line end.
    const head = contents.indexOf('\n', at)
    const size = Number(contents.toString('utf8', at, head).split(' ')[2])
    texts.set(path, contents.toString('utf8', head + 1, head + 1 + size))
    at = head + 1 + size + 1
  }
  return texts
}

/** What git prints; undefined where it fails. */
function git(root: string, args: readonly string[], input = ''): Buffer | undefined {
  const { error, status, stdout } = spawnSync('git', args, {
    cwd: root,
    input,
    maxBuffer: mostBytes,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  if (error !== undefined)
    throw new UsageError('git cannot be run, which `--base` needs', { cause: error })
  return status === 0 ? stdout : undefined
}

/** A project of TypeScript → the expressions and patterns in its modules that are of arrays, by their types. */

import type { Node, SourceFile } from 'typescript/unstable/ast'
import {
  isArrayBindingPattern,
  isCallExpression,
  isForOfStatement,
  isPropertyAccessExpression,
} from 'typescript/unstable/ast/is'
import { API, type Checker, TypeFlags } from 'typescript/unstable/sync'

/** UTF-16 offsets in a module, the end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * @param config Absolute path of its `tsconfig.json`.
 * @returns For each module that has any, by its path, whether what stands in a range is of arrays.
 */
export function findArrays(config: string): ReadonlyMap<string, (range: Range) => boolean> {
  const api = new API()
  try {
    const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects()
    if (project === undefined) throw new Error(`${config} is no project`)
    const { checker, program } = project
    const found = new Map<string, (range: Range) => boolean>()
    for (const name of program.getSourceFileNames()) {
      const file = program.getSourceFile(name)
      if (file === undefined || file.isDeclarationFile) continue
      const ranges = new Set(arraysIn(file, checker).map(nameOf))
      if (ranges.size > 0) found.set(name, (range) => ranges.has(nameOf(range)))
    }
    return found
  } finally {
    api.close()
  }
}

function nameOf({ end, start }: Range): string {
  return `${start}-${end}`
}

function arraysIn(file: SourceFile, checker: Checker): Range[] {
  const nodes = [...candidates(file)]
  const types = nodes.length === 0 ? [] : checker.getTypeAtLocation(nodes)
  return nodes.flatMap((node, index) => {
    const type = types[index]
    // Anything may be assigned to an array, too.
    if (type === undefined || (type.flags & TypeFlags.Any) !== 0) return []
    return checker.isArrayLikeType(type) ? [{ start: node.getStart(file), end: node.end }] : []
  })
}

/** What loops walk, also that of which they walk the entries, and what arrays are taken apart by. */
function* candidates(node: Node): Generator<Node> {
  if (isArrayBindingPattern(node)) yield node
  if (isForOfStatement(node)) {
    const { expression } = node
    yield expression
    if (isCallExpression(expression) && isPropertyAccessExpression(expression.expression))
      yield expression.expression.expression
  }
  const children: Node[] = []
  node.forEachChild((child) => {
    children.push(child)
    return undefined
  })
  for (const child of children) yield* candidates(child)
}

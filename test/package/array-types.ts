/** A project of TypeScript → the expressions and patterns in its modules that are of arrays, by their types. */
import type { Node, SourceFile } from 'typescript/unstable/ast'
import {
  isArrayBindingPattern,
  isCallExpression,
  isForOfStatement,
  isPropertyAccessExpression,
} from 'typescript/unstable/ast/is'
import { API, type Checker, TypeFlags } from 'typescript/unstable/sync'
import type { Range } from './estree.ts'

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
      const ranges = new Set(arraysIn(file, checker).map(keyOf))
      if (ranges.size > 0) found.set(name, (range) => ranges.has(keyOf(range)))
    }
    return found
  } finally {
    api.close()
  }
}

function keyOf({ end, start }: Range): string {
  return `${start}-${end}`
}

function arraysIn(file: SourceFile, checker: Checker): Range[] {
  const nodes: Node[] = []
  gather(file, nodes)
  const types = nodes.length === 0 ? [] : checker.getTypeAtLocation(nodes)
  return nodes.flatMap((node, index) => {
    const type = types[index]
    // Anything may be assigned to an array, too.
    if (type === undefined || (type.flags & TypeFlags.Any) !== 0) return []
    return checker.isArrayLikeType(type) ? [{ start: node.getStart(file), end: node.end }] : []
  })
}

/** Finds what loops walk, also that of which they walk the entries, and what arrays are taken apart by. */
function gather(node: Node, found: Node[]): void {
  if (isArrayBindingPattern(node)) found.push(node)
  if (isForOfStatement(node)) {
    const { expression } = node
    found.push(expression)
    if (isCallExpression(expression) && isPropertyAccessExpression(expression.expression))
      found.push(expression.expression.expression)
  }
  node.forEachChild((child) => gather(child, found))
}

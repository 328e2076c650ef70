/**
 * The code of a file × the functions of it that a build calls → the same code with these functions in
 * parentheses. Node keeps what V8 has compiled when it loads a file, for the next start; what V8 compiles
 * later, at the first call of a function, is forgotten, and it is a sixth of a small build. A function in
 * parentheses is compiled with its file.
 *
 * Law: the code does what it did. A declaration becomes a variable at the start of its scope, which is
 * where declarations have their values; a method of an object becomes a function in its field, unless it
 * says `super`, so `new` could be said of it, which nobody does. Classes stay as they are.
 */
import { childrenOf, isNode, type Node, nameOf, parseCode, type Range } from './estree.ts'

/** @param called As V8 has them: a function may start behind its `async` there. */
export function compileEarly(code: string, called: readonly Range[]): string {
  const program = parseCode(code)
  const chosen = choose(program, called, code)

  /** The code of a node below another, but for the name of a declaration that moves. */
  function write(node: Node, parent?: Node, name?: Node): string {
    const isScope = parent === undefined || isBodyOf(parent, node)
    const moved: string[] = []
    const parts: string[] = []
    let at = node.start
    let head: number | undefined
    for (const [, child] of childrenOf(node)) {
      if (child.start < at) continue
      parts.push(code.slice(at, child.start))
      at = child.end
      if (isScope && head === undefined && !isHead(child)) head = parts.length
      const isChosen = chosen.has(child)
      if (child === name) parts[parts.length - 1] = parts.at(-1)?.trimEnd() ?? ''
      else if (!isChosen) parts.push(write(child, node))
      else if (isMethod(child)) parts.push(writeMethod(child))
      else if (child.type !== 'FunctionDeclaration') parts.push(`(${write(child, node)})`)
      else if (!isScope || !isNode(child.id)) parts.push(write(child, node))
      else moved.push(`${nameOf(child.id)} = (${write(child, node, child.id)})`)
    }
    if (moved.length > 0) parts.splice(head ?? parts.length, 0, `var ${moved.join(',\n')};\n`)
    return parts.join('') + code.slice(at, node.end)
  }

  /** `async f() {}` → `f: (async function() {})` */
  function writeMethod({ key, value }: Method): string {
    const kind = `${value.async === true ? 'async ' : ''}function${value.generator === true ? '*' : ''}`
    return `${code.slice(key.start, key.end)}: (${kind}${write(value)})`
  }

  return code.slice(0, program.start) + write(program) + code.slice(program.end)
}

/** The functions at the given ranges that parentheses can stand around. */
function choose(program: Node, called: readonly Range[], code: string): ReadonlySet<Node> {
  const byEnd = new Map<number, Node[]>()
  const visit = (node: Node, isOfMethod: boolean): void => {
    const canBe = isMethod(node)
      ? node.computed !== true && !/\bsuper\b/.test(code.slice(node.start, node.end))
      : isFunction(node) && !isOfMethod
    if (canBe) byEnd.set(node.end, [...(byEnd.get(node.end) ?? []), node])
    const ofMethod =
      node.type === 'MethodDefinition' ||
      isMethod(node) ||
      (node.type === 'Property' && node.kind !== 'init')
    for (const [, child] of childrenOf(node)) visit(child, ofMethod)
  }
  visit(program, false)
  return new Set(
    called.flatMap(({ start, end }) => {
      const around = (byEnd.get(end) ?? []).filter((node) => node.start <= start)
      return around.sort((a, b) => b.start - a.start).slice(0, 1)
    }),
  )
}

interface Method extends Node {
  readonly key: Node
  readonly value: Node
}

function isMethod(node: Node): node is Method {
  return node.type === 'Property' && node.method === true
}

const functions = ['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression']

function isFunction({ type }: Node): boolean {
  return functions.includes(type)
}

/** Whether a node is the block of a function: the statements in it are its scope. */
function isBodyOf(parent: Node, node: Node): boolean {
  return isFunction(parent) && parent.body === node && node.type === 'BlockStatement'
}

/** What stands before all other statements. */
function isHead({ directive, type }: Node): boolean {
  return directive !== undefined || ['Hashbang', 'ImportDeclaration'].includes(type)
}

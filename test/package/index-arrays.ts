/**
 * TypeScript of a module → the same with arrays walked and taken apart by number. Iterators are objects
 * that are asked for each item, and give it in another object; only V8's last compiler, which few functions
 * of a build see, takes them away (1,000 articles: a fiftieth of the time, 10,000: a thirtieth).
 *
 * Law: the code does what it did, where what is said to be an array is one. A loop looks at the length in
 * each turn, as an array's iterator does.
 */
import { childrenOf, isNode, type Node, nameOf, parseCode, type Range } from './estree.ts'

/** @param isArray Whether an expression has arrays alone as its value, or a pattern takes arrays alone apart. */
export function indexArrays(code: string, isArray: (range: Range) => boolean): string {
  if (/\$(?:at|list|of)\d/.test(code)) throw new Error('A name is taken that loops are to have')
  let names = 0

  /** How many functions are around what is written. */
  let depth = 0

  function write(node: Node): string {
    // What a module does when it is loaded is done once, and what it declares there may be exported.
    const own = depth === 0 ? undefined : (writeLoop(node) ?? writeDeclarator(node))
    if (own !== undefined) return own
    const isFunction = /Function/.test(node.type)
    if (isFunction) depth++
    const text = writeParts(node)
    if (isFunction) depth--
    return text
  }

  function writeParts(node: Node): string {
    let text = ''
    let at = node.start
    for (const [, child] of childrenOf(node)) {
      if (child.start < at) continue
      text += code.slice(at, child.start) + write(child)
      at = child.end
    }
    return text + code.slice(at, node.end)
  }

  /** `for (const item of list)`, or of `list.entries()`. */
  function writeLoop(node: Node): string | undefined {
    if (node.type !== 'ForOfStatement' || node.await === true) return undefined
    const { body, left, right } = node
    if (!isNode(body) || !isNode(left) || !isNode(right)) return undefined
    const target = targetOf(left)
    if (target === undefined) return undefined
    const withNumbers = isPair(target) ? numbered(right) : undefined
    const list = withNumbers ?? right
    if (!isArray(list)) return undefined
    const name = `$list${++names}`
    const at = `$at${names}`
    const item = `${name}[${at}]`
    const declared =
      withNumbers === undefined
        ? declare(target, item)
        : declareEach(target, (index) => (index === 0 ? at : item)).join(', ')
    const head = `for (let ${name} = (${write(list)}), ${at} = 0; ${at} < ${name}.length; ${at}++)`
    return `${head} { ${String(left.kind)} ${declared}; ${write(body)} }`
  }

  function writeDeclarator({ id, init, type }: Node): string | undefined {
    if (type !== 'VariableDeclarator' || !isNode(id) || !isNode(init)) return undefined
    return id.type === 'ArrayPattern' && isArray(id) ? declare(id, write(init)) : undefined
  }

  /** What a declaration has for a pattern, or a name, that takes a value. */
  function declare(target: Node, value: string): string {
    if (target.type !== 'ArrayPattern' || !isArray(target)) return `${write(target)} = ${value}`
    const name = `$of${++names}`
    return [
      `${name} = (${value})`,
      ...declareEach(target, (index) => `${name}[${index}]`, name),
    ].join(', ')
  }

  function declareEach(
    { elements }: Node,
    valueAt: (index: number) => string,
    list = '',
  ): string[] {
    return elementsOf(elements).flatMap((element, index) => {
      if (element === null) return []
      const value = valueAt(index)
      if (element.type === 'RestElement' && isNode(element.argument))
        return [declare(element.argument, `${list}.slice(${index})`)]
      if (element.type !== 'AssignmentPattern') return [declare(element, value)]
      const { left, right } = element
      if (!isNode(left) || !isNode(right)) return []
      return [declare(left, `${value} === undefined ? (${write(right)}) : ${value}`)]
    })
  }

  const program = parseCode(code, 'ts')
  return code.slice(0, program.start) + write(program) + code.slice(program.end)
}

/** What takes each item of a loop; undefined where it is no declaration. */
function targetOf({ declarations, type }: Node): Node | undefined {
  if (type !== 'VariableDeclaration' || !Array.isArray(declarations)) return undefined
  const [declarator] = declarations
  return isNode(declarator) && isNode(declarator.id) ? declarator.id : undefined
}

/** `[index, item]`, or the second alone. */
function isPair({ elements, type }: Node): boolean {
  const [first, second, ...others] = elementsOf(elements)
  const isRest = [first, second].some((one) => one?.type === 'RestElement')
  return type === 'ArrayPattern' && second != null && others.length === 0 && !isRest
}

/** `list` of `list.entries()`. */
function numbered({ callee, type }: Node): Node | undefined {
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression')
    return undefined
  const { object, property } = callee
  const isEntries = isNode(property) && nameOf(property) === 'entries'
  return isEntries && isNode(object) ? object : undefined
}

function elementsOf(elements: unknown): readonly (Node | null)[] {
  return Array.isArray(elements) ? elements : []
}

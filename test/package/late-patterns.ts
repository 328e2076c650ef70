/**
 * The code of a file → the same code, in which a regular expression that is a constant of the file is made
 * when it is first used. Classes like `\p{L}` cost V8 0.1 to 1 ms each to make, and a small build does
 * without most of those that rules have.
 *
 * Law: the code does what it did. A regular expression is made once, of the same text; making it shows
 * nowhere. One stays as it is that is exported, that is made of anything but text, or whose name stands
 * for something else in any other place of the file.
 */
import { childrenOf, isNode, type Node, nameOf, parseCode } from './estree.ts'

/** A declaration of one regular expression. */
interface Pattern {
  readonly statement: Node
  readonly init: Node
}

export function makePatternsLate(code: string): string {
  const program = parseCode(code)
  const late = findPatterns(program)
  for (const name of [...late.keys()]) if (code.includes(maker(name))) late.delete(name)
  const statements = new Set([...late.values()].map(({ statement }) => statement))

  function write(node: Node): string {
    if (statements.has(node)) return writeDeclaration(node)
    const parts: string[] = []
    let at = node.start
    for (const [field, child] of childrenOf(node)) {
      if (child.start < at) continue
      parts.push(code.slice(at, child.start))
      at = child.end
      const name = nameOf(child)
      if (!late.has(name) || isLabel(node, field)) parts.push(write(child))
      else parts.push(`${node.shorthand === true ? `${name}: ` : ''}(${name} ??= ${maker(name)}())`)
    }
    return parts.join('') + code.slice(at, node.end)
  }

  function writeDeclaration(statement: Node): string {
    const [name = ''] = [...late].find(([, one]) => one.statement === statement) ?? []
    const init = late.get(name)?.init
    return `let ${name}; const ${maker(name)} = () => ${init === undefined ? '' : write(init)};`
  }

  return code.slice(0, program.start) + write(program) + code.slice(program.end)
}

function maker(name: string): string {
  return `make_${name}`
}

/** By their names. */
function findPatterns(program: Node): Map<string, Pattern> {
  const patterns = new Map<string, Pattern>()
  const constants = childrenOf(program).filter(([, { kind }]) => kind === 'const')
  const known = new Set(
    ['RegExp', 'String'].concat(constants.flatMap(([, one]) => namesBound(one))),
  )
  for (const [, statement] of constants) {
    const [first, second] = childrenOf(statement)
    const { id, init } = first?.[1] ?? statement
    if (second !== undefined || !isNode(id) || !isNode(init) || !isPattern(init, known)) continue
    patterns.set(nameOf(id), { statement, init })
  }
  const times = new Map<string, number>()
  for (const name of namesBound(program)) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map([...patterns].filter(([name]) => name !== '' && times.get(name) === 1))
}

/** `/…/`, or `new RegExp(…)` of nothing but text and constants. */
function isPattern(node: Node, known: ReadonlySet<string>): boolean {
  if (typeof node.regex === 'object' && node.regex !== null) return true
  const { callee } = node
  if (node.type !== 'NewExpression' || !isNode(callee) || nameOf(callee) !== 'RegExp') return false
  return childrenOf(node).every(([, one]) => isText(one, known))
}

const ofText = ['ArrayExpression', 'MemberExpression', 'SpreadElement', 'TemplateLiteral'].concat([
  'Identifier',
  'Literal',
  'TemplateElement',
  'TaggedTemplateExpression',
])

function isText(node: Node, known: ReadonlySet<string>): boolean {
  const { callee } = node
  if (node.type === 'Identifier') return known.has(nameOf(node))
  const isJoin = isNode(callee) && isNode(callee.property) && nameOf(callee.property) === 'join'
  if (!ofText.includes(node.type) && !isJoin) return false
  const parts = childrenOf(node).filter(([field]) => !isLabel(node, field))
  return parts.every(([, one]) => isText(one, known))
}

/** Each as often as it is bound, and twice where it is exported. */
function namesBound(node: Node): string[] {
  const children = childrenOf(node)
  const own = children.flatMap(([field, child]) => {
    if (node.type === 'ExportSpecifier')
      return field === 'local' ? [nameOf(child), nameOf(child)] : []
    if (!['id', 'param', 'params', 'local'].includes(field)) return []
    return namesOf(child)
  })
  return own.concat(children.flatMap(([, child]) => namesBound(child)))
}

/** The names in what is bound. */
function namesOf(node: Node): string[] {
  if (node.type === 'Identifier') return [nameOf(node)]
  return childrenOf(node)
    .filter(([field]) => !isLabel(node, field))
    .flatMap(([, child]) => namesOf(child))
}

/** Whether what stands in a field of a node is a name by itself: a property, for one. */
function isLabel(node: Node, field: string): boolean {
  if (['MetaProperty', 'ImportSpecifier', 'ExportSpecifier'].includes(node.type)) return true
  if (field === 'label') return true
  return (
    (field === 'property' || field === 'key') && node.computed !== true && node.shorthand !== true
  )
}

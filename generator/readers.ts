/**
 * What makes the objects of PowerShell from those of the relay: a script block for each shape, written out property by
 * property. It goes over a whole page at once and calls no function for the kinds that long lists have: a call costs as
 * much as reading ten properties.
 */
import type { Shape } from './shapes.js'

/** The table of the script blocks, by the name of the shape, and the names whose texts are always times. */
export function readerText(shapes: readonly Shape[]): string {
  const byType = new Map(shapes.map((shape) => [shape.type, shape]))
  const entries = shapes.map((shape) => {
    const lines = ['param($Items)', ...loop(shape, byType, 'one')]
    return `    '${shape.type}' = {\n${lines.map((line) => `        ${line}\n`).join('')}    }\n`
  })
  return `# Each object: the properties that people see, from the members that the relay sends. Every property is there, in its
# order, whether the relay sent it or not: so columns do not jump.
$script:Shapes = @{\n${entries.join('')}}

# The members that are times in every object that has them.
$script:TimeMembers = '${timeMembers(shapes).join('|')}'
`
}

/** Members that are times wherever they stand: another's text of that name must not become a time. */
export function timeMembers(shapes: readonly Shape[]): readonly string[] {
  const kinds = new Map<string, Set<string>>()
  for (const { wire, kind } of shapes.flatMap(({ fields }) => fields)) {
    kinds.set(wire, (kinds.get(wire) ?? new Set()).add(kind.replace('?', '')))
  }
  return [...kinds].filter(([, of]) => of.size === 1 && of.has('datetime')).flatMap(([wire]) => wire)
}

/** The loop over a list of objects; `one` names the variable of the loop. Objects within are written out in place. */
function loop(shape: Shape, shapes: ReadonlyMap<string, Shape>, one: string): readonly string[] {
  const first: string[] = []
  const width = Math.max('PSTypeName'.length, ...shape.fields.map(({ name }) => name.length))
  const row = (name: string, value: string): string => `        ${name.padEnd(width)} = ${value}`
  const rows = shape.fields.map((field) => {
    const { name, kind } = field
    const member = `$${one}.${field.wire}`
    const direct = directly(kind.replace('?', ''), member)
    if (direct !== undefined) return row(name, direct)
    const variable = `$${one}${name}`
    if (kind.startsWith('object:')) first.push(...nested(kind.slice('object:'.length), variable, member, shapes))
    else first.push(`${variable} = ${member}`, ...read(kind, variable))
    return row(name, variable)
  })
  return [
    `foreach ($${one} in ${one === 'one' ? '$Items' : `$${one}s`}) {`,
    ...first.map((line) => `    ${line}`),
    '    [pscustomobject]@{',
    row('PSTypeName', `'${shape.type}'`),
    ...rows,
    '    }',
    '}',
  ]
}

/** $null stays $null by each of these; a list of texts needs nothing done to its items. */
function directly(kind: string, member: string): string | undefined {
  if (kind === 'string' || kind === 'string[]' || kind === 'bool') return member
  if (kind === 'int' || kind === 'long' || kind === 'double') return `[nullable[${kind}]] ${member}`
  return undefined
}

function read(kind: string, variable: string): readonly string[] {
  if (kind.replace('?', '') === 'datetime')
    return [
      `if ($null -ne ${variable} -and ${variable} -isnot [datetime]) { ${variable} = [datetime]::Parse(${variable}, $script:Invariant, $script:TimeStyle) }`,
    ]
  return [`if ($null -ne ${variable}) { ${variable} = ConvertFrom-WireValue ${variable} '${kind}' }`]
}

function nested(kind: string, variable: string, member: string, shapes: ReadonlyMap<string, Shape>): readonly string[] {
  const type = kind.replace(/[[\]?]+$/, '')
  const shape = shapes.get(type)
  if (shape === undefined) throw new Error(`${type}: no such shape`)
  const one = `${variable.slice(1)}Item`
  const [head = '', ...rest] = loop(shape, shapes, one)
  const list = kind.endsWith('[]')
  return [
    `${variable} = ${member}`,
    `if ($null -ne ${variable}) {`,
    `    ${variable} = ${list ? '@(' : ''}${head.replace(`$${one}s`, variable)}`,
    ...rest.slice(0, -1).map((line) => `    ${line}`),
    `    }${list ? ')' : ''}`,
    '}',
  ]
}

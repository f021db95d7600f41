/**
 * Reads a text as JSON (RFC 8259) and says where it is wrong: JSON.parse does not always say where, and lets a name that
 * stands twice in an object pass, of which an administrator would see one and the relay obey the other. Pure.
 */
import jsonc from 'jsonc-parser'
import type { Problem } from './problems.js'

/** A place in a text, both from 1; columns in UTF-16 units, as editors count them. */
export interface Place {
  readonly line: number
  readonly column: number
}

export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly (Problem & Place)[] }

/** jsonc-parser reads comments and goes on after errors; JSON has none, and what follows the first error is its trace. */
const strict = { disallowComments: true, allowTrailingComma: false }

/** The value, or the first error of syntax, or every name that stands twice in one object. */
export function readJson(text: string): JsonText {
  const syntax: (Problem & Place)[] = []
  const twice: (Problem & Place)[] = []
  const names: Set<string>[] = []
  const visitor: jsonc.JSONVisitor = {
    onObjectBegin: () => {
      names.push(new Set())
    },
    onObjectEnd: () => {
      names.pop()
    },
    onObjectProperty: (name, _offset, _length, line, column, path) => {
      const known = names.at(-1)
      if (known?.has(name)) {
        twice.push({ pointer: pointerTo([...path(), name]), problem: 'stands twice', ...from1(line, column) })
      }
      known?.add(name)
    },
    onError: (code, offset, length, line, column) => {
      if (syntax.length > 0) return
      const found =
        length === 0 ? 'the end of the file' : JSON.stringify(text.slice(offset, offset + length).slice(0, 40))
      syntax.push({ pointer: '', problem: syntaxProblem(code, found), ...from1(line, column) })
    },
  }
  try {
    jsonc.visit(text, visitor, strict)
    if (syntax.length > 0 || twice.length > 0) return { ok: false, problems: syntax.length > 0 ? syntax : twice }
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    // A text that nests thousands deep takes the stack. The rest jsonc-parser has told before JSON.parse is asked.
    const problem = error instanceof RangeError ? 'is nested too deeply' : 'is not JSON'
    return { ok: false, problems: [{ pointer: '', problem, line: 1, column: 1 }] }
  }
}

/** Where the values of these pointers stand; one that is not there gets the place of what should hold it. */
export function placesOf(text: string, pointers: readonly string[]): ReadonlyMap<string, Place> {
  const wanted = new Set(pointers.flatMap(withParents))
  const found = new Map<string, Place>()
  const note = (pointer: string, line: number, column: number): void => {
    if (wanted.has(pointer) && !found.has(pointer)) found.set(pointer, from1(line, column))
  }
  const value = (line: number, column: number, path: () => jsonc.JSONPath): void =>
    note(pointerTo(path()), line, column)
  jsonc.visit(
    text,
    {
      onObjectProperty: (name, _offset, _length, line, column, path) =>
        note(pointerTo([...path(), name]), line, column),
      onObjectBegin: (_offset, _length, line, column, path) => value(line, column, path),
      onArrayBegin: (_offset, _length, line, column, path) => value(line, column, path),
      onLiteralValue: (_value, _offset, _length, line, column, path) => value(line, column, path),
    },
    strict,
  )
  const places = pointers.map((pointer): [string, Place] => {
    const nearest = withParents(pointer).find((one) => found.has(one))
    return [pointer, found.get(nearest ?? '') ?? { line: 1, column: 1 }]
  })
  return new Map(places)
}

/** A JSON pointer (RFC 6901) from its parts. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** `/a/b`, `/a`, and the whole: ''. */
function withParents(pointer: string): readonly string[] {
  const parts = pointer.split('/')
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('/'))
}

function from1(line: number, column: number): Place {
  return { line: line + 1, column: column + 1 }
}

function syntaxProblem(code: jsonc.ParseErrorCode, found: string): string {
  switch (jsonc.printParseErrorCode(code)) {
    case 'PropertyNameExpected':
      return `a name in double quotes is expected, not ${found}`
    case 'ValueExpected':
      return `a value is expected, not ${found}`
    case 'ColonExpected':
      return `a colon is expected before ${found}`
    case 'CommaExpected':
      return `a comma is expected before ${found}`
    case 'CloseBraceExpected':
      return `a comma or } is expected, not ${found}`
    case 'CloseBracketExpected':
      return `a comma or ] is expected, not ${found}`
    case 'EndOfFileExpected':
      return `${found} stands after the end of the settings`
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'comments are not allowed in JSON'
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return `${found} has a backslash that JSON does not allow: write \\\\ for a backslash`
    case 'UnexpectedEndOfString':
    case 'InvalidCharacter':
      return `${found} has a line break, a tab, or no end: a text ends with " in its line`
    default:
      return `${found} is neither a text in double quotes nor a number, true, false or null`
  }
}

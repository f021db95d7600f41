/**
 * Finds where a text is not JSON (RFC 8259): JSON.parse does not always say where, and lets a name that stands twice in
 * an object pass, of which an administrator would see one and the relay obey the other. Pure.
 */
import type { Problem } from './problems.js'

export interface JsonError extends Problem {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units as editors count them. */
  readonly column: number
}

/** The first error of syntax, or every name that stands twice in one object; none when the text is right. */
export function jsonErrors(text: string): readonly JsonError[] {
  const reader = new Reader(text)
  try {
    reader.read()
    return reader.twice
  } catch (error) {
    if (error instanceof Syntax) return [reader.error(error.at, error.pointer, error.message)]
    throw error
  }
}

class Syntax extends Error {
  readonly at: number
  readonly pointer: string

  constructor(at: number, pointer: string, message: string) {
    super(message)
    this.at = at
    this.pointer = pointer
  }
}

/** Deeper than any settings; a text that nests deeper would take the stack. */
const DEPTH_MAX = 100

const space = /[ \t\n\r]*/y
const string = /"(?:[^"\\]+|\\.)*"/sy
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y
const word = /[\w.+-]+|./sy

class Reader {
  readonly twice: JsonError[] = []
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): void {
    this.#value('', 0)
    if (this.#at < this.#text.length) this.#fail('', `${this.#found()} after the end of the settings`)
  }

  error(at: number, pointer: string, problem: string): JsonError {
    const before = this.#text.slice(0, at).split(/\r\n|\r|\n/)
    return { pointer, problem, line: before.length, column: (before.at(-1) ?? '').length + 1 }
  }

  #value(pointer: string, depth: number): void {
    if (depth > DEPTH_MAX) this.#fail(pointer, 'is nested too deeply')
    this.#take(space)
    if (this.#next('{')) this.#object(pointer, depth)
    else if (this.#next('[')) this.#list(pointer, depth)
    else if (this.#string(pointer) === undefined && this.#take(scalar) === undefined) {
      this.#fail(pointer, `a value is expected, not ${this.#found()}`)
    }
    this.#take(space)
  }

  #object(pointer: string, depth: number): void {
    const names = new Set<string>()
    this.#take(space)
    if (this.#next('}')) return
    do {
      this.#take(space)
      const at = this.#at
      const name = this.#string(pointer)
      if (name === undefined) this.#fail(pointer, `a name in double quotes is expected, not ${this.#found()}`)
      const inside = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (names.has(name)) this.twice.push(this.error(at, inside, 'stands twice'))
      names.add(name)
      this.#take(space)
      if (!this.#next(':')) this.#fail(inside, `a colon is expected, not ${this.#found()}`)
      this.#value(inside, depth + 1)
    } while (this.#next(','))
    if (!this.#next('}')) this.#fail(pointer, `a comma or } is expected, not ${this.#found()}`)
  }

  #list(pointer: string, depth: number): void {
    this.#take(space)
    if (this.#next(']')) return
    let index = 0
    do {
      this.#value(`${pointer}/${index}`, depth + 1)
      index += 1
    } while (this.#next(','))
    if (!this.#next(']')) this.#fail(pointer, `a comma or ] is expected, not ${this.#found()}`)
  }

  /** A text that begins here, decoded. */
  #string(pointer: string): string | undefined {
    const at = this.#at
    const quoted = this.#take(string)
    if (quoted === undefined) return undefined
    try {
      return String(JSON.parse(quoted))
    } catch {
      this.#at = at
      this.#fail(
        pointer,
        'this text has a backslash or a line break that JSON does not allow: write \\\\ for a backslash',
      )
    }
  }

  #next(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const [found] = pattern.exec(this.#text) ?? []
    if (found !== undefined) this.#at += found.length
    return found
  }

  #found(): string {
    word.lastIndex = this.#at
    const [found] = word.exec(this.#text) ?? []
    return found === undefined ? 'the end of the file' : JSON.stringify(found.slice(0, 40))
  }

  #fail(pointer: string, problem: string): never {
    throw new Syntax(this.#at, pointer, problem)
  }
}

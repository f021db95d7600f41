/** Small helpers for reading JSON of unknown shape: each says what was expected and where. */

export type Json = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object, or a thrown error that names the place. */
export function objectAt(value: unknown, place: string): Json {
  if (!isObject(value)) throw new Error(`${place}: an object is expected`)
  return value
}

/** The value as a text, or a thrown error that names the place. */
export function textAt(value: unknown, place: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${place}: a text is expected`)
  return value
}

/** The value as a list of texts; absent is an empty list. */
export function textsAt(value: unknown, place: string): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new Error(`${place}: a list of texts is expected`)
  return value.map((item, index) => textAt(item, `${place}/${index}`))
}

/** Text order that does not depend on the machine's language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** camelCase or kebab-case to PascalCase; dots part words too. */
export function pascal(name: string): string {
  return name
    .split(/[-. ]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

/** What the compiled validators in server/generated/ are. Turn their errors into words with `problemsOf`. */

/** One error as ajv tells it. */
export interface ValidationError {
  readonly keyword: string
  /** JSON pointer to the value. */
  readonly instancePath: string
  /** JSON pointer to the keyword in the schema. */
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  /** The keyword's value, the schema it stands in, and the value that was checked; only where every error is told. */
  readonly schema?: unknown
  readonly parentSchema?: Readonly<Record<string, unknown>>
  readonly data?: unknown
}

/** True when the value is right; otherwise `errors` says why until the next call. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly ValidationError[] | null
}

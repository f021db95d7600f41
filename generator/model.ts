/**
 * The model: what the schemas say, with every reference resolved and every derived method written out.
 * Each emitter (types, validators, module, format, help, reference pages) reads the model and nothing else.
 */

/** A JSON Schema 2020-12 object with our extension keywords (see schemas/README.md). References are resolved. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly required?: readonly string[]
}

/** How a method came to be: written by hand in schemas/methods, or derived from an area or a list in it. */
export type MethodKind =
  | 'areaGet'
  | 'areaSet'
  | 'areaRemove'
  | 'serverNew'
  | 'serverRemove'
  | 'listGet'
  | 'listAdd'
  | 'listSet'
  | 'listRemove'
  | 'custom'

export type AccessLevel = 'none' | 'viewer' | 'operator' | 'administrator'

export interface Param {
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  /** True where null means "back to the default" (every setting of a set method). */
  readonly nullable: boolean
  /** True for ifRevision, dryRun and force: not settings. */
  readonly control: boolean
}

export interface Example {
  readonly title: string
  readonly command: string
}

export interface Method {
  /** `noun.verb`, for example `messageLimit.set`. */
  readonly name: string
  readonly kind: MethodKind
  readonly summary: string
  readonly description: string
  /** Absent for methods without a cmdlet (system.hello, rpc.discover). */
  readonly verb?: string
  readonly noun?: string
  readonly aliases: readonly string[]
  readonly access: AccessLevel
  readonly confirm?: 'Low' | 'Medium' | 'High'
  readonly paged: boolean
  /** `x-custom`: the module has hand-written PowerShell for this one (export, follow, save, test, send). */
  readonly custom?: string
  readonly params: readonly Param[]
  readonly result: { readonly name: string; readonly schema: Schema }
  readonly examples: readonly Example[]
  /** The area or list it belongs to, for derived methods. */
  readonly area?: Area
  readonly list?: List
}

export interface List {
  readonly method: string
  readonly noun: string
  /** The properties that identify an entry. */
  readonly key: readonly string[]
  /** Whether an entry is made with New- and changed with Set-; else it comes with Add- and stays as it is. */
  readonly editable: boolean
  /** Where IIS Manager showed it, in words, where that is not the tab of the area. */
  readonly tab?: string
  readonly entry: Schema
  /** Where the entries live: one place for most lists; two (Grant and Deny) for lists with a tag. */
  readonly places: readonly { readonly property: string; readonly tag?: Readonly<Record<string, string>> }[]
  readonly area: Area
}

export interface Area {
  /** The property in settings.json, for example `messageLimit`; `service` for the service. */
  readonly name: string
  /** First half of its method names. */
  readonly method: string
  readonly noun: string
  /** What its cmdlets act on, as it stands after "Shows" or "Changes": `the message limits`. */
  readonly subject: string
  readonly scope: 'service' | 'virtualServer'
  readonly tab?: string
  readonly removable: boolean
  /** Where the virtual server itself is made and removed through this area: the list whose first entry comes with it. */
  readonly server?: string
  readonly title: string
  readonly description: string
  readonly schema: Schema
  readonly lists: readonly List[]
  /** The file under schemas/ it was read from. */
  readonly source: string
}

/** Something reported and never set: a queue, a message, a trace event. */
export interface Report {
  readonly name: string
  /** PSTypeName, for example `Mailroot.Queue`. */
  readonly type: string
  /** The properties of the table view, in order. */
  readonly table: readonly string[]
  readonly schema: Schema
  readonly source: string
}

export interface Model {
  readonly areas: readonly Area[]
  readonly methods: readonly Method[]
  readonly reports: readonly Report[]
  /** schemas/settings.json and all others by $id, unresolved, for ajv. */
  readonly documents: ReadonlyMap<string, Schema>
  /** The version in package.json. */
  readonly version: string
  /** The hand-written PowerShell in generator/powershell, by file name: parts of the module, and `scripts/NAME`. */
  readonly powershell: ReadonlyMap<string, string>
}

/** One file to write: path from the root of the repository, and its whole text. */
export interface Output {
  readonly path: string
  readonly text: string
}

/** An emitter: pure, sorted, repeatable. */
export type Emitter = (model: Model) => readonly Output[]

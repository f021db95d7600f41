/** Who we are to a smart host: a user name and a password that only the conversation itself sees. */
import type { Domain } from '../generated/settings.js'

/** `version` is another one for another password, so that the key of a route can tell them apart and say neither. */
export interface AccountFacts {
  readonly userName: string
  readonly version: number
  /** Whether it may go over a connection without TLS. */
  readonly allowPlainText: boolean
  /** The command that sets the password. */
  readonly setWith?: string
}

export class Account implements AccountFacts {
  readonly userName: string
  readonly version: number
  readonly allowPlainText: boolean
  readonly setWith: string
  readonly #password: string | undefined

  /** `password` undefined: none is kept, and the route waits until one is set. */
  constructor({ userName, version, allowPlainText, setWith }: AccountFacts, password: string | undefined) {
    this.userName = userName
    this.version = version
    this.allowPlainText = allowPlainText
    this.setWith = setWith ?? 'Set-SmtpSmartHost'
    this.#password = password
  }

  get password(): string | undefined {
    return this.#password
  }

  /** For the key of a route. */
  get key(): string {
    return `${JSON.stringify(this.userName)} ${this.version}${this.allowPlainText ? ' plain' : ''}`
  }

  /** A text of the other side without the password, which it may have said back, plain or as AUTH sends it. */
  withoutPassword(text: string): string {
    const password = this.#password
    if (password === undefined || password === '') return text
    const said = [password, `\0${this.userName}\0${password}`]
    const forms = [...said.map((one) => Buffer.from(one).toString('base64')), password]
    return forms.reduce((shown, form) => shown.replaceAll(form, '***'), text)
  }
}

/** The account at the smart host of a virtual server, or at the hosts of one of its domains; undefined: none is used. */
export type AccountOf = (virtualServer: string, domain?: Domain) => Account | undefined

/** The login of one connection: when it may be, who the client is by it, and for how long that counts. */
import type { ReplyId } from '../smtp/replies.js'
import type { Account } from './authenticator.js'
import type { Done } from './conversation.js'
import type { EngineParts } from './engine.js'
import { beginLogin, type Credentials, type LoginHost } from './login.js'

/** Failed logins of one connection; then it is closed. */
export const LOGIN_FAILURES_MAX = 3

/** What it needs of a session. */
export interface ClientLoginHost extends Omit<LoginHost, 'attempt'> {
  readonly parts: Pick<EngineParts, 'authenticator' | 'policy' | 'virtualServer'>
  /** Whether the connection is TLS now. */
  readonly secure: boolean
  readonly clientAddress: string | undefined
  answerAndClose(reply: ReplyId): void
}

export class ClientLogin {
  readonly #host: ClientLoginHost
  /** The account that the client has logged in with. */
  #account: Account | undefined
  #failures = 0
  #checking = false

  constructor(host: ClientLoginHost) {
    this.#host = host
  }

  /** Why there is no login now. Live: by the settings of this moment. */
  get refusal(): ReplyId | undefined {
    const { policy, authenticator } = this.#host.parts
    const { basic, requireTls } = policy().authentication
    if (!basic || authenticator === undefined) return 'notImplemented'
    return requireTls && !this.#host.secure ? 'authNeedsTls' : undefined
  }

  /** The client's account, as long as it could log in now. */
  get user(): Account | undefined {
    const { authenticator, virtualServer } = this.#host.parts
    const account = this.#account
    if (account === undefined || this.refusal !== undefined) return undefined
    return authenticator?.stands(virtualServer, account) ? account : undefined
  }

  /** A password is being looked at. */
  get checking(): boolean {
    return this.#checking
  }

  /** AUTH; `line` as it came. */
  begin(line: string, done: Done): void {
    const host = this.#host
    const refusal = this.refusal ?? (this.user && 'authDone')
    if (refusal !== undefined) {
      host.answer(done, { reply: refusal })
      return
    }
    beginLogin(
      line,
      {
        answer: (resume, answer) => host.answer(resume, answer),
        ask: (challenge, resume, next) => host.ask(challenge, resume, next),
        attempt: (credentials, resume) => this.#attempt(credentials, resume),
      },
      done,
    )
  }

  /** As before a login: RFC 3207 wants that after STARTTLS. */
  forget(): void {
    this.#account = undefined
  }

  #attempt(credentials: Credentials, done: Done): void {
    const host = this.#host
    const { authenticator, virtualServer } = host.parts
    const refusal = this.refusal
    if (authenticator === undefined || refusal !== undefined) {
      host.answer(done, { reply: refusal ?? 'notImplemented' })
      return
    }
    this.#checking = true
    const onChecked = (): void => {
      this.#checking = false
    }
    const attempt = { virtualServer, address: host.clientAddress, ...credentials, onChecked }
    void authenticator.login(attempt).then((login) => {
      if (login.kind === 'right') {
        // The settings may have changed while the password was checked.
        const late = this.refusal
        if (late === undefined) this.#account = login.account
        host.answer(done, { reply: late ?? 'authOk' })
        return
      }
      const reply = login.kind === 'wrong' ? 'authFailed' : 'authLater'
      if (++this.#failures >= LOGIN_FAILURES_MAX || login.kind === 'locked') host.answerAndClose(reply)
      else host.answer(done, { reply })
    })
  }
}

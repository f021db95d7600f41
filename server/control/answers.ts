/** From a request to its answer: is there such a method, may the caller use it, are its params right; then the handler. */
import { type AccessLevel, type MethodDefinition, type MethodName, methods } from '../generated/methods.js'
import { paramsValidators } from '../generated/validators.js'
import { StoreFailed } from '../queue/store.js'
import { type Problem, problemsOf } from '../settings/problems.js'
import { invalid, type Reason, Refusal } from '../settings/refusal.js'
import { nearest } from '../settings/words.js'
import type { Log } from '../system/log.js'
import type { Caller } from './caller.js'
import type { Handlers } from './handlers.js'
import { codes, type Params, type Request } from './request.js'

/** An error object of JSON-RPC. */
export interface Failure {
  readonly code: number
  readonly message: string
  readonly data?: {
    readonly reason: Reason
    readonly target?: string
    readonly errors?: readonly Problem[]
  }
}

export type Answer =
  | { readonly id: string | number | null; readonly result: unknown }
  | { readonly id: string | number | null; readonly error: Failure }

/** The line of an answer: compact, as clients count on it. */
export function answerLine(answer: Answer): string {
  return `${JSON.stringify({ jsonrpc: '2.0', ...answer })}\n`
}

const levels: readonly AccessLevel[] = ['none', 'viewer', 'operator', 'administrator']
const byName: ReadonlyMap<string, MethodDefinition> = new Map(methods.map((method) => [method.name, method]))

/** Never rejects. A fault of the relay is logged whole and told without its insides. */
export async function answer(request: Request, caller: Caller, handlers: Handlers, log: Log): Promise<Answer> {
  const { id, method, params } = request
  const definition = byName.get(method)
  const handler = handlers.get(method as MethodName)
  if (definition === undefined || handler === undefined) return { id, error: unknownMethod(method) }
  try {
    checkLevel(definition, caller.actor.level)
    const problems = problemsOf(paramsValidators[definition.name], params)
    if (problems.length > 0) return { id, error: failureOf(invalid(problems), codes.params) }
    return { id, result: await handler(params as Params, caller) }
  } catch (error) {
    if (error instanceof Refusal) return { id, error: failureOf(withoutWildcards(method, error)) }
    if (error instanceof StoreFailed) {
      const text = `Nothing was changed, because the queue could not be written: ${error.message}`
      return { id, error: failureOf(new Refusal('unavailable', text)) }
    }
    log.error(`The control method ${method} failed: ${error instanceof Error ? error.stack : String(error)}`)
    const message = `The relay has a fault that ${method} came upon; its log has the details.`
    return { id, error: { code: codes.internal, message, data: { reason: 'internal' } } }
  }
}

/** What acts takes one thing by its name: nothing is done to many by a slip. Who typed a wildcard is told the way. */
function withoutWildcards(method: string, error: Refusal): Refusal {
  const { reason, message, target } = error
  if (reason !== 'notFound' || method.endsWith('.get') || !/[*?]/.test(target ?? '')) return error
  const text = `${message} Wildcards are not taken here: find them with the Get- cmdlet of the same noun, and pipe them on.`
  return new Refusal(reason, text, target === undefined ? {} : { target })
}

/** A refusal as it travels. */
export function failureOf({ reason, message, target, problems }: Refusal, code: number = codes.refused): Failure {
  const data = {
    reason,
    ...(target === undefined ? {} : { target }),
    ...(problems.length === 0 ? {} : { errors: problems }),
  }
  return { code, message, data }
}

function checkLevel({ name, access }: MethodDefinition, level: AccessLevel): void {
  if (levels.indexOf(level) >= levels.indexOf(access)) return
  const text = `${name} needs the level ${access}, and this connection has ${level}. Use an account that can read ${access}.key in the root folder of the relay.`
  throw new Refusal('denied', text, { target: name })
}

function unknownMethod(method: string): Failure {
  const meant = nearest(method.slice(0, 100), [...byName.keys()])
  const advice = meant === undefined ? 'rpc.discover names them all.' : `Did you mean ${meant}?`
  return {
    code: codes.method,
    message: `There is no method ${JSON.stringify(method.slice(0, 100))}. ${advice}`,
    data: { reason: 'notFound', target: method.slice(0, 100) },
  }
}

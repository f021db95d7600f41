/** Who calls, and what a handler is. */
import type { CustomMethodName, Methods } from '../generated/methods.js'
import type { Actor } from '../settings/actor.js'
import type { Params } from './request.js'

/** One connection, after its hello. */
export interface Caller {
  readonly actor: Actor
  /** The message that is being exported over this connection, and where its next piece begins: one line of audit for all. */
  exporting?: { readonly id: string; readonly nextOffset: number }
}

/** Params are checked before. Throws Refusal for what is not done; anything else is a fault of the relay. */
export type Handler<Name extends keyof Methods> = (
  params: Methods[Name]['params'],
  caller: Caller,
) => Methods[Name]['result'] | Promise<Methods[Name]['result']>

/** Each method that is derived from no area or list; hello and proof belong to the session. The compiler finds what is missing. */
export type CustomHandlers = {
  readonly [Name in Exclude<CustomMethodName, 'system.hello' | 'system.prove'>]: Handler<Name>
}

/** A handler whose types are known at run time only: the params fit the method's schema. */
export type AnyHandler = (params: Params, caller: Caller) => unknown

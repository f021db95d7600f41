/** A line of the control socket as a request of JSON-RPC 2.0. Pure. */

/** The version of the control protocol. Another one is another language: it is refused at hello. */
export const PROTOCOL_VERSION = 1

export type Params = Readonly<Record<string, unknown>>

export interface Request {
  readonly id: string | number
  readonly method: string
  /** Absent params are none. What is not an object is told by the validator of the method. */
  readonly params: unknown
}

/** Codes of JSON-RPC 2.0 section 5.1, and one for what the relay refuses: `data.reason` says why. */
export const codes = {
  parse: -32700,
  request: -32600,
  method: -32601,
  params: -32602,
  internal: -32603,
  refused: 1,
} as const

export type Parsed =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly code: number; readonly problem: string }

export function parseRequest(line: Buffer): Parsed {
  const value = parseJson(line)
  if (value === undefined) return { ok: false, code: codes.parse, problem: 'This line is not JSON in UTF-8.' }
  const problem = requestProblem(value)
  if (problem !== undefined) return { ok: false, code: codes.request, problem }
  const { id, method, params = {} } = value as { id: string | number; method: string; params?: unknown }
  return { ok: true, request: { id, method, params } }
}

function requestProblem(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'A batch is not taken: send one request a line.'
  if (typeof value !== 'object' || value === null)
    return 'This line is no request: an object of JSON-RPC 2.0 is expected.'
  const { jsonrpc, id, method } = value as Params
  if (jsonrpc !== '2.0') return 'jsonrpc must be "2.0".'
  if (typeof method !== 'string') return 'method must be the name of a method.'
  if (typeof id !== 'string' && typeof id !== 'number') {
    return 'id must be a text or a number: every request is answered, and notifications are not taken.'
  }
  return undefined
}

/** JSON has no undefined, so this can stand for "is none". */
function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    return undefined
  }
}

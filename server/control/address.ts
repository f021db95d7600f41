/** Where the control socket is, and what a connection may do by having come through it. Pure. */
import { join } from 'node:path'
import type { AccessLevel } from '../generated/methods.js'

const PIPE = '\\\\.\\pipe\\mailroot'
/** Of what stands before the name of a pipe. */
const PIPE_FOLDER_LENGTH = 9

/** Bytes that the system takes for the path of a Unix socket, without the zero at its end. */
const PATH_BYTES_MAX = { darwin: 103, linux: 107 } as const

/** `MAILROOT_CONTROL`, else the pipe on Windows, else control.sock under the root. `given`: the variable's value. */
export function controlAddress(root: string, given: string | undefined, platform: NodeJS.Platform): string {
  if (given !== undefined && given !== '') return given
  return platform === 'win32' ? PIPE : join(root, 'control.sock')
}

export function isPipe(address: string): boolean {
  return /^\\\\[.?]\\pipe\\/i.test(address)
}

/** The name of a pipe, which Windows compares without case; empty for a socket. */
export function pipeName(address: string): string {
  return isPipe(address) ? address.slice(PIPE_FOLDER_LENGTH).toLowerCase() : ''
}

/** A socket of mode 0600 lets its owner in and nobody else; of who comes through a pipe Node can tell nothing. */
export function levelOfArrival(platform: NodeJS.Platform): AccessLevel {
  return platform === 'win32' ? 'none' : 'administrator'
}

/** What is wrong with an address, in a sentence; Node would cut a path that is too long, and listen elsewhere. */
export function addressProblem(address: string, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') {
    return isPipe(address)
      ? undefined
      : `The control socket ${address} is no pipe: its name must begin with \\\\.\\pipe\\.`
  }
  const bytes = Buffer.byteLength(address)
  const most = platform === 'darwin' ? PATH_BYTES_MAX.darwin : PATH_BYTES_MAX.linux
  if (bytes <= most) return undefined
  return `The path of the control socket, ${address}, has ${bytes} bytes, and this system takes ${most}: set MAILROOT_CONTROL to a shorter one.`
}

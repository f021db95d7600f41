/** Where the control socket is. Pure. */
import { join } from 'node:path'

const PIPE = '\\\\.\\pipe\\mailroot'

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

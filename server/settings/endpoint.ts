/** The setting metricsEndpoint as an address and a port. Pure. */
import ipaddr from 'ipaddr.js'
import { isIpAddress } from '../smtp/networks.js'

export interface Endpoint {
  /** Without brackets. */
  readonly address: string
  readonly port: number
}

/** `127.0.0.1:9464` or `[::1]:9464`; undefined for anything else, also for "off". */
export function parseEndpoint(text: string): Endpoint | undefined {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text) ?? []
  const address = bracketed ?? plain
  if (address === undefined || !isIpAddress(address) || (bracketed !== undefined) !== address.includes(':'))
    return undefined
  const number = Number(port)
  return number >= 1 && number <= 65535 ? { address, port: number } : undefined
}

/** Whether only this machine can reach it: 127.0.0.0/8 or ::1. */
export function isLoopback(address: string): boolean {
  return ipaddr.process(address).range() === 'loopback'
}

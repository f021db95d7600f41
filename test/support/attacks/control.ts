/** Whoever may open the control socket, and means ill: mail goes on beside it. */
import type { Attack } from './attack.js'

const closed = { endings: ['closed'], withinMs: 8_000 }
const request = (method: string, params: object): string =>
  `${JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })}\n`
const hello = request('system.hello', { client: 'enemy 1', protocolVersion: 1, nonce: 'AAAAAAAAAAAAAAAA' })

export const control: readonly Attack[] = [
  {
    name: 'fills the control socket with silent connections',
    atOnce: 200,
    aSecond: 400,
    life: async (enemy) => {
      await enemy.connect('controlSocket')
      await enemy.over()
    },
    must: closed,
  },
  {
    name: 'sends the control socket a line without end',
    atOnce: 20,
    aSecond: 50,
    life: async (enemy) => {
      await enemy.connect('controlSocket')
      if (enemy.number % 2 === 0) enemy.send(hello)
      await enemy.pour(Buffer.alloc(64 * 1024, 'x'))
    },
    must: closed,
  },
  {
    name: 'asks the control socket on and on and reads nothing',
    atOnce: 20,
    aSecond: 50,
    life: async (enemy) => {
      await enemy.connect('controlSocket')
      enemy.deaf()
      enemy.send(hello)
      await enemy.pour(Buffer.from(request('rpc.discover', {}).repeat(100)), 2_000_000)
      await enemy.over()
    },
    stays: true,
  },
]

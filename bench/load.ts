import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { GuardedProcess } from '../test/support/process.js'
import type { Sink } from '../test/support/sink.js'
import { tool } from '../test/support/tools.js'
import { until } from '../test/support/wait.js'
import type { Contender } from './relay.js'

export interface Work {
  readonly name: string
  readonly messages: number
  readonly bytes: number
  readonly clients: number
  /** One connection a client instead of one a message. */
  readonly reuse: boolean
}

/** Seconds from the first connection: until the last 250, and until the next hop has counted the last message. */
export interface Times {
  readonly accepted: number
  readonly delivered: number
}

/** No run may take longer. */
export const limitMs = 300_000

/** Sends with smtp-source and resolves when it has its last 250. */
export async function send(contender: Contender, work: Work): Promise<void> {
  const { path, env } = tool('smtp-source')
  const args = ['-s', String(work.clients), '-m', String(work.messages), '-l', String(work.bytes)]
  args.push('-f', 'app@client.test', '-t', 'user@dest.test', '-M', 'client.test', ...(work.reuse ? ['-d'] : []))
  const source = await GuardedProcess.start(path, [...args, `127.0.0.1:${contender.port}`], { env })
  const timer = setTimeout(() => source.signal('SIGKILL'), limitMs)
  const { code } = await source.exited
  clearTimeout(timer)
  if (code !== 0)
    throw new Error(`smtp-source to ${contender.name} (${work.name}): ${source.errors || 'took too long'}`)
}

export async function measure(contender: Contender, sink: Sink, work: Work): Promise<Times> {
  const before = sink.count
  const begin = performance.now()
  await send(contender, work)
  const accepted = performance.now() - begin
  await sink.waitForCount(before + work.messages, limitMs)
  return { accepted: accepted / 1000, delivered: (performance.now() - begin) / 1000 }
}

/** Opens connections one after another and waits for each greeting; returns what closes them. */
export async function openIdle(contender: Contender, count: number): Promise<() => void> {
  const sockets: Socket[] = []
  for (let opened = 0; opened < count; opened++) {
    const socket = connect(contender.port, '127.0.0.1')
    sockets.push(socket)
    socket.on('error', () => {})
    const timer = setTimeout(() => socket.destroy(new Error('no greeting')), 10_000)
    await Promise.race([once(socket, 'data'), once(socket, 'close')])
    clearTimeout(timer)
    if (socket.destroyed) break
  }
  if (sockets.some((socket) => socket.destroyed)) {
    for (const socket of sockets) socket.destroy()
    throw new Error(`${contender.name} greeted ${sockets.length - 1} of ${count} connections`)
  }
  return () => {
    for (const socket of sockets) socket.destroy()
  }
}

/** Waits until a figure has not grown by a tenth for a second: memory after the work. */
export async function settled(ask: () => number): Promise<number> {
  let last = ask()
  let since = performance.now()
  return await until(
    'memory settles',
    () => {
      const now = ask()
      if (Math.abs(now - last) > last / 10) since = performance.now()
      last = now
      return performance.now() - since > 1000 ? now : undefined
    },
    30_000,
  )
}

/** Decides about recipients for a mail server, over Postfix's policy protocol (SMTPD_POLICY_README), as greylisting does. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { TestContext } from 'node:test'
import { defer } from './cleanup.js'

export interface Judge {
  readonly port: number
  /** Recipients in the order in which they were asked about. */
  readonly asked: readonly string[]
  /** The reply to a recipient; who has none is accepted. May change at any time. */
  readonly replies: Map<string, string>
}

export async function startJudge(t: TestContext, replies: Judge['replies']): Promise<Judge> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const answer = (request: string): string => {
    const recipient = /^recipient=(.*)$/m.exec(request)?.[1] ?? ''
    asked.push(recipient)
    return `action=${replies.get(recipient) ?? 'dunno'}\n\n`
  }
  const server = createServer((socket) => {
    let text = ''
    sockets.add(socket)
    socket.setEncoding('utf8')
    socket.on('data', (part) => {
      text += part
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        socket.write(answer(text.slice(0, end)))
        text = text.slice(end + 2)
      }
    })
    socket.on('error', () => undefined)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  defer(t, async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  })
  return { port: (server.address() as AddressInfo).port, asked, replies }
}

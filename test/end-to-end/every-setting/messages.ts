/** Rows of the General and Messages tabs: names, doors, limits of sessions and messages. */
import { once } from 'node:events'
import { hostname } from 'node:os'
import { freePort, isListening } from '../../support/port.js'
import type { Rows } from '../../support/setting-rows.js'
import { dropped, pause, type Stage, taken } from '../../support/setting-stage.js'
import { until } from '../../support/wait.js'

/** The codes of the replies, counted. */
function counted(replies: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const reply of replies) {
    const code = /^\d{3}(?: \d\.\d\.\d+)?/.exec(reply)?.[0].slice(0, 9) ?? reply
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

/** How many clients are connected. */
async function sessions(stage: Stage): Promise<number> {
  let count = 0
  let cursor: string | undefined
  do {
    const params = cursor === undefined ? {} : { cursor }
    const page = await stage.call<{ readonly items: readonly unknown[]; readonly cursor?: string }>(
      'session.get',
      params,
    )
    count += page.items.length
    cursor = page.cursor
  } while (cursor !== undefined)
  return count
}

/** Waits until the clients that have gone are counted no more. */
async function noSession(stage: Stage): Promise<void> {
  await until('every session has ended', async () => {
    const { items } = await stage.call<{ readonly items: readonly unknown[] }>('session.get')
    return items.length === 0 ? true : undefined
  })
}

/** A message of this many bytes. */
function ofSize(bytes: number): string {
  const header = 'Subject: large\r\n\r\n'
  const line = `${'x'.repeat(998)}\r\n`
  const body = line.repeat(Math.ceil(bytes / line.length))
  return `${header}${body.slice(body.length - (bytes - header.length))}`
}

const general: Rows = {
  // The name is another word for the number, for whoever manages the relay.
  'general.name': async (stage) => ({
    see: async () => {
      const asked = { virtualServer: 'Front desk printers' }
      const { error, result } = await stage.control.call('messageLimit.get', asked)
      return error?.data?.reason ?? (result as readonly { readonly virtualServer: string }[])[0]?.virtualServer
    },
    byDefault: 'notFound',
    changes: [{ value: 'Front desk printers', seen: stage.number }],
  }),
  'general.bindings': async () => {
    const port = await freePort()
    return {
      see: async () => ((await isListening(port)) ? 'listens' : 'nobody'),
      byDefault: 'nobody',
      changes: [{ value: { address: '127.0.0.1', port }, seen: 'listens' }],
    }
  },
  'general.domains': async (stage) => ({
    see: () => stage.recipient('b@contoso.test'),
    byDefault: /^550 5\.7\.1 /,
    changes: [{ value: { name: 'contoso.test', type: 'Alias' }, seen: /^250 / }],
  }),
  'general.maxConnections': async (stage) => {
    const many = Array.from({ length: 1001 }, (_, index) => `127.0.10.${(index % 200) + 1}`)
    return {
      see: async () => {
        // On a busy machine one that came long ago gives its place to one that comes: those that are connected count.
        const talks = await Promise.all(many.map((from) => stage.talk({ from })))
        await pause(100)
        const count = await sessions(stage)
        for (const talk of talks) talk.close()
        await noSession(stage)
        return count
      },
      byDefault: 1000,
      changes: [
        { value: 850, seen: 850 },
        { value: 'unlimited', seen: 1001 },
      ],
    }
  },
  'general.connectionTimeout': async (stage) => ({
    see: async () => {
      const talk = await stage.talk()
      await Promise.race([once(talk.stream, 'end'), pause(1800)])
      return await talk.say('NOOP').catch(() => 'gone')
    },
    byDefault: /^250 /,
    changes: [{ value: 'PT1S', seen: /^421 4\.4\.2 / }],
  }),
  'general.fullyQualifiedDomainName': async (stage) => ({
    see: async () => {
      const talk = await stage.talk()
      return [talk.greeting, await talk.say('HELO client.test')].map((reply) => reply.split(' ')[1]?.toLowerCase())
    },
    byDefault: [hostname().toLowerCase(), hostname().toLowerCase()],
    changes: [{ value: 'mail.example.test', seen: ['mail.example.test', 'mail.example.test'] }],
  }),
  'general.defaultDomain': async (stage) => ({
    see: async () => {
      const other = await stage.recipient('b@contoso.test')
      // An address without a domain is completed.
      await stage.submit('postmaster')
      const text = await dropped(stage.path('Drop'))
      return [other.slice(0, 3), /^x-receiver: postmaster@(.*)\r$/m.exec(text)?.[1]?.toLowerCase()]
    },
    byDefault: ['550', hostname().toLowerCase()],
    changes: [{ value: 'contoso.test', seen: ['250', 'contoso.test'] }],
  }),
}

const messageLimit: Rows = {
  'messageLimit.maxMessageSize': async (stage) => {
    const to = await stage.local()
    const large = ofSize(2_097_152)
    return {
      see: async () => {
        const announced = /^250[- ]SIZE(.*)$/m.exec(await stage.lastReply('EHLO client.test'))?.[1]?.trim()
        const told = await stage.lastReply('EHLO client.test', 'MAIL FROM:<a@client.test> SIZE=2097153')
        const answers: string[] = []
        for (const body of [large, `${large}x\r\n`]) {
          const talk = await stage.talk()
          answers.push(await talk.submit(body, 'a@client.test', to))
        }
        return [announced, counted([told]), counted(answers)]
      },
      byDefault: ['2097152', { '552 5.3.4': 1 }, { '250 2.6.0': 1, '552 5.3.4': 1 }],
      changes: [
        { value: 100_000, seen: ['100000', { '552 5.3.4': 1 }, { '552 5.3.4': 2 }] },
        { value: 'unlimited', seen: ['', { '250 2.1.0': 1 }, { '250 2.6.0': 2 }] },
      ],
    }
  },
  'messageLimit.maxSessionSize': async (stage) => {
    const to = await stage.local()
    const body = ofSize(2_000_000)
    return {
      // Five of these fit into one session, and a sixth does not.
      see: async () => {
        const talk = await stage.talk()
        const replies: string[] = []
        for (let message = 0; message < 6; message++) replies.push(await talk.submit(body, 'a@client.test', to))
        const after = await talk.say('NOOP').catch(() => 'closed')
        return [counted(replies), after.slice(0, 6)]
      },
      byDefault: [{ '250 2.6.0': 5, '552 4.3.1': 1 }, 'closed'],
      changes: [{ value: 'unlimited', seen: [{ '250 2.6.0': 6 }, '250 2.'] }],
    }
  },
  'messageLimit.maxBatchedMessages': async (stage) => {
    await stage.allowRelay()
    return {
      // One after the other, so that the deliverer needs no second connection for them.
      see: async () => {
        const { hop, port } = await stage.hop()
        await stage.set('smartHost', { server: ['127.0.0.1'], port })
        for (let message = 0; message < 21; message++) {
          await stage.submit('b@elsewhere.test')
          const came = hop.taken.length + 1
          await until('it arrives', () => (hop.taken.length >= came ? true : undefined))
        }
        return hop.peers.map(({ lines }) => lines.filter((line) => line === 'DATA').length)
      },
      byDefault: [20, 1],
      changes: [{ value: 11, seen: [11, 10] }],
    }
  },
  'messageLimit.maxRecipients': async (stage) => {
    const domain = (await stage.local()).split('@')[1]
    return {
      see: async () => {
        const recipients = Array.from({ length: 101 }, (_, index) => `RCPT TO:<b${index}@${domain}>`)
        const replies = await stage.say('EHLO client.test', 'MAIL FROM:<a@client.test>', ...recipients)
        return counted(replies.slice(2))
      },
      byDefault: { '250 2.1.5': 100, '452 4.5.3': 1 },
      changes: [
        { value: 2, seen: { '250 2.1.5': 2, '452 4.5.3': 99 } },
        { value: 'unlimited', seen: { '250 2.1.5': 101 } },
      ],
    }
  },
  'messageLimit.sendNdrTo': async (stage) => {
    await stage.nextHop((verb) => (verb === 'RCPT' ? '550 5.1.1 nobody here' : undefined))
    const sender = await stage.local('sender')
    const copies = await stage.local('copies')
    return {
      see: async () => {
        await stage.submit('b@elsewhere.test', { from: sender })
        await stage.emptyQueue()
        const files = await taken(stage.path('Drop'))
        return files.flatMap((text) => /^x-receiver: (.*)\r$/m.exec(text)?.[1] ?? []).sort()
      },
      byDefault: [sender],
      changes: [{ value: copies, seen: [copies, sender] }],
    }
  },
}

export const rowsOfMessages: Rows = { ...general, ...messageLimit }

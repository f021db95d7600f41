/** Rows of the protocol: the banner, and line ends that it forbids. */
import type { Rows } from '../../support/setting-rows.js'

export const rowsOfProtocol: Rows = {
  // The client is a stranger, and so is refused by default.
  'protocol.bareLineEndings': async (stage) => {
    const to = await stage.local()
    return {
      see: async () => {
        const talk = await stage.talk()
        const reply = await talk.submit('Subject: bare\r\n\r\none\ntwo\r\n', 'a@client.test', to)
        talk.close()
        return reply
      },
      byDefault: /^550 5\.6\.0 /,
      changes: [
        { value: 'Normalize', seen: /^250 / },
        { value: 'Refuse', seen: /^550 5\.6\.0 / },
      ],
    }
  },
  'protocol.connectResponse': async (stage) => ({
    see: async () => {
      const talk = await stage.talk()
      talk.close()
      return talk.greeting
    },
    byDefault: /^220 \S+ Mailroot ESMTP MAIL Service ready at /,
    changes: [{ value: 'ESMTP here', seen: /^220 \S+ ESMTP here$/ }],
  }),
}

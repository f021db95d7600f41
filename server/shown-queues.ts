/** The queues as the deliverer sees them, with how many of their messages the Queue folder has no room for. */
import type { Queues } from './deliver/queues.js'
import type { FolderView } from './queue/folder-view.js'

export function shownQueues(queues: Queues, view: Pick<FolderView, 'notShown'>): Queues {
  return {
    queueOf: (message, n) => queues.queueOf(message, n),
    routeError: (message, n) => queues.routeError(message, n),
    retry: (identity) => queues.retry(identity),
    wake: () => queues.wake(),
    list: (messages) => {
      const missing = new Map<string, number>()
      for (const message of view.notShown()) {
        const identities = new Set([...message.open.keys()].map((n) => queues.queueOf(message, n)))
        for (const identity of identities) missing.set(identity, (missing.get(identity) ?? 0) + 1)
      }
      return queues.list(messages).map((queue) => {
        const notShown = missing.get(queue.identity)
        return notShown === undefined ? queue : { ...queue, notShown }
      })
    },
  }
}

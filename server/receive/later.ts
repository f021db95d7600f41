import type { LaterReason } from '../queue/submission.js'
import type { ReplyId } from '../smtp/replies.js'

/** What a client hears when the queue cannot take a message now. */
export function replyOfLater(reason: LaterReason): ReplyId {
  // The reply table has each reason under its own name; this function is where the compiler checks that.
  return reason
}

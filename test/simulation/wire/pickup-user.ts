/** A program of a simulated world that puts files into Pickup. */
import type { Dice } from '../dice.js'
import type { DiskImage } from '../disk-image.js'
import type { Timeline } from '../timeline.js'
import type { Ledger } from './ledger.js'
import { type Mail, stuffed } from './mail.js'

export interface PickupParts {
  readonly timeline: Timeline
  readonly image: DiskImage
  readonly dice: Dice
  readonly ledger: Ledger
  readonly folder: string
  /** Wall time. */
  readonly now: () => number
  /** Grows with each power cut, which ends the program, too. */
  readonly cuts: () => number
}

/** Writes one file, with dots doubled as .NET's SmtpClient does: whole under another name and renamed, or in pieces under its own. From then on it is promised. */
export async function putFile(mail: Mail, parts: PickupParts): Promise<void> {
  const { timeline, image, dice, ledger, folder, now, cuts } = parts
  const head = [`x-sender: ${mail.sender}`, ...mail.recipients.map((recipient) => `x-receiver: ${recipient}`), '']
  const content = Buffer.concat([Buffer.from(head.join('\r\n')), stuffed(mail.data)])
  const path = `${folder}/${mail.token}.eml`
  if (image.find(folder) === undefined) return
  if (dice.chance(0.5)) {
    image.put(path, content)
  } else {
    const file = image.open(path, 'exclusive')
    const before = cuts()
    for (let at = 0; at < content.length; ) {
      const size = Math.min(content.length - at, 1 + dice.below(content.length))
      file.append(content.subarray(at, at + size), now())
      at += size
      // Shorter than what Pickup takes for the end of it.
      await timeline.wait(dice.below(1000))
      if (cuts() !== before) return
    }
    file.sync()
    image.folder(folder, 'open').sync()
  }
  ledger.promised.push({ mail, id: undefined, recipients: mail.recipients, atMs: timeline.nowMs })
}

/** The head of a Drop file, as IIS writes it: x-sender, and x-receiver for each recipient, then the message. Pure. */

/** `x-sender: a@b` and one `x-receiver:` line for each recipient; the null sender is `<>`. */
export function dropHead(sender: string, recipients: readonly string[]): Buffer {
  const lines = [
    `x-sender: ${oneLine(sender) || '<>'}`,
    ...recipients.map((address) => `x-receiver: ${oneLine(address)}`),
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'utf8')
}

/** What a file's head says so far. */
export interface ReadHead {
  readonly receivers: ReadonlySet<string>
  /** False: the head goes on behind these bytes. */
  readonly complete: boolean
}

/**
 * The recipients that a Drop file names. The message behind them begins with our Received field, so nothing in it can be
 * taken for one of these lines. Undefined when the file does not begin as ours do.
 */
export function readDropHead(start: Buffer): ReadHead | undefined {
  const lines = start.toString('utf8').split('\r\n')
  if (!`${lines[0]}`.startsWith('x-sender: ')) return lines.length === 1 && start.length < 10 ? unfinished : undefined
  const receivers = new Set<string>()
  for (const line of lines.slice(1, -1)) {
    if (!line.startsWith(receiverField)) return { receivers, complete: true }
    receivers.add(line.slice(receiverField.length))
  }
  return { receivers, complete: false }
}

const receiverField = 'x-receiver: '
const unfinished: ReadHead = { receivers: new Set(), complete: false }

/** No address can begin a line of its own. */
export function oneLine(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these would end the line
  return address.replace(/[\u0000-\u001f\u007f]/g, '')
}

/** The names of commands, for whoever shows what a client did last. */
const verb = /^(?:HELO|EHLO|STARTTLS|AUTH|MAIL|RCPT|DATA|BDAT|RSET|NOOP|QUIT|HELP|VRFY|EXPN|ETRN|TURN)(?= |$)/i

/** The name of a command without its arguments. Of what is none nothing is kept: it may be a password out of turn. */
export function verbOf(command: Buffer): string {
  return verb.exec(command.toString('latin1', 0, 9))?.[0].toUpperCase() ?? 'unknown'
}

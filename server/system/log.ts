import winston from 'winston'

/**
 * The operational log: what an operator wants to know, in sentences. Not for records: messages have the tracking log,
 * settings the audit log, sessions the protocol log. Never a secret, never a message body.
 */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void
  error(message: string, fields?: Readonly<Record<string, unknown>>): void
}

/** Writes to standard error, one line an entry. */
export function consoleLog(): Log {
  const format = winston.format.printf(({ level, message, timestamp, ...fields }) => {
    const tail = Object.entries(fields).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    return `${timestamp} ${level} ${message}${tail.join('')}`
  })
  const transport = new winston.transports.Console({ stderrLevels: ['error', 'warn', 'info'] })
  const logger = winston.createLogger({
    level: 'info',
    format: winston.format.combine(winston.format.timestamp(), format),
    transports: [transport],
  })
  return {
    info: (message, fields) => void logger.info(message, fields),
    warn: (message, fields) => void logger.warn(message, fields),
    error: (message, fields) => void logger.error(message, fields),
  }
}

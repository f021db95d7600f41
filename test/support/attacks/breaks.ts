/** Connections that break off with RST, at each state of the conversation. */
import type { Attack } from './attack.js'
import type { Enemy } from './enemy.js'

const states: readonly ((enemy: Enemy) => Promise<unknown>)[] = [
  (enemy) => enemy.connect(),
  (enemy) => enemy.greeted(),
  (enemy) => enemy.introduced(),
  async (enemy) => {
    await enemy.introduced()
    await enemy.say('MAIL FROM:<enemy@enemy.test>')
  },
  async (enemy) => {
    await enemy.introduced()
    enemy.send('MAIL FROM:<enemy@enemy.test>\r\nRCPT TO:<victim@mail.test>\r\nDATA\r\nSubject: x')
  },
  (enemy) => enemy.inData(),
  async (enemy) => {
    await enemy.inData()
    await enemy.pour(Buffer.alloc(50_000, 'Line\r\n'), 200_000)
  },
  async (enemy) => {
    await enemy.inData()
    enemy.send('Subject: x\r\n\r\nx\r\n.\r\n')
  },
  async (enemy) => {
    await enemy.introduced()
    await enemy.say('MAIL FROM:<enemy@enemy.test>')
    await enemy.say('RCPT TO:<victim@mail.test>')
    enemy.send(`BDAT 100000\r\n${'x'.repeat(50_000)}`)
  },
  async (enemy) => {
    await enemy.introduced()
    await enemy.say('AUTH LOGIN')
  },
  async (enemy) => {
    await enemy.introduced()
    enemy.send('AUTH PLAIN AGFsaWNlAGd1ZXNz\r\n')
    await enemy.pause(5)
  },
  async (enemy) => {
    await enemy.introduced()
    await enemy.say('STARTTLS')
  },
  async (enemy) => {
    await enemy.introduced()
    await enemy.say('STARTTLS')
    enemy.send(Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]))
  },
  async (enemy) => {
    await enemy.connect('tlsPort')
    await enemy.secure()
  },
  async (enemy) => {
    await enemy.introduced()
    enemy.send('QUIT\r\n')
  },
]

export const breaks: readonly Attack[] = [
  {
    name: 'breaks off at each state of the conversation',
    atOnce: 30,
    aSecond: 150,
    addresses: 30,
    life: async (enemy) => {
      await states[enemy.number % states.length]?.(enemy)
      enemy.break()
    },
  },
]

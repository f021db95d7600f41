/** Those who guess passwords, and those who only begin to log in. */
import type { Attack } from './attack.js'
import type { Enemy } from './enemy.js'

/** Half of the names are one that exists. */
async function guess(enemy: Enemy): Promise<void> {
  await enemy.introduced()
  for (let tried = 0; ; tried++) {
    const name = tried % 2 === 0 ? 'device' : `nobody${tried}`
    await enemy.say(`AUTH PLAIN ${Buffer.from(`\0${name}\0guess${enemy.number}.${tried}`).toString('base64')}`)
  }
}

const refused = { endings: ['535 5.7.3', '454 4.7.0'], withinMs: 40_000 }

export const logins: readonly Attack[] = [
  { name: 'guesses passwords from one address', atOnce: 50, aSecond: 100, life: guess, must: refused },
  {
    name: 'guesses passwords from many addresses',
    atOnce: 250,
    addresses: 250,
    aSecond: 250,
    life: guess,
    must: refused,
  },
  {
    name: 'begins to log in and cancels, again and again',
    atOnce: 10,
    aSecond: 20,
    life: async (enemy) => {
      await enemy.introduced()
      await enemy.pour(Buffer.from('AUTH LOGIN\r\n*\r\nAUTH PLAIN\r\n!!!\r\n'.repeat(50)))
    },
    must: { endings: ['421 4.7.0'], withinMs: 8_000 },
  },
]

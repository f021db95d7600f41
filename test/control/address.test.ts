/** Where the control socket is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressProblem, controlAddress, levelOfArrival, pipeName } from '../../server/control/address.js'

test('MAILROOT_CONTROL, else the pipe on Windows, else control.sock under the root', () => {
  assert.equal(controlAddress('/var/lib/mailroot', '/run/relay.sock', 'linux'), '/run/relay.sock')
  assert.equal(controlAddress('/var/lib/mailroot', undefined, 'linux'), '/var/lib/mailroot/control.sock')
  assert.equal(controlAddress('/var/lib/mailroot', '', 'darwin'), '/var/lib/mailroot/control.sock')
  assert.equal(controlAddress('C:\\Mailroot', undefined, 'win32'), '\\\\.\\pipe\\mailroot')
})

test('a path that the system cannot hold is refused with what to do', () => {
  assert.equal(addressProblem(`/${'a'.repeat(106)}`, 'linux'), undefined)
  assert.match(
    addressProblem(`/${'a'.repeat(107)}`, 'linux') ?? '',
    /has 108 bytes, and this system takes 107: set MAILROOT_CONTROL/,
  )
  assert.match(addressProblem(`/${'\u00e4'.repeat(54)}`, 'linux') ?? '', /has 109 bytes/)
  assert.match(addressProblem(`/${'a'.repeat(104)}`, 'darwin') ?? '', /takes 103/)
  assert.match(addressProblem('C:\\control.sock', 'win32') ?? '', /is no pipe/)
  assert.equal(addressProblem('\\\\.\\pipe\\mailroot', 'win32'), undefined)
})

test('the name of a pipe is compared without case; a socket has none', () => {
  assert.equal(pipeName('\\\\.\\pipe\\MailRoot'), 'mailroot')
  assert.equal(pipeName('\\\\?\\PIPE\\mailroot\\2'), 'mailroot\\2')
  assert.equal(pipeName('/var/lib/mailroot/control.sock'), '')
})

test('who comes through a socket is administrator; who comes through a pipe has to prove a level', () => {
  assert.equal(levelOfArrival('linux'), 'administrator')
  assert.equal(levelOfArrival('darwin'), 'administrator')
  assert.equal(levelOfArrival('win32'), 'none')
})

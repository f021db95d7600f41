/** How often npm is looked for: an orphan holds the port for no longer than this and its shutdown. */
const pollMs = 500
/** A relay that was told to end and has not by then is ended hard; its queue survives that. */
const graceMs = 15_000

/**
 * Ends this process, through its own handlers of SIGTERM, soon after `parent` has gone. npm hands on SIGINT and SIGTERM,
 * and dies of SIGHUP and SIGKILL without telling anybody. A closed terminal (SIGHUP) ends this process the same way.
 *
 * That npm is the parent is the work of the start script in package.json: a shell such as dash would stay between, keep
 * SIGINT to itself and outlive npm. There `node` is a function that replaces the shell (`exec`); cmd.exe takes all up to
 * `&&` for the value of a variable. Windows has cmd.exe between, and none of these signals.
 * @param {number} parent what `process.ppid` was when this process began
 */
export function endWith(parent) {
  // During the set-up nothing runs yet that would have to be told.
  if (!isThere(parent)) process.exit(1)
  let isEnding = false
  const onSignal = (signal) => {
    // Ctrl+C comes twice, from the terminal and from npm: a second signal must not cut the shutdown short.
    if (isEnding) return
    isEnding = true
    // One listener is this one; without another nothing runs yet.
    if (process.listenerCount('SIGTERM') < 2) process.exit(1)
    if (signal === 'SIGHUP') process.emit('SIGTERM', 'SIGTERM')
    setTimeout(() => process.exit(1), graceMs).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  const timer = setInterval(() => {
    if (isThere(parent)) return
    clearInterval(timer)
    // Not kill(): on Windows that would end the process without asking its handlers.
    process.emit('SIGTERM', 'SIGTERM')
  }, pollMs)
  timer.unref()
}

function isThere(parent) {
  if (process.ppid !== parent) return false
  // Windows gives an orphan no other parent.
  if (process.platform !== 'win32') return true
  try {
    process.kill(parent, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

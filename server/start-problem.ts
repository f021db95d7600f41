/** Why the relay cannot start, in words for people. */
import { ControlUnavailable } from './control/control.js'
import { KeyDamaged } from './control/keys.js'
import { InUse } from './queue/key-value.js'
import { StoreFailed } from './queue/store.js'
import { BindError } from './receive/bindings.js'
import { diskProblem, isSystemError } from './settings/disk-problem.js'
import { CannotApply } from './settings/refusal.js'
import { SecretsDamaged } from './settings/secrets-file.js'

/** The relay cannot start: what to tell people, line by line. Nothing runs. */
export class StartProblem extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** What to tell people of an error at the start; an error that nobody foresaw stays as it is. */
export function startProblem(error: unknown, root: string): unknown {
  if (error instanceof StartProblem) return error
  if (error instanceof InUse)
    return new StartProblem([`Another relay runs in ${root}: stop it, or choose another --root.`])
  if (error instanceof CannotApply) {
    return new StartProblem([error.pointer === undefined ? error.message : `${error.pointer}: ${error.message}`])
  }
  if (error instanceof StoreFailed) return new StartProblem([`The relay cannot start in ${root}: ${error.message}`])
  const told = [BindError, ControlUnavailable, KeyDamaged, SecretsDamaged]
  if (error instanceof Error && told.some((kind) => error instanceof kind)) return new StartProblem([error.message])
  if (isSystemError(error)) return new StartProblem([`The relay cannot start in ${root}: ${diskProblem(error)}`])
  return error
}

import type { TestContext } from 'node:test'

type Step = () => void | Promise<void>

const steps = new WeakMap<TestContext, Step[]>()

/** Runs `step` after the test, the last one first: node:test runs its hooks in the order in which they came. */
export function defer(t: TestContext, step: Step): void {
  const known = steps.get(t)
  if (known !== undefined) {
    known.push(step)
    return
  }
  const stack = [step]
  steps.set(t, stack)
  t.after(async () => {
    for (const next of stack.reverse()) await next()
  })
}

/** Whether the test had failed when its clean-up began. Failed subtests are not seen: clean up in the subtest itself. */
export function hasFailed(t: TestContext): boolean {
  // In Node since 20.12, in its types later.
  return (t as { readonly passed?: boolean }).passed === false
}

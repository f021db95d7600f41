/** Nothing acts on everything by accident: every cmdlet that acts, with nothing, with an empty text, with what is no such object. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Cmdlet, cmdletsOf, type Parameter } from '../../generator/cmdlet.js'
import { loadModel } from '../../generator/load.js'
import { root } from './engines.js'
import { describeLoaded } from './loaded.js'

const acting = cmdletsOf(loadModel(root)).filter(({ impact }) => impact !== undefined)

/** What a cmdlet acts on: it comes from the pipeline, or names the thing. */
function identities({ parameters }: Cmdlet): readonly Parameter[] {
  return parameters.filter(
    ({ name, mandatory, fromPipeline, type }) =>
      name !== 'ComputerName' && type.startsWith('string') && (mandatory || (fromPipeline && !isChoice(name))),
  )
}

/** A list in a pair of lists: an enumeration has a default. */
const isChoice = (name: string) => name === 'Access'

/** The other mandatory parameters, so that only what is tried is wrong. */
function others({ parameters }: Cmdlet, tried: string): string {
  return parameters
    .filter(({ name, mandatory }) => mandatory && name !== tried)
    .map(({ name, type }) => `-${name} ${type === 'pscredential' ? '$account' : "'x'"}`)
    .join(' ')
}

describeLoaded('identities', (loaded) => {
  /** A line for each way to name nothing; each must be an error, and nothing may reach the relay. */
  async function allFail(lines: readonly string[]): Promise<void> {
    loaded().recorder.answer({})
    const script = `
      $account = [pscredential]::new('u', [securestring]::new()); $away = [pscustomobject] @{ PSComputerName = 'localhost'; Nonsense = 1 }
      ${lines.map((line) => `$before = $error.Count; try { ${line} } catch { $null = $_ }; if ($error.Count -eq $before) { ${JSON.stringify(line).replaceAll('$', '`$')} }; $error.Clear()`).join('\n')}`
    assert.deepEqual((await loaded().shell.run(script)).output, [])
    assert.deepEqual(loaded().recorder.calls, [])
  }

  test('null, nothing, an empty text or list is no identity', async () => {
    assert.ok(acting.length > 50)
    await allFail(
      acting.flatMap((cmdlet) =>
        identities(cmdlet).flatMap(({ name }) =>
          ['$null', "''", '@()', "@('x', $null)"]
            .filter((value) => value !== "@('x', $null)" || cmdlet.each === name)
            .map((value) => `${cmdlet.name} -${name} ${value} ${others(cmdlet, name)} -Confirm:$false`),
        ),
      ),
    )
  })

  test('what was got elsewhere or saved as XML, and reads back without methods, is acted on as it is', async () => {
    const piped = acting.filter(({ parameters, each }) =>
      parameters.some((one) => one.name === each && one.fromPipeline),
    )
    assert.ok(piped.length > 40)
    const script = `
      $account = [pscredential]::new('u', [securestring]::new())
      ${piped
        .map((cmdlet) => {
          const named = identities(cmdlet).filter(({ fromPipeline }) => fromPipeline)
          const members = named.map(({ name }) => `${name} = 'thing7'`).join('; ')
          const object = `[pscustomobject] @{ PSTypeName = '${cmdlet.output}'; ${members}; Other = 1 }`
          return `[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize((${object}))) | Where-Object Other -eq 1 | ${cmdlet.name} ${unpiped(cmdlet)} -Confirm:$false -ErrorAction SilentlyContinue`
        })
        .join('\n')}`
    // One that reads a file needs one.
    const able = (method: string) => method !== 'certificate.import'
    loaded().recorder.answer({})
    await loaded().shell.run(script)
    const acted = loaded().recorder.calls.filter(({ params }) => Object.values(params).includes('thing7'))
    assert.deepEqual(
      acted.map(({ method }) => method),
      piped.map(({ method }) => method.name).filter(able),
    )
  })

  test('an object that names nothing of the kind, by another name or with nothing in it, is refused', async () => {
    const piped = acting.filter((cmdlet) => identities(cmdlet).some(({ fromPipeline }) => fromPipeline))
    assert.ok(piped.length > 45)
    await allFail(
      piped.flatMap((cmdlet) =>
        [
          ...["'text'", '42', '[pscustomobject] @{ Idenity = 1; Nmae = 1 }', '$null'],
          // Where the thing is named on the line, a machine is all that an object has to bring.
          ...(unpiped(cmdlet) === '' || cmdlet.each === 'VirtualServer' ? ['$away'] : []),
          ...identities(cmdlet).map(({ name }) => `[pscustomobject] @{ ${name} = $null }`),
          ...identities(cmdlet).map(({ name }) => `[pscustomobject] @{ ${name} = '' }`),
        ].map((object) => `${object} | ${cmdlet.name} ${unpiped(cmdlet)} -Confirm:$false`),
      ),
    )
  })
})

/** Mandatory parameters that no object brings. */
function unpiped({ parameters }: Cmdlet): string {
  return parameters
    .filter(({ mandatory, fromPipeline }) => mandatory && !fromPipeline)
    .map(({ name, type }) => `-${name} ${type === 'pscredential' ? '$account' : "'x'"}`)
    .join(' ')
}

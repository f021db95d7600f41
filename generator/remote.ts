/** The parameters that run a cmdlet on other machines; see generator/powershell/remote.ps1. */
import type { Parameter } from './cmdlet.js'

const plain = { nullable: false, mandatory: false, notEmpty: true, fromPipeline: false, wildcards: false } as const

const computerName: Parameter = {
  ...{ ...plain, name: 'ComputerName', kind: 'string[]', type: 'string[]', fromPipeline: true },
  ...{ aliases: ['PSComputerName'], values: [], remote: true },
  schema: {
    title: 'Computer name',
    description:
      'Run the command on these machines, by PowerShell remoting, on the relay that runs there; Mailroot must be installed there. Several are asked side by side, and one that fails does not stop the others. An object that came from another machine goes back to it by itself.',
  },
}

const credential: Parameter = {
  ...{ ...plain, name: 'Credential', kind: 'credential', type: 'pscredential', aliases: [], values: [], remote: true },
  schema: { title: 'Credential', description: 'The account to log in with at -ComputerName. Without it your own.' },
}

const configurationName: Parameter = {
  ...{ ...plain, name: 'ConfigurationName', kind: 'string', type: 'string', aliases: [], values: [], remote: true },
  schema: {
    title: 'Configuration name',
    description:
      'The session configuration (endpoint) at -ComputerName, for example one that gives a role. Without it the usual one of that machine.',
  },
}

const session: Parameter = {
  ...{ ...plain, name: 'Session', kind: 'session[]', aliases: [], values: [], remote: true },
  type: 'System.Management.Automation.Runspaces.PSSession[]',
  schema: {
    title: 'Session',
    description: 'Run the command in these sessions, as New-PSSession opens them, in place of -ComputerName.',
  },
}

/** Where a cmdlet has a -Credential of its own, the one for the other machine is given to New-PSSession. */
export function remoteParameters(own: readonly Parameter[]): readonly Parameter[] {
  return hasOwnCredential(own)
    ? [computerName, configurationName, session]
    : [computerName, credential, configurationName, session]
}

/** Whether -Credential is an account that the relay is told. */
export function hasOwnCredential(parameters: readonly Parameter[]): boolean {
  return parameters.some((parameter) => parameter.name === 'Credential' && parameter.remote === undefined)
}

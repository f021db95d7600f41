/**
 * Other machines for the tests of -ComputerName and -Session: engines of their own, each with a real remoting endpoint. PSRP
 * is WinRM's; the transport here is the named pipe that the engine offers on Linux.
 */
import { randomBytes } from 'node:crypto'
import { root } from './engines.js'
import { PowerShell, quote } from './powershell.js'

const tries = 5
const openMs = 5_000

/** A machine that others open sessions to: at most as many at once as it has engines, since each takes one. */
export interface Machine {
  readonly name: string
  readonly engines: readonly PowerShell[]
  readonly pipes: readonly string[]
}

/** `control`: the control socket of the relay on that machine; undefined where Mailroot is not installed. */
export async function startMachine(name: string, control: string | undefined, sessions = 2): Promise<Machine> {
  const modules = control === undefined ? undefined : `${root}module`
  const env = { MAILROOT_CONTROL: control, MAILROOT_ROOT: undefined, PSModulePath: modules }
  const engines = await Promise.all(Array.from({ length: sessions }, () => PowerShell.start({ env })))
  const pipes = engines.map(() => `mailroot-${randomBytes(6).toString('hex')}`)
  const server = '[System.Management.Automation.Remoting.RemoteSessionNamedPipeServer]'
  const listen = engines.map((engine, n) =>
    engine.output(`${server}::CreateCustomNamedPipeServer(${quote(pipes[n] ?? '')})`),
  )
  await Promise.all(listen)
  return { name, engines, pipes }
}

/**
 * Teaches an engine the way to machines: `New-PSSession` leads there, as WinRM would, and refuses every other name; what it was
 * asked is in `$global:asked`.
 */
export function reach(machines: readonly Machine[]): string {
  const pipes = machines.map(({ name, pipes }) => `${quote(name)} = @(${pipes.map(quote).join(', ')})`).join('; ')
  return `
    $global:pipes = @{ ${pipes} }
    $global:opened = @{}
    $global:asked = [System.Collections.Generic.List[object]]::new()
    function global:New-PSSession {
        [CmdletBinding()]
        param([string[]] $ComputerName, [pscredential] $Credential, [string] $ConfigurationName, $SessionOption)
        foreach ($name in $ComputerName) {
            $global:asked.Add(($name, $(if ($Credential) { $Credential.UserName } else { '' }), $ConfigurationName) -join '|')
            # One that gives neither a session nor an error.
            if ($name -eq 'mute') { continue }
            if (-not $global:pipes.ContainsKey($name)) {
                $cause = [System.Management.Automation.Remoting.PSRemotingTransportException]::new("Connecting to $name failed.")
                $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new($cause, 'NetworkPathNotFound', 'OpenError', $name))
                continue
            }
            $free = $global:pipes[$name] | Where-Object { $null -eq $global:opened[$_] -or $global:opened[$_].RunspaceStateInfo.State -ne 'Opened' }
            $pipe = @($free)[0]
            $runspace = $null
            try {
                # A pipe that is just being left may take the next caller and never answer him: he calls again.
                foreach ($try in 1..${tries}) {
                    $info = [System.Management.Automation.Runspaces.NamedPipeConnectionInfo]::new($pipe)
                    $runspace = [runspacefactory]::CreateRunspace($Host, $info)
                    $runspace.OpenAsync()
                    $end = [datetime]::UtcNow.AddMilliseconds(${openMs})
                    while ($runspace.RunspaceStateInfo.State -in 'BeforeOpen', 'Opening' -and [datetime]::UtcNow -lt $end) {
                        [System.Threading.Thread]::Sleep(5)
                    }
                    if ($runspace.RunspaceStateInfo.State -eq 'Opened') { break }
                }
                if ($runspace.RunspaceStateInfo.State -ne 'Opened') { throw "The pipe of $name does not answer." }
            }
            catch { $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new($_.Exception, 'CannotConnect', 'OpenError', $name)); continue }
            $global:opened[$pipe] = $runspace
            $session = [System.Management.Automation.Runspaces.PSSession]::Create($runspace, 'NamedPipe', $null)
            # A pipe leads to the own machine: here it stands for another one.
            $session.PSObject.Properties.Add([psnoteproperty]::new('ComputerName', $name))
            $session
        }
    }`
}

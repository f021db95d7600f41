# Makes an endpoint (JEA) at which groups manage the relay on this machine without an account of their own on it. Each group
# gets a role of the module Mailroot: Mailroot.Viewer, Mailroot.Operator or Mailroot.Administrator.
#
#   .\Register-MailrootEndpoint.ps1 -OperatorGroup 'CONTOSO\Helpdesk'
#   Get-SmtpQueue -ComputerName relay1 -ConfigurationName Mailroot
#
# Registering restarts WinRM, which ends every remote session of the machine. Run it as administrator, once in each
# PowerShell that is to have the endpoint (Windows PowerShell, PowerShell 7).
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    # Groups or users that may look.
    [string[]] $ViewerGroup = @(),

    # Groups or users that may also handle mail.
    [string[]] $OperatorGroup = @(),

    # Groups or users that may also change settings. They may choose folders, with the rights of the endpoint.
    [string[]] $AdministratorGroup = @(),

    # The name of the endpoint: -ConfigurationName.
    [string] $Name = 'Mailroot',

    # Where a transcript of each session goes. An empty text: none is written.
    [string] $TranscriptDirectory = ([System.IO.Path]::Combine([System.Environment]::GetFolderPath('CommonApplicationData'), 'Mailroot', 'logs', 'transcripts')),

    # Only write the session configuration (.pssc) there, to be read and registered by hand.
    [string] $Path
)
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$roles = @{}
$named = [ordered]@{ Viewer = $ViewerGroup; Operator = $OperatorGroup; Administrator = $AdministratorGroup }
foreach ($role in $named.Keys) {
    foreach ($group in $named[$role]) {
        if ($roles.ContainsKey($group)) { throw ('{0} is named for two roles: name it for the higher one only.' -f $group) }
        $roles[$group] = @{ RoleCapabilities = 'Mailroot.' + $role }
    }
}
if ($roles.Count -eq 0) { throw 'Name at least one of -ViewerGroup, -OperatorGroup and -AdministratorGroup.' }

$configuration = @{
    SessionType         = 'RestrictedRemoteServer'
    Description         = 'Manages the SMTP relay Mailroot on this machine.'
    # Of the administrators of the machine, so that it may open the pipe and the keys of the relay.
    RunAsVirtualAccount = $true
    RoleDefinitions     = $roles
}
if ($TranscriptDirectory -ne '') { $configuration['TranscriptDirectory'] = $TranscriptDirectory }
if ($Path) {
    # Only what ends sessions is asked about.
    if (-not $WhatIfPreference -or $PSCmdlet.ShouldProcess($Path, 'Write the session configuration')) { New-PSSessionConfigurationFile -Path $Path @configuration }
    return
}
if ([System.Environment]::OSVersion.Platform -ne [System.PlatformID]::Win32NT) {
    throw 'Endpoints are registered on Windows only. With -Path the session configuration is written and not registered.'
}
if (-not $PSCmdlet.ShouldProcess(('the endpoint {0}; WinRM restarts, and every remote session ends' -f $Name), 'Register')) { return }
$file = [System.IO.Path]::Combine([System.IO.Path]::GetTempPath(), [guid]::NewGuid().ToString('N') + '.pssc')
try {
    New-PSSessionConfigurationFile -Path $file @configuration
    if ($TranscriptDirectory -ne '') { $null = New-Item -ItemType Directory -Path $TranscriptDirectory -Force }
    Register-PSSessionConfiguration -Name $Name -Path $file -Force
}
finally {
    Remove-Item -LiteralPath $file -ErrorAction SilentlyContinue
}

/** What must be there before an example, by its cmdlet or by its line. */
import type { Stage } from './stage.js'

/** A script, or a part of the stage. */
export type Need = string | ((stage: Stage) => Promise<unknown>)

const mail: Need = (stage) => stage.mail()
const badmail: Need = (stage) => stage.badmail()
const lockout: Need = (stage) => stage.lockout()
const session: Need = (stage) => stage.visit()
const protocolLog: Need = (stage) => stage.protocolLog()
const taking: Need = (stage) => stage.shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${stage.taking} -TlsMode None`)

const user = 'New-SmtpUser (Get-Credential printer1)'
const domains =
  "New-SmtpDomain contoso.com mail.contoso.com -AllowRelay $true; New-SmtpDomain '*.contoso.com' smtp.contoso.com"
const second = 'New-SmtpVirtualServer Applications -Address 127.0.0.1 -Port $port'
const history = 'Set-SmtpMessageLimit -MaxRecipients 20; Set-SmtpSmartHost -Port 2626'
const denied =
  "Add-SmtpConnectionAddress 10.0.0.5 -Access Deny; Add-SmtpConnectionAddress 10.0.0.6 -Access Deny -Comment 'x'"
const held = 'Get-SmtpMessage | Suspend-SmtpMessage'
const heldQueue = "Suspend-SmtpQueue '1\\smtp.example.com'"

export const cmdletNeeds: Readonly<Record<string, readonly Need[]>> = {
  'Disconnect-SmtpSession': [session],
  'Export-SmtpMessage': [mail],
  'Get-SmtpBadmail': [badmail],
  'Get-SmtpConfigurationChange': [history],
  'Get-SmtpConnectionAddress': [denied],
  'Get-SmtpDomain': [domains],
  'Get-SmtpLockout': [lockout],
  'Get-SmtpMessage': [mail],
  'Get-SmtpMessageTrace': [mail],
  'Get-SmtpProtocolLog': [protocolLog],
  'Get-SmtpQueue': [mail],
  'Get-SmtpSession': [session],
  'Get-SmtpUser': [user],
  'Invoke-SmtpMessageRetry': [mail],
  'Invoke-SmtpQueueRetry': [mail],
  'Remove-SmtpBadmail': [badmail],
  'Remove-SmtpBinding': ['Add-SmtpBinding 127.0.0.1 $port'],
  'Remove-SmtpCertificate': ['New-SmtpCertificate old'],
  'Remove-SmtpConnectionAddress': [denied],
  'Remove-SmtpDomain': [domains],
  'Remove-SmtpLockout': [lockout],
  'Remove-SmtpMessage': [mail],
  'Remove-SmtpRelayAddress': ['Add-SmtpRelayAddress 10.0.0.5'],
  'Remove-SmtpUser': [user],
  'Remove-SmtpVirtualServer': [second],
  'Restore-SmtpBadmail': [badmail],
  'Resume-SmtpMessage': [mail, held],
  'Resume-SmtpQueue': [mail, heldQueue],
  'Resume-SmtpVirtualServer': ['Suspend-SmtpVirtualServer -Confirm:$false'],
  'Send-SmtpTestMessage': [taking],
  'Set-SmtpDomain': [domains],
  'Set-SmtpUser': [user],
  'Start-SmtpVirtualServer': ['Stop-SmtpVirtualServer 1 -Confirm:$false'],
  'Suspend-SmtpMessage': [mail],
  'Suspend-SmtpQueue': [mail],
  'Undo-SmtpConfigurationChange': [history],
}

export const lineNeeds: Readonly<Record<string, readonly Need[]>> = {
  'Get-SmtpCertificate | Where-Object NotAfter -lt (Get-Date).AddDays(30)': [
    'New-SmtpCertificate soon -NotAfter (Get-Date).AddDays(7)',
  ],
  'Get-SmtpMessageTrace -Start ([datetime]::Today) -EventId FAIL, EXPIRE': [badmail],
  'Import-SmtpConfiguration ./relay.json -WhatIf': [`Export-SmtpConfiguration ./relay.json; ${history}`],
  'Import-SmtpConfiguration ./relay.json -Passphrase (Read-Host -AsSecureString)': [
    `${user}; Export-SmtpConfiguration ./relay.json -Passphrase (Read-Host -AsSecureString); ${history}`,
  ],
  'Set-SmtpConnectionControl AllExceptListed': ['Set-SmtpConnectionControl OnlyListed'],
  'Set-SmtpDelivery -HopCount $null': ['Set-SmtpDelivery -HopCount 20'],
  'Set-SmtpFolder -PickupDirectory $null': ['Set-SmtpFolder -PickupDirectory (Join-Path $PWD Pickup)'],
  'Set-SmtpMessageLimit -MaxMessageSize $null': ['Set-SmtpMessageLimit -MaxMessageSize 10MB'],
  'Set-SmtpProtocol -ConnectResponse $null': ['Set-SmtpProtocol -ConnectResponse hello'],
  'Set-SmtpRelayRestriction OnlyListed': ['Set-SmtpRelayRestriction AllExceptListed -Force'],
  'Set-SmtpTls -VirtualServer 2 -MinimumVersion Tls10': [second],
}

/** What lines of the topics about_* need. */
export const topicNeeds: Readonly<Record<string, readonly Need[]>> = {
  'Remove-SmtpBinding 0.0.0.0 25': ['Add-SmtpBinding 127.0.0.1 $port'],
}

/** Lines after which a relay may be as it was, or that may show nothing, and why. */
export const nothingSeen: Readonly<Record<string, string>> = {
  'Get-SmtpBadmail -Recipient *@contoso.com -OlderThan 1.00:00:00': 'nothing here is a day old',
  'Get-SmtpMessage -Recipient *@contoso.com -OlderThan 01:00:00': 'nothing here is an hour old',
  'Get-SmtpBadmail -Source Report -OlderThan 7.00:00:00 | Remove-SmtpBadmail -Confirm:$false':
    'nothing here is a week old',
  'Get-SmtpMessage -OlderThan 1.00:00:00 | Remove-SmtpMessage -WhatIf': 'nothing here is a day old',
  'Get-SmtpCertificate | Where-Object { $_.NotAfter -lt (Get-Date) -and -not $_.UsedBy } | Remove-SmtpCertificate -WhatIf':
    'nothing here has expired',
  'Stop-SmtpVirtualServer 1 -Confirm:$false; Start-SmtpVirtualServer 1': 'it undoes what it did',
  'Suspend-SmtpVirtualServer -Confirm:$false; Resume-SmtpVirtualServer': 'it undoes what it did',
}

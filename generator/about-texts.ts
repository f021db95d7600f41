/** The words of about_Mailroot and its sisters, for Get-Help and for docs/reference alike. */

import { dsc } from './about-dsc.js'
import { migration } from './about-migration.js'

/** A heading, and its paragraphs. One that begins with four blanks is shown as it stands. */
export type Section = readonly [title: string, paragraphs: readonly string[]]

export interface Topic {
  /** As Get-Help finds it. */
  readonly name: string
  readonly sections: readonly Section[]
  /** Whether a table of all cmdlets ends it. */
  readonly cmdlets: boolean
}

const mailroot: readonly Section[] = [
  ['SHORT DESCRIPTION', ['Manages Mailroot, an SMTP relay that takes the place of the IIS SMTP Server.']],
  [
    'CONNECTION',
    [
      'The cmdlets talk to the relay on the same machine over its control socket: the named pipe mailroot on Windows, /var/lib/mailroot/control.sock elsewhere. $env:MAILROOT_CONTROL names another one; the relay prints it when it starts.',
      'What you may do is settled by the key files in the root folder of the relay: whoever can read viewer.key sees, operator.key acts on mail, administrator.key changes settings; the highest one that you can read counts. The owner of the control socket is administrator without a key. The keys are looked for beside the socket, then in $env:MAILROOT_ROOT, on Windows else in %ProgramData%\\Mailroot. With -Verbose a cmdlet says which level it had.',
    ],
  ],
  [
    'VIRTUAL SERVERS',
    [
      '-VirtualServer takes the number or the name of a virtual server. Without it a Get- cmdlet shows all of them; a change is made to the only one, and is an error when there are several.',
    ],
  ],
  [
    'VALUES',
    [
      'Only what you give is changed. $null puts a setting back to its default:',
      '    Set-SmtpMessageLimit -MaxMessageSize $null',
      'Sizes are bytes, and 10MB works. No limit is the word Unlimited, never 0. Time spans are written hh:mm:ss or d.hh:mm:ss; a bare number is read as ticks, and a span below one second is refused.',
      'Objects hold times in UTC. Tables and lists show local time with its offset.',
    ],
  ],
  [
    'WHAT WOULD CHANGE',
    [
      'Every cmdlet that changes something knows -WhatIf and -Confirm. -WhatIf asks the relay, which checks everything as if it were done: of settings it answers each value that would differ, of messages, users and the like what would be acted on.',
    ],
  ],
  [
    'ERRORS',
    [
      'An error about one object leaves the rest of a pipeline running; use -ErrorAction Stop to end it. No relay, or a broken connection, ends the command. FullyQualifiedErrorId begins with one of:',
      [
        '    RelayNotRunning        nothing answers at the control socket',
        '    RelayAccessDenied      the socket refused this user',
        '    RelayProtocolMismatch  relay and module are of different versions',
        '    RelayTimeout           the relay did not answer in time',
        '    RelayDisconnected      the connection broke; look what was done',
        '    RelayNotProved         what answers does not know the key: told nothing',
        '    RelayKeyDamaged        a key file is not one that the relay made',
        '    RelayModuleMissing     no Mailroot there, or its endpoint hides this',
        '    Mailroot.Invalid       a value is wrong; each one is named',
        '    Mailroot.NotFound      there is no such thing',
        '    Mailroot.Exists        it, or the file, is there already',
        '    Mailroot.Conflict      the settings changed in the meantime',
        '    Mailroot.NeedsForce    it opens something: repeat with -Force',
        '    Mailroot.Denied        your level does not allow it',
        '    Mailroot.CannotApply   it cannot take effect; nothing changed',
        '    Mailroot.Busy          not now',
        '    Mailroot.Unavailable   the relay cannot do it at present',
        '    Mailroot.ReadError     a file could not be read',
        '    Mailroot.WriteError    a file could not be written',
        '    Mailroot.Internal      a fault of the relay or of the module',
      ].join('\n'),
    ],
  ],
]

const remoting: readonly Section[] = [
  ['SHORT DESCRIPTION', ['Runs the cmdlets of Mailroot on other machines, with roles where they are wanted.']],
  [
    'ONE MACHINE OR MANY',
    [
      'Every cmdlet has -ComputerName, -ConfigurationName and -Session, and all but those with an account of their own have -Credential. It runs there, in the module that is installed there, on the relay of that machine:',
      '    Get-SmtpQueue -ComputerName relay1, relay2 -Status Retry',
      'All machines are asked side by side, and objects are written as they come; each has its machine as PSComputerName. One that fails is one error and does not stop the others. The name of this machine, localhost and . need no session.',
      'On each machine the module Mailroot must be installed and PowerShell remoting allowed (Enable-PSRemoting). Where it is not installed, the error is RelayModuleMissing.',
    ],
  ],
  [
    'OBJECTS GO BACK WHERE THEY CAME FROM',
    [
      'PSComputerName binds to -ComputerName. So this removes each message on the machine that has it, and nothing on this one:',
      '    Get-SmtpMessage -ComputerName relay1, relay2 -Sender spam@contoso.com | Remove-SmtpMessage',
      'What you write yourself outranks the object: with -ComputerName or -Session it goes there.',
    ],
  ],
  [
    'ACCOUNTS AND SESSIONS',
    [
      'With -Credential another account is used, with -Session sessions that are open already:',
      '    Get-SmtpQueue -ComputerName relay1 -Credential (Get-Credential)\n    $session = New-PSSession relay1, relay2\n    Get-SmtpMessage -Session $session | Suspend-SmtpMessage -Session $session',
      'An object that came through -Session, -Credential or -ConfigurationName is refused by a cmdlet that is called without it, because the name of the machine alone might lead elsewhere, or with other rights. The error has the line to type. Of several sessions it goes through the one to its own machine.',
      'In Set-SmtpSmartHost, New-SmtpDomain, Set-SmtpDomain, New-SmtpUser and Set-SmtpUser -Credential is the account that the relay is told. To use another one for the machine, open a session: New-PSSession -Credential.',
      'Sessions that a cmdlet opens are closed at its end. When it was cut short (Ctrl+C), they end by themselves after a minute.',
    ],
  ],
  [
    'FILES AND QUESTIONS',
    [
      'Paths are those of your machine: files are read and written there, and what is in them travels. This keeps the settings of another relay beside you:',
      '    Export-SmtpConfiguration ./relay1.json -ComputerName relay1',
      '-WhatIf, -Confirm and -Verbose and the preference variables reach the other machine; its questions, warnings and errors come here.',
    ],
  ],
  [
    'WINDOWS POWERSHELL OR POWERSHELL 7',
    [
      'Without -ConfigurationName a session begins in Windows PowerShell 5.1 on Windows. The module runs in both. PowerShell 7 has endpoints of its own, made by Enable-PSRemoting in PowerShell 7; name one where the module is installed for PowerShell 7 alone:',
      '    Get-SmtpQueue -ComputerName relay1 -ConfigurationName PowerShell.7',
    ],
  ],
  [
    'ROLES (JEA)',
    [
      'An endpoint of Mailroot lets groups manage the relay who have no account on its machine and no rights there. Each group has one of three roles: Mailroot.Viewer sees, Mailroot.Operator also acts on mail, Mailroot.Administrator also changes settings. The script Endpoint/Register-MailrootEndpoint.ps1 in the folder of the module makes it; run it on the machine of the relay, as administrator. It restarts WinRM, which ends every remote session there, and asks before:',
      "    $module = (Get-Module Mailroot -ListAvailable)[0].ModuleBase\n    & $module/Endpoint/Register-MailrootEndpoint.ps1 -OperatorGroup 'CONTOSO\\Helpdesk'",
      'Run it in Windows PowerShell, in PowerShell 7, or in both: each has endpoints of its own. With -Path the session configuration is only written, to be read first. Whoever is in a group then types:',
      '    Get-SmtpQueue -ComputerName relay1 -ConfigurationName Mailroot -Status Retry',
      'In such a session there is nothing but the cmdlets of the role. -ComputerName and its like are hidden, and from viewer and operator every parameter that names a path; an operator still reads a message with Export-SmtpMessage without -Path.',
    ],
  ],
  [
    'LEVELS AND KEYS',
    [
      'The relay asks for a level with each method: viewer, operator or administrator. A level is proved by a key file that the account can read (see about_Mailroot). A remote session proves it with the account that it runs as: your own, the one of -Credential, or at an endpoint of Mailroot a virtual account of the administrators. There the role is what restricts you, and the relay sees an administrator.',
      'The audit log of the relay has the name of the user at the endpoint, as a claim; the level is proved.',
    ],
  ],
  [
    'WHAT IS REFUSED',
    [
      [
        '    RelayModuleMissing   Mailroot is not installed there, or the endpoint\n                         does not show this cmdlet to your role',
        '    RelayDisconnected    no session came to be, or it has ended',
        '    Mailroot.Invalid     the object came by a way that you did not repeat',
        '    Mailroot.Denied      the account there cannot read the key of a level\n                         that is high enough',
        '    RelayNotRunning      no relay answers on that machine',
      ].join('\n'),
      'An error of PowerShell remoting itself (a name that is not found, an account that is not let in) is shown as it is.',
    ],
  ],
  [
    'NOT TRIED YET',
    [
      'The tests run over the remoting protocol of PowerShell between engines on one machine. WinRM, Windows PowerShell 5.1 and registered endpoints were not tried.',
    ],
  ],
]

/** In the order of the manifest. */
export const topics: readonly Topic[] = [
  { name: 'about_Mailroot', sections: mailroot, cmdlets: true },
  { name: 'about_Mailroot_DSC', sections: dsc, cmdlets: false },
  { name: 'about_Mailroot_Remoting', sections: remoting, cmdlets: false },
  { name: 'about_Mailroot_Migration', sections: migration, cmdlets: false },
]

/** What a topic shows to be typed, in its order; its tables of error ids are none. */
export function typedIn({ sections }: Topic): readonly string[] {
  const all = sections.flatMap(([, paragraphs]) => paragraphs)
  return all.filter((text) => /^ {4}(?:\$|\w+-)/.test(text)).map((text) => text.replace(/^ {4}/gm, ''))
}

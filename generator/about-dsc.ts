/** The words of about_Mailroot_DSC. */
import type { Section } from './about-texts.js'

export const dsc: readonly Section[] = [
  ['SHORT DESCRIPTION', ['Declares the settings of a relay, so that a machine is brought to them and kept at them.']],
  [
    'TWO KINDS OF DSC, THE SAME RESOURCES',
    [
      'Microsoft DSC 3 runs the command mailroot dsc by the manifests beside it; the types are Mailroot/SmtpDomain and so on. PowerShell DSC 1.1 and 2, and machine configuration, use the classes of the module MailrootDsc, which have the same names. Both ask the relay on the same machine, which decides what differs: it must run, and whoever applies must be able to read its administrator.key.',
      'There is one resource for each area of settings (SmtpTls, SmtpMessageLimit, ...), one for an entry of each list (SmtpDomain, SmtpRelayAddress, SmtpBinding, SmtpConnectionAddress, SmtpUser), and one for each whole list (SmtpDomainList, ...). Setting twice changes nothing the second time: no new revision, no line in the audit log.',
    ],
  ],
  [
    'PROPERTIES',
    [
      'In DSC 3 names and values are those of settings.json: camelCase, sizes in bytes, time spans as PT15M, no limit as the word unlimited. What is not given is not managed; null puts a setting back to its default. In the classes the names are the parameters of the cmdlets: MaxRecipients of Set-SmtpMessageLimit is MaxRecipients of SmtpMessageLimit. Time spans and limits are texts there; PT15M and 00:15:00 both do.',
      'virtualServer takes the number or the name. SmtpVirtualServer with the number of one that is not there makes it, without bindings: add them with SmtpBinding. _exist false (Ensure Absent) removes a virtual server, an entry, a user, or the whole smart host.',
      'What opens the relay is refused unless force is true, as the cmdlets want -Force.',
    ],
  ],
  [
    'ONE ENTRY OR THE WHOLE LIST',
    [
      'SmtpRelayAddress looks after one address and leaves the others alone. SmtpRelayAddressList names all: entries that are missing come, and with _purge true (Purge $true) those that are not named go. One document that has both for one list would never come to rest, so the second one is refused. In a console that tries both by hand the refusal lasts five minutes.',
    ],
  ],
  [
    'PASSWORDS',
    [
      'A password of SmtpUser, and the one in authentication of SmtpSmartHost and SmtpDomain (Credential in the classes), is compared in the relay, which answers whether it differs and nothing else. Get and export never have one. In DSC 3 give it as a parameter of type secureString; the classes take a PSCredential, which PowerShell DSC keeps safe only with a certificate for its MOF files.',
    ],
  ],
  [
    'TRY IT',
    [
      'On the machine of the relay with DSC 3, beside mailroot (DSC_RESOURCE_PATH names its folder):',
      [
        '    dsc resource get --resource Mailroot/SmtpTls --input \'{"virtualServer":"1"}\'',
        '    dsc config test --file relay.dsc.yaml',
        '    dsc config set --file relay.dsc.yaml --what-if',
      ].join('\n'),
      'With the classes:',
      [
        '    # in PowerShell DSC',
        '    Invoke-DscResource -ModuleName MailrootDsc -Name SmtpMessageLimit `',
        "        -Method Test -Property @{ VirtualServer = '1'; MaxRecipients = '100' }",
      ].join('\n'),
      'docs/dsc has a document for a complete relay. To see what an existing relay has in the words of DSC, export it: dsc resource export, or Export-SmtpConfiguration for a bundle that Import-SmtpConfiguration takes.',
    ],
  ],
  [
    'WHEN SOMETHING DIFFERS',
    [
      'Test names each property, and Reasons (machine configuration) and the traces of DSC 3 say what is and what was wanted: "maxRecipients is 99, not 100." Who changed it is in Get-SmtpConfigurationChange. Exit codes of mailroot dsc: 0 done, 1 wrong command line, 2 wrong instance, 3 no relay, 4 not allowed, 5 refused by the relay.',
      'Neither dsc.exe nor a Windows machine was at hand when this was made: the command is tested by its manifests as DSC runs it, the classes in the engine of PowerShell 7 alone.',
    ],
  ],
]

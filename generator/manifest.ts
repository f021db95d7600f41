/** Emits module/Mailroot/Mailroot.psd1 and module/README.md. */
import { aboutFiles } from './about.js'
import { cmdletsOf } from './cmdlet.js'
import type { Emitter, Model } from './model.js'
import { aliasesOf, moduleSource, quote, scriptHeader } from './module.js'
import { roleFiles } from './roles.js'
import { pageHeader } from './text.js'

/** The module's identity in galleries and in `#requires`: never to change. */
const guid = 'b6f4a1e2-9c3d-4f57-8a60-2d1e7c5b9a34'

export const emitManifest: Emitter = (model) => [
  { path: 'module/Mailroot/Mailroot.psd1', text: manifestText(model) },
  { path: 'module/README.md', text: readmeText(model) },
]

const files = [
  'Mailroot.psd1',
  'Mailroot.psm1',
  'Mailroot.Format.ps1xml',
  'en-US/Mailroot-help.xml',
  ...aboutFiles,
  ...roleFiles,
]

function manifestText(model: Model): string {
  const cmdlets = cmdletsOf(model)
  const list = (items: readonly string[]) => `@(\n${items.map((item) => `        ${quote(item)}\n`).join('')}    )`
  return `${scriptHeader}
@{
    RootModule           = 'Mailroot.psm1'
    ModuleVersion        = ${quote(model.version)}
    GUID                 = ${quote(guid)}
    Author               = 'The Mailroot authors'
    CompanyName          = 'Mailroot'
    Copyright            = '(c) The Mailroot authors. MIT License.'
    Description          = 'Manages Mailroot, an SMTP relay that takes the place of the IIS SMTP Server.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FormatsToProcess     = @('Mailroot.Format.ps1xml')
    FunctionsToExport    = ${list(cmdlets.map((cmdlet) => cmdlet.name))}
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = ${list(aliasesOf(cmdlets))}
    DscResourcesToExport = @()
    FileList             = ${list(files)}
    PrivateData          = @{
        PSData = @{
            Tags = @('SMTP', 'Relay', 'Mail', 'IIS', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
        }
    }
}
`
}

function readmeText(model: Model): string {
  return `${pageHeader(moduleSource)}

# module

The PowerShell modules Mailroot and MailrootDsc ${model.version}. **All of it is generated**: change \`schemas/\` or \`generator/powershell/\` and run
\`npm run generate\`. Delete the folder, generate, and it is there again byte for byte.

| file | what it is |
| --- | --- |
| \`Mailroot/Mailroot.psd1\` | manifest: what is exported, for which PowerShell |
| \`Mailroot/Mailroot.psm1\` | the cmdlets, one file without classes, for Windows PowerShell 5.1 and PowerShell 7 |
| \`Mailroot/Mailroot.Format.ps1xml\` | tables and lists |
| \`Mailroot/en-US/\` | help |
| \`Mailroot/RoleCapabilities/\`, \`Mailroot/Endpoint/\` | roles of JEA, and how an endpoint with them is made |
| \`MailrootDsc/\` | a module of its own: the classes of PowerShell DSC |
| \`SURFACE.txt\` | every cmdlet and parameter in one text, so that a review sees what a change does to them |

    Import-Module ./module/Mailroot
    Get-SmtpQueue
    Get-Help about_Mailroot
`
}

# Generated from schemas and generator/powershell by npm run generate. Do not edit.
@{
    RootModule           = 'MailrootDsc.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '5d0f7c1b-64e9-4a0e-9f0a-8c1b2f7f3e61'
    Author               = 'The Mailroot authors'
    CompanyName          = 'Mailroot'
    Copyright            = '(c) The Mailroot authors. MIT License.'
    Description          = 'Resources of PowerShell DSC for Mailroot, an SMTP relay that takes the place of the IIS SMTP Server.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    RequiredModules      = @(@{ ModuleName = 'Mailroot'; ModuleVersion = '0.1.0' })
    FunctionsToExport    = @()
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    DscResourcesToExport = @(
        'SmtpAuthentication'
        'SmtpBinding'
        'SmtpBindingList'
        'SmtpConnectionAddress'
        'SmtpConnectionAddressList'
        'SmtpConnectionControl'
        'SmtpDelivery'
        'SmtpDomain'
        'SmtpDomainList'
        'SmtpFolder'
        'SmtpLogging'
        'SmtpMessageLimit'
        'SmtpOutboundConnection'
        'SmtpProtocol'
        'SmtpRelayAddress'
        'SmtpRelayAddressList'
        'SmtpRelayRestriction'
        'SmtpService'
        'SmtpSmartHost'
        'SmtpTls'
        'SmtpUser'
        'SmtpUserList'
        'SmtpVirtualServer'
    )
    FileList             = @(
        'MailrootDsc.psd1'
        'MailrootDsc.psm1'
    )
    PrivateData          = @{
        PSData = @{
            Tags = @('SMTP', 'Relay', 'Mail', 'DSC', 'DSCResource', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
        }
    }
}

# Generated from schemas and generator/powershell by npm run generate. Do not edit.
@{
    RootModule           = 'Mailroot.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = 'b6f4a1e2-9c3d-4f57-8a60-2d1e7c5b9a34'
    Author               = 'The Mailroot authors'
    CompanyName          = 'Mailroot'
    Copyright            = '(c) The Mailroot authors. MIT License.'
    Description          = 'Manages Mailroot, an SMTP relay that takes the place of the IIS SMTP Server.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    FormatsToProcess     = @('Mailroot.Format.ps1xml')
    FunctionsToExport    = @(
        'Add-SmtpBinding'
        'Add-SmtpConnectionAddress'
        'Add-SmtpRelayAddress'
        'Export-SmtpMessage'
        'Get-SmtpBinding'
        'Get-SmtpConnectionAddress'
        'Get-SmtpConnectionControl'
        'Get-SmtpDelivery'
        'Get-SmtpFolder'
        'Get-SmtpMessage'
        'Get-SmtpMessageLimit'
        'Get-SmtpMessageTrace'
        'Get-SmtpOutboundConnection'
        'Get-SmtpQueue'
        'Get-SmtpRelayAddress'
        'Get-SmtpRelayRestriction'
        'Get-SmtpService'
        'Get-SmtpSmartHost'
        'Get-SmtpVirtualServer'
        'Invoke-SmtpMessageRetry'
        'Invoke-SmtpQueueRetry'
        'Remove-SmtpBinding'
        'Remove-SmtpConnectionAddress'
        'Remove-SmtpMessage'
        'Remove-SmtpRelayAddress'
        'Remove-SmtpSmartHost'
        'Resume-SmtpMessage'
        'Resume-SmtpQueue'
        'Resume-SmtpVirtualServer'
        'Set-SmtpConnectionControl'
        'Set-SmtpDelivery'
        'Set-SmtpFolder'
        'Set-SmtpMessageLimit'
        'Set-SmtpOutboundConnection'
        'Set-SmtpRelayRestriction'
        'Set-SmtpService'
        'Set-SmtpSmartHost'
        'Set-SmtpVirtualServer'
        'Start-SmtpVirtualServer'
        'Stop-SmtpVirtualServer'
        'Suspend-SmtpMessage'
        'Suspend-SmtpQueue'
        'Suspend-SmtpVirtualServer'
    )
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @(
        'Retry-SmtpMessage'
        'Retry-SmtpQueue'
    )
    DscResourcesToExport = @()
    FileList             = @('Mailroot.psd1', 'Mailroot.psm1', 'Mailroot.Format.ps1xml', 'en-US/Mailroot-help.xml', 'en-US/about_Mailroot.help.txt')
    PrivateData          = @{
        PSData = @{
            Tags = @('SMTP', 'Relay', 'Mail', 'IIS', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
        }
    }
}

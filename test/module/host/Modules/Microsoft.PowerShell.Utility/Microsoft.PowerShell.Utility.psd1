# The named list of stand-ins: all that tests may use of this module. Each has a test in host.test.ts.
@{
    ModuleVersion     = '7.0.0.0'
    GUID              = '6b1d4d0f-6d39-4a52-9a5e-0c6f4d6a7d01'
    Author            = 'Mailroot'
    Description       = 'Stand-ins for the few cmdlets of Microsoft.PowerShell.Utility that tests need'
    RootModule        = '../../MailrootHost.dll'
    FunctionsToExport = @()
    AliasesToExport   = @()
    CmdletsToExport   = @(
        'ConvertFrom-Json'
        'ConvertTo-Json'
        'Format-List'
        'Format-Table'
        'Get-Date'
        'Select-Object'
        'Sort-Object'
    )
}

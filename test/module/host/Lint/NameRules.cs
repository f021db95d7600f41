#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Reflection;

namespace Mailroot.TestHost.Lint;

/// <summary>Names of functions and parameters.</summary>
public static class NameRules
{
    private static readonly HashSet<string> Verbs = typeof(VerbsCommon).Assembly.GetTypes()
        .Where(type => type.Namespace == "System.Management.Automation" && type.Name.StartsWith("Verbs", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(one => one.IsLiteral))
        .Select(one => (string)one.GetRawConstantValue()!)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of 5.1 too: what came later (ProgressAction) is as reserved.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction", "ProgressAction", "ErrorVariable", "WarningVariable",
        "InformationVariable", "OutVariable", "OutBuffer", "PipelineVariable", "WhatIf", "Confirm", "UseTransaction",
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "begin", "break", "catch", "class", "continue", "data", "do", "dynamicparam", "else", "elseif", "end", "enum", "exit", "filter",
        "finally", "for", "foreach", "function", "if", "in", "param", "process", "return", "switch", "throw", "trap", "try", "until",
        "using", "while", "workflow",
    };

    /// <summary>What people type every day, of the modules that come with 5.1 and 7.</summary>
    private static readonly HashSet<string> BuiltIn = new(StringComparer.OrdinalIgnoreCase)
    {
        "Get-Content", "Set-Content", "Add-Content", "Clear-Content", "Get-Item", "Set-Item", "Remove-Item", "New-Item", "Copy-Item", "Move-Item",
        "Get-ChildItem", "Get-Process", "Stop-Process", "Start-Process", "Get-Service", "Start-Service", "Stop-Service", "Restart-Service",
        "Write-Host", "Write-Output", "Write-Error", "Write-Warning", "Write-Verbose", "Write-Progress", "Get-Date", "Get-Random", "Get-Member",
        "Select-Object", "Where-Object", "ForEach-Object", "Sort-Object", "Group-Object", "Measure-Object", "Compare-Object", "Tee-Object",
        "Import-Module", "Export-ModuleMember", "Get-Module", "New-Object", "Add-Type", "Invoke-Command", "Invoke-Expression", "Test-Path",
        "Join-Path", "Split-Path", "Resolve-Path", "ConvertTo-Json", "ConvertFrom-Json", "Send-MailMessage", "Get-Credential", "Get-Help",
    };

    public static IEnumerable<Finding> ApprovedVerbs(Script script) =>
        from function in script.Functions
        where function.Name.Contains('-') && !Verbs.Contains(function.Name.Split('-')[0])
        select Script.At("", function, function.Name, $"The verb of {function.Name} is not approved: Get-Verb lists those that are.");

    public static IEnumerable<Finding> ReservedCharacters(Script script) =>
        from function in script.Functions
        let name = function.Name.Split(':').Last()
        where name.Any(letter => "#,(){}[]&/\\$^;:\"'<>|?@`*%+=~".Contains(letter))
        select Script.At("", function, function.Name, $"{function.Name} has a character that is reserved: use letters, digits and one hyphen.");

    public static IEnumerable<Finding> ReservedParameters(Script script) =>
        from function in script.Functions
        where Script.IsCmdlet(function) || Script.Parameters(function).Any(one => one.Attributes.Any(a => Script.Is(a, "Parameter")))
        from parameter in Script.Parameters(function)
        where Common.Contains(parameter.Name.VariablePath.UserPath)
        select Script.At("", parameter, function.Name, $"{function.Name} defines {parameter.Name}, which every cmdlet has already.");

    /// <summary>Of cmdlets: a noun in the plural says nothing that the number of objects does not.</summary>
    public static IEnumerable<Finding> SingularNouns(Script script) =>
        from function in script.Functions
        where Script.IsCmdlet(function) && function.Name.Contains('-')
        let noun = function.Name.Split('-', 2)[1]
        where noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && !noun.EndsWith("us", StringComparison.Ordinal)
            && !noun.EndsWith("is", StringComparison.Ordinal)
        select Script.At("", function, function.Name, $"The noun of {function.Name} looks like a plural: use the singular.");

    public static IEnumerable<Finding> ReservedWords(Script script) =>
        from function in script.Functions
        where Keywords.Contains(function.Name)
        select Script.At("", function, function.Name, $"{function.Name} is a word of the language: a function needs another name.");

    public static IEnumerable<Finding> BuiltInNames(Script script) =>
        from function in script.Functions
        where BuiltIn.Contains(function.Name)
        select Script.At("", function, function.Name, $"{function.Name} hides the cmdlet of that name.");
}

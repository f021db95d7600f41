#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Text.RegularExpressions;

namespace Mailroot.TestHost.Lint;

/// <summary>Which commands are called, and how.</summary>
public static class CommandRules
{
    private static readonly HashSet<string> AliasNames = InitialSessionState.CreateDefault2().Commands.OfType<SessionStateAliasEntry>().Select(one => one.Name)
        .Concat(new[] { "select", "sort", "measure", "ft", "fl", "ls", "cat", "cp", "mv", "rm", "ps", "kill", "sleep", "echo", "type", "curl", "wget", "iwr", "tee", "group", "diff", "compare" })
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What the modules may call: commands that are in Windows PowerShell 5.1 as well as in 7, with the parameters that both have
    /// (docs: Microsoft.PowerShell.Core, .Utility and .Management of 5.1).
    /// </summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ConvertTo-Json"] = new[] { "InputObject", "Depth", "Compress" },
        ["ConvertFrom-Json"] = new[] { "InputObject" },
        ["Export-ModuleMember"] = new[] { "Function", "Cmdlet", "Variable", "Alias" },
        ["ForEach-Object"] = new[] { "Process", "Begin", "End", "InputObject", "MemberName" },
        ["Where-Object"] = new[] { "FilterScript", "InputObject", "Property", "Value", "EQ" },
        ["Get-Module"] = new[] { "Name", "ListAvailable" },
        ["Import-Module"] = new[] { "Name", "PassThru", "Force" },
        ["Get-Command"] = new[] { "Name", "Module", "ErrorAction" },
        ["Invoke-Command"] = new[] { "Session", "ComputerName", "ScriptBlock", "ArgumentList", "Credential", "ConfigurationName", "ErrorAction", "ErrorVariable", "AsJob" },
        ["New-PSSession"] = new[] { "ComputerName", "Credential", "ConfigurationName", "ErrorAction", "ErrorVariable" },
        ["Remove-PSSession"] = new[] { "Session", "ErrorAction" },
        ["Out-Null"] = Array.Empty<string>(),
        ["Set-StrictMode"] = new[] { "Version", "Off" },
        ["New-PSSessionConfigurationFile"] = new[] { "Path" },
        ["Register-PSSessionConfiguration"] = new[] { "Name", "Path", "Force", "SecurityDescriptorSddl" },
        ["Unregister-PSSessionConfiguration"] = new[] { "Name", "Force" },
        ["Get-PSSessionConfiguration"] = new[] { "Name", "ErrorAction" },
        ["Test-PSSessionConfigurationFile"] = new[] { "Path" },
        ["Test-Path"] = new[] { "Path", "LiteralPath", "PathType" },
        ["New-Item"] = new[] { "Path", "Name", "ItemType", "Value", "Force" },
        ["Remove-Item"] = new[] { "Path", "LiteralPath", "Recurse", "Force" },
        ["Set-Alias"] = new[] { "Name", "Value" },
        ["New-Alias"] = new[] { "Name", "Value" },
    };

    /// <summary>Cmdlets of the module Mailroot, and its own functions, which MailrootDsc calls.</summary>
    private static readonly Regex Ours = new("-(Smtp|Relay|Wire)");

    private static readonly string[] Everywhere =
    {
        "Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction", "ErrorVariable", "WarningVariable", "OutVariable", "WhatIf", "Confirm",
    };

    public static IEnumerable<Finding> Aliases(Script script) =>
        from command in script.All<CommandAst>()
        let name = Script.BareName(command)
        where AliasNames.Contains(name) || name is "?" or "%"
        select Script.At("", command, name, $"{name} is an alias: write the name of the cmdlet.");

    /// <summary>Three or more values without a name, to a cmdlet of another module.</summary>
    public static IEnumerable<Finding> Positional(Script script) =>
        from command in script.All<CommandAst>()
        let name = Script.BareName(command)
        where Known.ContainsKey(name)
        let unnamed = Unnamed(command)
        where unnamed >= 3
        select Script.At("", command, name, $"{name} is given {unnamed} values without names: name them.");

    private static int Unnamed(CommandAst command)
    {
        int count = 0;
        for (int at = 1; at < command.CommandElements.Count; at++)
        {
            if (command.CommandElements[at] is CommandParameterAst) { continue; }
            if (command.CommandElements[at - 1] is CommandParameterAst { Argument: null }) { continue; }
            count++;
        }

        return count;
    }

    public static IEnumerable<Finding> InvokeExpression(Script script) => Called(script, "runs a text as script: call the command itself.", "Invoke-Expression", "iex");

    public static IEnumerable<Finding> Wmi(Script script) =>
        Called(script, "is not in PowerShell 7: use the CIM cmdlets.", "Get-WmiObject", "Invoke-WmiMethod", "Register-WmiEvent", "Remove-WmiObject", "Set-WmiInstance");

    public static IEnumerable<Finding> WriteHost(Script script) => Called(script, "cannot be caught: write objects, or Write-Information.", "Write-Host");

    private static IEnumerable<Finding> Called(Script script, string why, params string[] names) =>
        from command in script.All<CommandAst>()
        where names.Contains(Script.BareName(command), StringComparer.OrdinalIgnoreCase)
        select Script.At("", command, Script.BareName(command), $"{Script.BareName(command)} {why}");

    public static IEnumerable<Finding> EmptyCatch(Script script) =>
        from clause in script.All<CatchClauseAst>()
        where clause.Body.Statements.Count == 0
        select Script.At("", clause, "catch", "An empty catch block hides what went wrong: handle it, or say why not with a statement.");

    public static IEnumerable<Finding> EmptyMembers(Script script) =>
        from member in script.All<MemberExpressionAst>()
        where member.Member is StringConstantExpressionAst { Value: "" } or ParenExpressionAst
        select Script.At("", member, member.Extent.Text, "The name of the member is no name.");

    /// <summary>A script block for another runspace sees variables of this one by $using: alone.</summary>
    public static IEnumerable<Finding> UsingScope(Script script) =>
        from command in script.All<CommandAst>()
        where Script.BareName(command) is "Start-Job" or "Start-ThreadJob" || (Script.BareName(command) == "Invoke-Command" && command.CommandElements.OfType<CommandParameterAst>().Any(one => one.ParameterName is "ComputerName" or "Session"))
        from block in command.CommandElements.OfType<ScriptBlockExpressionAst>()
        let assigned = Script.In<AssignmentStatementAst>(block).SelectMany(one => Script.In<VariableExpressionAst>(one.Left))
            .Concat(Script.In<ParameterAst>(block).Select(one => one.Name)).Select(one => one.VariablePath.UserPath).ToHashSet(StringComparer.OrdinalIgnoreCase)
        from variable in Script.In<VariableExpressionAst>(block)
        let name = variable.VariablePath.UserPath
        where variable.Parent is not UsingExpressionAst && !assigned.Contains(name) && !VariableRules.IsAutomatic(name)
        select Script.At("", variable, name, $"${name} is not there in the other runspace: $using:{name}.");

    /// <summary>Commands of other modules are named with care: those that 5.1 has too, and with parameters that it knows.</summary>
    public static IEnumerable<Finding> CompatibleCommands(Script script)
    {
        var own = script.Functions.Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (CommandAst command in script.All<CommandAst>())
        {
            string name = Script.BareName(command);
            if (!name.Contains('-') || own.Contains(name) || Ours.IsMatch(name)) { continue; }
            if (!Known.TryGetValue(name, out string[]? parameters))
            {
                yield return Script.At("", command, name, $"Whether {name} is in Windows PowerShell 5.1 is not known: look it up, and add it to CommandRules.");
                continue;
            }

            foreach (CommandParameterAst given in command.CommandElements.OfType<CommandParameterAst>())
            {
                if (!parameters.Concat(Everywhere).Contains(given.ParameterName, StringComparer.OrdinalIgnoreCase))
                {
                    yield return Script.At("", given, name, $"-{given.ParameterName} of {name} is not known to be in 5.1: look it up, and add it to CommandRules.");
                }
            }
        }
    }
}

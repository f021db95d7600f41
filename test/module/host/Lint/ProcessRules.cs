#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Language;

namespace Mailroot.TestHost.Lint;

/// <summary>What cmdlets do with WhatIf, Confirm, the pipeline and their output.</summary>
public static class ProcessRules
{
    private static readonly string[] Changing = { "New", "Set", "Remove", "Start", "Stop", "Restart", "Reset", "Update", "Suspend", "Resume" };

    /// <summary>Declared where it is called, and called where it is declared: directly, or by a function that is given $PSCmdlet.</summary>
    public static IEnumerable<Finding> ShouldProcess(Script script)
    {
        HashSet<string> asking = Asking(script);
        foreach (FunctionDefinitionAst function in script.Functions.Where(Script.IsCmdlet))
        {
            bool declares = Script.Has(Script.Attribute(function, "CmdletBinding"), "SupportsShouldProcess");
            bool itself = Asks(function, "PSCmdlet");
            if (declares && !itself && !Hands(function, asking).Any())
            {
                yield return Script.At("", function, function.Name, $"{function.Name} has SupportsShouldProcess and never asks: call $PSCmdlet.ShouldProcess.");
            }

            if (!declares && (itself || Hands(function, asking).Any()))
            {
                yield return Script.At("", function, function.Name, $"{function.Name} asks without SupportsShouldProcess: declare it in CmdletBinding.");
            }
        }
    }

    /// <summary>
    /// Functions that call ShouldProcess of what they are given, or give it on to one that does. Not those named Test-*: every cmdlet
    /// calls them, and what they ask for one that changes something does not make it ask.
    /// </summary>
    private static HashSet<string> Asking(Script script)
    {
        var asking = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (bool grown = true; grown;)
        {
            grown = false;
            foreach (FunctionDefinitionAst function in script.Functions.Where(one => !Script.IsCmdlet(one) && !IsQuestion(one)))
            {
                if (!asking.Contains(function.Name) && (Asks(function, "Cmdlet") || Hands(function, asking).Any())) { grown = asking.Add(function.Name); }
            }
        }

        return asking;
    }

    private static bool IsQuestion(FunctionDefinitionAst function) => function.Name.StartsWith("Test-", StringComparison.OrdinalIgnoreCase);

    private static bool Asks(FunctionDefinitionAst function, string variable) =>
        Script.In<InvokeMemberExpressionAst>(function).Any(call =>
            call.Member.Extent.Text.Equals("ShouldProcess", StringComparison.OrdinalIgnoreCase)
            && call.Expression is VariableExpressionAst of && of.VariablePath.UserPath.Equals(variable, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<CommandAst> Hands(FunctionDefinitionAst function, HashSet<string> asking) =>
        Script.In<CommandAst>(function).Where(command => asking.Contains(Script.BareName(command)) && command.CommandElements.Any(one =>
            one is VariableExpressionAst { VariablePath.UserPath: "PSCmdlet" or "Cmdlet" }));

    public static IEnumerable<Finding> StateChanging(Script script) =>
        from function in script.Functions
        where Changing.Contains(function.Name.Split('-')[0], StringComparer.OrdinalIgnoreCase) && function.Name.Contains('-')
        where !Script.Has(Script.Attribute(function, "CmdletBinding"), "SupportsShouldProcess")
        select Script.At("", function, function.Name, $"{function.Name} changes something by its name: it needs SupportsShouldProcess.");

    public static IEnumerable<Finding> OwnWhatIf(Script script) =>
        from function in script.Functions
        from parameter in Script.Parameters(function)
        where parameter.Name.VariablePath.UserPath.ToLowerInvariant() is "whatif" or "confirm"
        select Script.At("", parameter, function.Name, $"{function.Name} has its own {parameter.Name}: SupportsShouldProcess brings it.");

    public static IEnumerable<Finding> ShouldContinue(Script script) =>
        from function in script.Functions
        where Script.In<InvokeMemberExpressionAst>(function).Any(call => call.Member.Extent.Text.Equals("ShouldContinue", StringComparison.OrdinalIgnoreCase))
        where !Script.Parameters(function).Any(one => one.Name.VariablePath.UserPath.Equals("Force", StringComparison.OrdinalIgnoreCase))
        select Script.At("", function, function.Name, $"{function.Name} calls ShouldContinue: with nobody to ask it needs -Force.");

    public static IEnumerable<Finding> ProcessBlock(Script script) =>
        from function in script.Functions
        where function.Body.ProcessBlock == null
        where Script.Parameters(function).SelectMany(one => one.Attributes.OfType<AttributeAst>()).Any(attribute =>
            Script.Has(attribute, "ValueFromPipeline") || Script.Has(attribute, "ValueFromPipelineByPropertyName"))
        select Script.At("", function, function.Name, $"{function.Name} takes the pipeline without a process block: it would see the last object alone.");

    /// <summary>Cmdlets say what they write.</summary>
    public static IEnumerable<Finding> OutputType(Script script) =>
        from function in script.Functions
        where Script.IsCmdlet(function) && Script.Attribute(function, "OutputType") == null
        where Script.Attribute(function, "CmdletBinding")!.NamedArguments.Count > 0
        select Script.At("", function, function.Name, $"{function.Name} has no OutputType: people and completion do not know what it writes.");
}

#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation.Language;

namespace Mailroot.TestHost.Lint;

/// <summary>One thing that a rule does not take, where it stands, and what to do.</summary>
public sealed record Finding(string Rule, int Line, int Column, string Subject, string Message);

/// <summary>A file of PowerShell as rules look at it.</summary>
public sealed class Script
{
    public Script(string path)
    {
        Path = path;
        Text = File.ReadAllText(path);
        Tree = Parser.ParseInput(Text, path, out Token[] tokens, out ParseError[] errors);
        Tokens = tokens;
        Errors = errors;
        Functions = All<FunctionDefinitionAst>().Where(one => one.Parent is not FunctionMemberAst).ToArray();
    }

    public string Path { get; }

    public string Text { get; }

    public ScriptBlockAst Tree { get; }

    public Token[] Tokens { get; }

    public ParseError[] Errors { get; }

    public FunctionDefinitionAst[] Functions { get; }

    /// <summary>A table of data: .psd1, .psrc, .pssc.</summary>
    public bool IsData => System.IO.Path.GetExtension(Path) is ".psd1" or ".psrc" or ".pssc";

    public IEnumerable<T> All<T>() where T : Ast => In<T>(Tree);

    public static IEnumerable<T> In<T>(Ast tree) where T : Ast => tree.FindAll(one => one is T, searchNestedScriptBlocks: true).Cast<T>();

    public static Finding At(string rule, Ast place, string subject, string message) =>
        new(rule, place.Extent.StartLineNumber, place.Extent.StartColumnNumber, subject, message);

    public static Finding At(string rule, Token place, string message) =>
        new(rule, place.Extent.StartLineNumber, place.Extent.StartColumnNumber, place.Text, message);

    /// <summary>Get-SmtpQueue and New-RelayException are functions with verbs; only those with a param block and CmdletBinding are cmdlets.</summary>
    public static bool IsCmdlet(FunctionDefinitionAst function) => Attribute(function, "CmdletBinding") != null;

    public static AttributeAst? Attribute(FunctionDefinitionAst function, string name) =>
        function.Body.ParamBlock?.Attributes.OfType<AttributeAst>().FirstOrDefault(one => Is(one, name));

    public static bool Is(AttributeBaseAst attribute, string name) =>
        string.Equals(attribute.TypeName.Name, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(attribute.TypeName.Name, name + "Attribute", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<ParameterAst> Parameters(FunctionDefinitionAst function) =>
        function.Body.ParamBlock?.Parameters ?? function.Parameters ?? Enumerable.Empty<ParameterAst>();

    /// <summary>A named argument of an attribute that is true: alone, or = $true.</summary>
    public static bool Has(AttributeAst? attribute, string argument) => attribute?.NamedArguments.Any(one =>
        string.Equals(one.ArgumentName, argument, StringComparison.OrdinalIgnoreCase)
        && (one.ExpressionOmitted || one.Argument.Extent.Text.Equals("$true", StringComparison.OrdinalIgnoreCase))) == true;

    public static string NameOf(CommandAst command) => command.GetCommandName() ?? string.Empty;

    /// <summary>Without the module before it: Microsoft.PowerShell.Utility\Write-Host is Write-Host.</summary>
    public static string BareName(CommandAst command) => NameOf(command).Split('\\').Last();
}

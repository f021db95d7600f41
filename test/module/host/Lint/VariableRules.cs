#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Language;

namespace Mailroot.TestHost.Lint;

/// <summary>Variables and comparisons.</summary>
public static class VariableRules
{
    private static readonly HashSet<string> ReadOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "?", "true", "false", "null", "Error", "ExecutionContext", "Host", "HOME", "PID", "PSCulture", "PSEdition", "PSHOME", "PSUICulture",
        "PSVersionTable", "ShellId", "IsCoreCLR", "IsLinux", "IsMacOS", "IsWindows", "args", "input", "_", "PSItem", "this", "PSCmdlet",
        "MyInvocation", "PSBoundParameters", "PSCommandPath", "PSScriptRoot", "Matches", "PROFILE", "PWD", "StackTrace", "Sender", "Event",
    };

    private static readonly HashSet<string> Preferences = new(StringComparer.OrdinalIgnoreCase)
    {
        "ErrorActionPreference", "WarningPreference", "VerbosePreference", "DebugPreference", "InformationPreference", "ProgressPreference",
        "ConfirmPreference", "WhatIfPreference", "OFS",
    };

    public static bool IsAutomatic(string name) => ReadOnly.Contains(name) || Preferences.Contains(name);

    public static IEnumerable<Finding> GlobalVariables(Script script) =>
        from variable in script.All<VariableExpressionAst>()
        where variable.VariablePath.IsGlobal && !IsAutomatic(variable.VariablePath.UserPath.Split(':').Last())
        select Script.At("", variable, variable.VariablePath.UserPath, $"{variable} is seen by everybody: use $script:.");

    public static IEnumerable<Finding> GlobalAliases(Script script) =>
        from command in script.All<CommandAst>()
        where Script.BareName(command) is "Set-Alias" or "New-Alias" && IsGlobal(command)
        select Script.At("", command, Script.BareName(command), "A global alias outlives the module: export one.");

    private static bool IsGlobal(CommandAst command) => command.CommandElements.Zip(command.CommandElements.Skip(1).Append(null)).Any(pair =>
        pair.First is CommandParameterAst given && given.ParameterName.Equals("Scope", StringComparison.OrdinalIgnoreCase)
        && (given.Argument ?? pair.Second) is StringConstantExpressionAst scope && scope.Value.Equals("Global", StringComparison.OrdinalIgnoreCase));

    public static IEnumerable<Finding> GlobalFunctions(Script script) =>
        from function in script.Functions
        where function.Name.StartsWith("global:", StringComparison.OrdinalIgnoreCase)
        select Script.At("", function, function.Name, $"{function.Name} outlives the module: export it.");

    public static IEnumerable<Finding> AutomaticVariables(Script script)
    {
        IEnumerable<VariableExpressionAst> targets = script.All<AssignmentStatementAst>().SelectMany(one => Targets(one.Left))
            .Concat(script.All<ForEachStatementAst>().Select(one => one.Variable))
            .Concat(script.All<ParameterAst>().Select(one => one.Name));
        return from variable in targets
               where ReadOnly.Contains(variable.VariablePath.UserPath) && !variable.VariablePath.UserPath.Equals("null", StringComparison.OrdinalIgnoreCase)
               select Script.At("", variable, variable.VariablePath.UserPath, $"{variable} belongs to the engine: choose another name.");
    }

    private static IEnumerable<VariableExpressionAst> Targets(ExpressionAst left) => left switch
    {
        VariableExpressionAst variable => new[] { variable },
        ConvertExpressionAst converted => Targets(converted.Child),
        AttributedExpressionAst attributed => Targets(attributed.Child),
        ArrayLiteralAst several => several.Elements.SelectMany(Targets),
        ParenExpressionAst inner => Script.In<VariableExpressionAst>(inner),
        _ => Enumerable.Empty<VariableExpressionAst>(),
    };

    /// <summary>Of a function or a method. What a preference, the module or $null takes is used by others.</summary>
    public static IEnumerable<Finding> AssignedAndUnused(Script script) =>
        from body in script.Functions.Select(one => (one.Name, one.Body)).Concat(script.All<FunctionMemberAst>().Select(one => (one.Name, one.Body)))
        let assignments = Script.In<AssignmentStatementAst>(body.Body).ToArray()
        let targets = assignments.SelectMany(one => Targets(one.Left)).ToHashSet()
        let used = Script.In<VariableExpressionAst>(body.Body).Where(one => !targets.Contains(one)).Select(one => one.VariablePath.UserPath)
            .Concat(assignments.Where(one => one.Operator != TokenKind.Equals).SelectMany(one => Targets(one.Left)).Select(one => one.VariablePath.UserPath))
            .ToHashSet(StringComparer.OrdinalIgnoreCase)
        from variable in targets
        let name = variable.VariablePath.UserPath
        where variable.VariablePath.IsUnscopedVariable && !used.Contains(name) && !IsAutomatic(name)
        select Script.At("", variable, $"{body.Name} {name}", $"{body.Name} sets ${name} and never uses it: take it out, or set $null.");

    public static IEnumerable<Finding> HashtableLiteral(Script script) =>
        from call in script.All<InvokeMemberExpressionAst>()
        where call.Static && call.Member.Extent.Text == "new" && call.Arguments == null
        where call.Expression is TypeExpressionAst { TypeName.Name: "hashtable" or "System.Collections.Hashtable" }
        select Script.At("", call, "hashtable", "A hash table without @{} tells keys apart by case.");

    public static IEnumerable<Finding> NullOnTheRight(Script script) =>
        from comparison in script.All<BinaryExpressionAst>()
        where comparison.Operator is TokenKind.Ieq or TokenKind.Ine or TokenKind.Ceq or TokenKind.Cne
        where comparison.Right is VariableExpressionAst right && right.VariablePath.UserPath.Equals("null", StringComparison.OrdinalIgnoreCase)
        select Script.At("", comparison, comparison.Extent.Text, "With a list on the left this gives its empty members: put $null on the left.");

    public static IEnumerable<Finding> AssignmentInCondition(Script script) =>
        from condition in Conditions(script)
        from assignment in Script.In<AssignmentStatementAst>(condition)
        where assignment.Parent == condition || assignment == condition
        select Script.At("", assignment, assignment.Extent.Text, "= sets and does not compare: -eq.");

    public static IEnumerable<Finding> RedirectionInCondition(Script script) =>
        from condition in Conditions(script)
        from redirection in Script.In<FileRedirectionAst>(condition)
        select Script.At("", redirection, redirection.Extent.Text, "> writes to a file and does not compare: -gt.");

    private static IEnumerable<Ast> Conditions(Script script) =>
        script.All<IfStatementAst>().SelectMany(one => one.Clauses.Select(clause => (Ast)clause.Item1))
            .Concat(script.All<WhileStatementAst>().Select(one => (Ast)one.Condition))
            .Concat(script.All<DoWhileStatementAst>().Select(one => (Ast)one.Condition))
            .Concat(script.All<DoUntilStatementAst>().Select(one => (Ast)one.Condition));
}

#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace Mailroot.TestHost.Lint;

/// <summary>What Windows PowerShell 5.1 and .NET Framework 4.8 have.</summary>
public static class CompatibleRules
{
    /// <summary>Token kinds that 7 brought: ?: ?? ??= ?. ?[] and &amp;&amp; ||, clean.</summary>
    private static readonly TokenKind[] Newer =
    {
        TokenKind.QuestionMark, TokenKind.QuestionQuestion, TokenKind.QuestionQuestionEquals, TokenKind.QuestionDot, TokenKind.QuestionLBracket,
        TokenKind.AndAnd, TokenKind.OrOr, TokenKind.Clean,
    };

    private static readonly Regex NewEscapes = new("(?<!`)(?:``)*`[eu]");

    private static readonly Regex NewVariables = new("^Is(?:Windows|Linux|MacOS|CoreCLR)$", RegexOptions.IgnoreCase);

    public static IEnumerable<Finding> Syntax(Script script) =>
        script.Tokens.Where(one => Newer.Contains(one.Kind) || (one is StringExpandableToken && NewEscapes.IsMatch(one.Text)))
            .Select(one => Script.At("", one, $"{one.Text} is not in the syntax of Windows PowerShell 5.1: say it as 5.1 can."))
            .Concat(script.All<PipelineAst>().Where(one => one.Background)
                .Select(one => Script.At("", one, "&", "Windows PowerShell 5.1 has no & for the background: use Start-Job.")))
            .Concat(script.All<VariableExpressionAst>().Where(one => NewVariables.IsMatch(one.VariablePath.UserPath))
                .Select(one => Script.At("", one, one.VariablePath.UserPath, $"Windows PowerShell 5.1 does not set {one}: ask $PSVersionTable or OSVersion.")))
            // A question mark belongs to a name: $a?.B is B of the variable named a?, here and in 5.1.
            .Concat(script.All<VariableExpressionAst>().Where(one => one.VariablePath.UserPath is [_, .., '?'])
                .Select(one => Script.At("", one, one.VariablePath.UserPath, $"{one} is a variable with a question mark in its name, and no ?.: compare with $null.")));

    /// <summary>Cmdlets load where scripts are constrained; classes and Add-Type do not, and stay out of their module.</summary>
    public static IEnumerable<Finding> NoClasses(Script script)
    {
        if (script.Path.EndsWith("MailrootDsc.psm1", StringComparison.Ordinal)) { return Enumerable.Empty<Finding>(); }
        return script.All<TypeDefinitionAst>().Select(one => Script.At("", one, one.Name, $"The class {one.Name} keeps the module from loading where scripts are constrained."))
            .Concat(script.All<CommandAst>().Where(one => Script.BareName(one) == "Add-Type").Select(one => Script.At("", one, "Add-Type", "Add-Type is refused where scripts are constrained.")));
    }

    /// <summary>Each type, static member, constructor, and member of a variable of known type is in .NET Framework 4.8 with that many arguments.</summary>
    public static IEnumerable<Finding> Types(Script script)
    {
        foreach ((Ast place, string name, Type? type) in TypeNames(script))
        {
            if (type != null && !Framework.Knows(type)) { yield return Script.At("", place, name, $"{type.FullName} is not in .NET Framework 4.8."); }
        }

        foreach (MemberExpressionAst member in script.All<MemberExpressionAst>())
        {
            Type? type = member.Static ? (member.Expression as TypeExpressionAst)?.TypeName.GetReflectionType() : VariableTypes.TypeOf(member.Expression);
            if (type == null || !Framework.Knows(type) || member.Member is not StringConstantExpressionAst { Value: var name }) { continue; }
            int? arguments = member is InvokeMemberExpressionAst call ? call.Arguments?.Count ?? 0 : null;
            // What the type of 7 has not either is a key of a table, or belongs to a type below it.
            if (!HasNow(type, name)) { continue; }
            if (!Framework.Has(type, name, arguments, member.Static))
            {
                string with = arguments == null ? "" : $" with {arguments} arguments";
                yield return Script.At("", member, $"{type.FullName}.{name}", $"{type.FullName} of .NET Framework 4.8 has no {name}{with}.");
            }
        }
    }

    private static bool HasNow(Type type, string name) =>
        !type.IsArray && !typeof(System.Collections.IDictionary).IsAssignableFrom(type)
        && (name == "new" || type.GetMember(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.IgnoreCase | BindingFlags.FlattenHierarchy).Length > 0);

    private static IEnumerable<(Ast Place, string Name, Type? Type)> TypeNames(Script script) =>
        script.All<TypeExpressionAst>().Select(one => ((Ast)one, one.TypeName.FullName, one.TypeName.GetReflectionType()))
            .Concat(script.All<TypeConstraintAst>().Select(one => ((Ast)one, one.TypeName.FullName, one.TypeName.GetReflectionType())))
            .Concat(script.All<CommandAst>().Where(one => Script.BareName(one) == "New-Object" && one.CommandElements.Count > 1)
                .Select(one => ((Ast)one, one.CommandElements[1].Extent.Text, System.Management.Automation.LanguagePrimitives.TryConvertTo(one.CommandElements[1].Extent.Text.Trim('\'', '"'), out Type found) ? found : null)));
}

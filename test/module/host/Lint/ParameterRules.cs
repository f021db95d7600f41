#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Language;

namespace Mailroot.TestHost.Lint;

/// <summary>How parameters are declared.</summary>
public static class ParameterRules
{
    public static IEnumerable<Finding> SwitchDefault(Script script) =>
        from parameter in script.All<ParameterAst>()
        where parameter.StaticType == typeof(System.Management.Automation.SwitchParameter)
        where parameter.DefaultValue is VariableExpressionAst value && value.VariablePath.UserPath.Equals("true", StringComparison.OrdinalIgnoreCase)
        select Script.At("", parameter, parameter.Name.VariablePath.UserPath, $"{parameter.Name} is a switch that is on by default: nobody can turn it off.");

    public static IEnumerable<Finding> MandatoryDefault(Script script) =>
        from parameter in script.All<ParameterAst>()
        where parameter.DefaultValue != null && parameter.Attributes.OfType<AttributeAst>().Any(one => Script.Has(one, "Mandatory"))
        select Script.At("", parameter, parameter.Name.VariablePath.UserPath, $"{parameter.Name} is mandatory: its default is never used.");

    public static IEnumerable<Finding> MultipleTypes(Script script) =>
        from parameter in script.All<ParameterAst>()
        where parameter.Attributes.OfType<TypeConstraintAst>().Count() > 1
        select Script.At("", parameter, parameter.Name.VariablePath.UserPath, $"{parameter.Name} has two types: the first hides the second.");

    public static IEnumerable<Finding> EmptyHelpMessage(Script script) =>
        from attribute in script.All<AttributeAst>()
        from argument in attribute.NamedArguments
        where argument.ArgumentName.Equals("HelpMessage", StringComparison.OrdinalIgnoreCase)
        where argument.ExpressionOmitted || argument.Argument.Extent.Text is "''" or "\"\"" or "$null"
        select Script.At("", attribute, argument.ArgumentName, "A HelpMessage that is empty is an error when it is asked for: say something, or leave it out.");

    /// <summary>One of a function, a script or a block that is never looked at. Who gives $PSBoundParameters on looks at all of them.</summary>
    public static IEnumerable<Finding> UnusedParameter(Script script) =>
        from body in script.All<ScriptBlockAst>()
        let used = Script.In<VariableExpressionAst>(body).Where(one => one.Parent is not ParameterAst)
            .Select(one => one.VariablePath.UserPath).ToHashSet(StringComparer.OrdinalIgnoreCase)
        where !used.Contains("PSBoundParameters")
        from parameter in body.ParamBlock?.Parameters ?? (body.Parent as FunctionDefinitionAst)?.Parameters ?? Enumerable.Empty<ParameterAst>()
        where !used.Contains(parameter.Name.VariablePath.UserPath)
        select Script.At("", parameter, parameter.Name.VariablePath.UserPath, $"{parameter.Name} is never used: use it, or take it out.");

    public static IEnumerable<Finding> OnePipelineParameter(Script script) =>
        from function in script.Functions
        from set in Script.Parameters(function)
            .SelectMany(parameter => parameter.Attributes.OfType<AttributeAst>().Where(one => Script.Has(one, "ValueFromPipeline")))
            .GroupBy(SetOf)
        where set.Count() > 1
        select Script.At("", function, function.Name, $"{function.Name} has {set.Count()} parameters that take whole objects from the pipeline: one is enough.");

    private static string SetOf(AttributeAst attribute) =>
        attribute.NamedArguments.FirstOrDefault(one => one.ArgumentName == "ParameterSetName")?.Argument.Extent.Text ?? "(all)";

    /// <summary>Names of sets differ by more than case, and the default one is there.</summary>
    public static IEnumerable<Finding> ParameterSetNames(Script script)
    {
        foreach (FunctionDefinitionAst function in script.Functions)
        {
            string[] names = Script.Parameters(function).SelectMany(one => one.Attributes.OfType<AttributeAst>())
                .SelectMany(one => one.NamedArguments).Where(one => one.ArgumentName == "ParameterSetName")
                .Select(one => one.Argument.Extent.Text.Trim('\'', '"')).Distinct().ToArray();
            if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Length)
            {
                yield return Script.At("", function, function.Name, $"{function.Name} has parameter sets whose names differ in case alone.");
            }

            string? usual = Script.Attribute(function, "CmdletBinding")?.NamedArguments
                .FirstOrDefault(one => one.ArgumentName == "DefaultParameterSetName")?.Argument.Extent.Text.Trim('\'', '"');
            if (names.Length > 1 && usual == null)
            {
                yield return Script.At("", function, function.Name, $"{function.Name} has several parameter sets and no DefaultParameterSetName.");
            }

            if (usual != null && names.Length > 0 && !names.Contains(usual))
            {
                yield return Script.At("", function, function.Name, $"The default set {usual} of {function.Name} is none of its sets.");
            }
        }
    }
}

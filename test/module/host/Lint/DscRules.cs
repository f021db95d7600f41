#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Language;

namespace Mailroot.TestHost.Lint;

/// <summary>Resources of DSC: classes, and functions named *-TargetResource.</summary>
public static class DscRules
{
    private static readonly string[] Methods = { "Get", "Test", "Set" };

    public static IEnumerable<Finding> Complete(Script script)
    {
        IEnumerable<Finding> classes = from resource in Resources(script)
                                       from name in Methods
                                       where Method(resource, name) == null
                                       select Script.At("", resource, resource.Name, $"The resource {resource.Name} has no {name}() without parameters: add it.");
        FunctionDefinitionAst[] functions = Functions(script);
        return functions.Length == 0 ? classes : classes.Concat(Methods.Select(name => name + "-TargetResource")
            .Where(name => !functions.Any(one => IsNamed(one.Name, name)))
            .Select(name => Script.At("", functions[0], name, $"The resource has no {name}: add it.")));
    }

    public static IEnumerable<Finding> ReturnTypes(Script script) =>
        from resource in Resources(script)
        from name in Methods
        let method = Method(resource, name)
        let wanted = name switch { "Get" => resource.Name, "Test" => "bool", _ => "void" }
        where method != null && !IsNamed(method.ReturnType?.TypeName.FullName ?? "void", wanted)
        select Script.At("", method, resource.Name, $"{resource.Name}.{name}() gives another type than DSC takes: let it give [{wanted}].");

    public static IEnumerable<Finding> SameParameters(Script script) =>
        Differing(Functions(script).Where(one => !IsNamed(one.Name, "Get-TargetResource")).ToArray(), _ => true, "parameters");

    public static IEnumerable<Finding> SameMandatory(Script script) => Differing(
        Functions(script), one => one.Attributes.OfType<AttributeAst>().Any(attribute => Script.Has(attribute, "Mandatory")), "mandatory parameters");

    public static IEnumerable<Finding> Verbose(Script script) =>
        from function in Functions(script)
        where !Script.In<CommandAst>(function).Any(call => IsNamed(Script.BareName(call), "Write-Verbose"))
        select Script.At("", function, function.Name, $"{function.Name} says nothing to who asks with -Verbose: call Write-Verbose.");

    private static IEnumerable<Finding> Differing(FunctionDefinitionAst[] functions, Func<ParameterAst, bool> which, string what) =>
        functions.Skip(1).Where(one => NamesOf(one, which) != NamesOf(functions[0], which))
            .Select(one => Script.At("", one, one.Name, $"{one.Name} and {functions[0].Name} have different {what}: give both the same."));

    private static string NamesOf(FunctionDefinitionAst function, Func<ParameterAst, bool> which) =>
        string.Join(' ', Script.Parameters(function).Where(which).Select(one => one.Name.VariablePath.UserPath.ToLowerInvariant()).Order());

    private static FunctionDefinitionAst[] Functions(Script script) =>
        script.Functions.Where(one => Methods.Any(name => IsNamed(one.Name, name + "-TargetResource"))).ToArray();

    private static IEnumerable<TypeDefinitionAst> Resources(Script script) =>
        script.All<TypeDefinitionAst>().Where(one => one.Attributes.Any(attribute => Script.Is(attribute, "DscResource")));

    private static FunctionMemberAst? Method(TypeDefinitionAst resource, string name) =>
        resource.Members.OfType<FunctionMemberAst>().FirstOrDefault(one => IsNamed(one.Name, name) && one.Parameters.Count == 0 && !one.IsStatic);

    private static bool IsNamed(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}

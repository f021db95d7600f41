#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Language;

namespace Mailroot.TestHost.Lint;

/// <summary>Manifests of modules (.psd1).</summary>
public static class ManifestRules
{
    private static readonly string[] Needed = { "ModuleVersion", "GUID", "Author", "Description", "PowerShellVersion", "CompatiblePSEditions" };
    private static readonly string[] Exports = { "FunctionsToExport", "CmdletsToExport", "AliasesToExport", "VariablesToExport" };

    public static IEnumerable<Finding> MissingFields(Script script) =>
        from table in Manifest(script)
        from name in Needed
        where Value(table, name) == null
        select Script.At("", table, name, $"The manifest has no {name}, which the Gallery or 5.1 asks for: add it.");

    public static IEnumerable<Finding> ExplicitExports(Script script) =>
        from table in Manifest(script)
        from name in Exports
        let value = Value(table, name)
        where value == null || value.Extent.Text.Contains('*') || value.Extent.Text.Contains("$null")
        select Script.At("", (Ast?)value ?? table, name, $"{name} must be a list without wildcards: discovery and roles go by it.");

    public static IEnumerable<Finding> DeprecatedFields(Script script) =>
        from table in Manifest(script)
        where Value(table, "ModuleToProcess") != null
        select Script.At("", table, "ModuleToProcess", "ModuleToProcess is RootModule by now.");

    private static IEnumerable<HashtableAst> Manifest(Script script) =>
        script.Path.EndsWith(".psd1", StringComparison.Ordinal) ? script.All<HashtableAst>().Where(one => Value(one, "RootModule") != null || Value(one, "ModuleVersion") != null).Take(1) : Enumerable.Empty<HashtableAst>();

    private static StatementAst? Value(HashtableAst table, string name) =>
        table.KeyValuePairs.FirstOrDefault(one => one.Item1.Extent.Text.Trim('\'', '"').Equals(name, StringComparison.OrdinalIgnoreCase))?.Item2;
}

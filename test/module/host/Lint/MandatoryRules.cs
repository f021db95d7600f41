#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Reflection;

namespace Mailroot.TestHost.Lint;

/// <summary>Calls that leave out what must be given, so that PowerShell would ask, or fail where nobody can answer.</summary>
public static class MandatoryRules
{
    /// <summary>The engine's cmdlets of which each parameter set has a mandatory parameter.</summary>
    private static readonly HashSet<string> Demanding = InitialSessionState.CreateDefault2().Commands.OfType<SessionStateCmdletEntry>()
        .Where(entry => Demands(entry.ImplementingType)).Select(entry => entry.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Calls with nothing at all, at the head of a pipeline.</summary>
    public static IEnumerable<Finding> NothingGiven(Script script)
    {
        var own = script.Functions.Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        HashSet<string> demanding = script.Functions.Where(one => Script.Parameters(one).Any(IsMandatory)).Select(one => one.Name)
            .Concat(Demanding.Where(name => !own.Contains(name))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return from command in script.All<CommandAst>()
               let name = Script.BareName(command)
               where command.CommandElements.Count == 1 && demanding.Contains(name)
               where command.Parent is not PipelineAst pipeline || pipeline.PipelineElements[0] == command
               select Script.At("", command, name, $"{name} is called without its mandatory parameters: give them.");
    }

    private static bool IsMandatory(ParameterAst parameter)
    {
        AttributeAst[] declared = parameter.Attributes.OfType<AttributeAst>().Where(one => Script.Is(one, "Parameter")).ToArray();
        return declared.Length > 0 && declared.All(one => Script.Has(one, "Mandatory"));
    }

    private static bool Demands(Type cmdlet)
    {
        ParameterAttribute[] declared = cmdlet.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(property => property.GetCustomAttributes<ParameterAttribute>()).ToArray();
        string[] sets = declared.Select(one => one.ParameterSetName).Where(name => name != ParameterAttribute.AllParameterSets).Distinct().ToArray();
        bool Demanded(string set) => declared.Any(one => one.Mandatory && one.ParameterSetName == set);
        return Demanded(ParameterAttribute.AllParameterSets) || (sets.Length > 0 && sets.All(Demanded));
    }
}

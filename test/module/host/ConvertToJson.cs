#nullable enable
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using Mailroot.TestHost;
using Newtonsoft.Json;

namespace Microsoft.PowerShell.Commands;

/// <summary>
/// ConvertTo-Json as PowerShell 7 documents it: depth 2 with a warning, one array for several piped objects, dates in
/// ISO 8601, enums as numbers. With MAILROOT_JSON=5.1 as Windows PowerShell 5.1 has it (see Json51.cs).
/// </summary>
[Cmdlet(VerbsData.ConvertTo, "Json")]
public class ConvertToJsonCommand : PSCmdlet
{
    private readonly List<object?> _inputs = new();
    private bool _warned;

    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    [AllowNull]
    public object? InputObject { get; set; }

    [Parameter]
    [ValidateRange(0, 100)]
    public int Depth { get; set; } = 2;

    [Parameter]
    public SwitchParameter Compress { get; set; }

    [Parameter]
    public SwitchParameter EnumsAsStrings { get; set; }

    [Parameter]
    public SwitchParameter AsArray { get; set; }

    [Parameter]
    public StringEscapeHandling EscapeHandling { get; set; } = StringEscapeHandling.Default;

    protected override void BeginProcessing()
    {
        if (!Json51.IsOn) { return; }
        foreach (string later in new[] { nameof(EnumsAsStrings), nameof(AsArray), nameof(EscapeHandling) })
        {
            if (MyInvocation.BoundParameters.ContainsKey(later)) { ThrowTerminatingError(Json51.NoSuchParameter(later)); }
        }
    }

    protected override void ProcessRecord() => _inputs.Add(InputObject);

    protected override void EndProcessing()
    {
        if (_inputs.Count == 0) { return; }
        object? subject = _inputs.Count > 1 || AsArray ? _inputs : _inputs[0];
        object? tree = Shape(subject, 0);
        WriteObject(Json51.IsOn ? Json51.Write(tree, Compress) : Write(tree));
    }

    private string Write(object? tree)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text)
        {
            Formatting = Compress ? Formatting.None : Formatting.Indented,
            StringEscapeHandling = EscapeHandling,
            Culture = CultureInfo.InvariantCulture,
        };
        new JsonSerializer().Serialize(writer, tree);
        return text.ToString();
    }

    /// <summary>Reduces a value to scalars, ordered dictionaries and lists, no deeper than -Depth.</summary>
    private object? Shape(object? value, int depth)
    {
        var wrapped = value as PSObject;
        object? bare = wrapped is null ? value : wrapped.BaseObject;
        if (bare is null || bare == System.Management.Automation.Internal.AutomationNull.Value || bare is DBNull) { return null; }
        if (IsScalar(bare)) { return Json51.IsOn && bare is DateTime ? Dated(wrapped, (DateTime)bare) : bare; }
        if (bare is Enum name) { return EnumsAsStrings || IsWide(name) ? name.ToString() : name; }
        if (depth > Depth) { return Truncated(wrapped, bare); }
        return bare switch
        {
            IDictionary dictionary => Extended(wrapped, Pairs(dictionary, depth), depth),
            IEnumerable list => list.Cast<object?>().Select(item => Shape(item, depth + 1)).ToList(),
            PSCustomObject => Properties(wrapped!.Properties, depth),
            _ => Extended(wrapped, Fields(bare, depth), depth),
        };
    }

    private static bool IsScalar(object value) =>
        value is string or decimal or DateTime or DateTimeOffset or Guid or Uri or System.Numerics.BigInteger
        || value.GetType().IsPrimitive;

    /// <summary>JavaScript cannot hold 64 bits, so these enums are written by name.</summary>
    private static bool IsWide(Enum value) =>
        Enum.GetUnderlyingType(value.GetType()) is var type && (type == typeof(long) || type == typeof(ulong));

    private string? Truncated(PSObject? wrapped, object bare)
    {
        if (!_warned && !Json51.IsOn)
        {
            _warned = true;
            WriteWarning($"Resulting JSON is truncated as serialization has exceeded the set depth of {Depth}.");
        }

        object subject = bare is PSCustomObject ? wrapped! : bare;
        return (string?)LanguagePrimitives.ConvertTo(subject, typeof(string), CultureInfo.InvariantCulture);
    }

    /// <summary>5.1 writes the properties that Get-Date adds to a date; 7 dropped them.</summary>
    private object Dated(PSObject? wrapped, DateTime value)
    {
        var members = new OrderedDictionary();
        AddExtended(wrapped, members, 0);
        if (members.Count == 0) { return value; }
        var all = new OrderedDictionary { ["value"] = value };
        foreach (DictionaryEntry member in members) { all[member.Key] = member.Value; }
        return all;
    }

    private OrderedDictionary Pairs(IDictionary dictionary, int depth)
    {
        var members = new OrderedDictionary();
        foreach (DictionaryEntry entry in dictionary)
        {
            members[Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? string.Empty] = Shape(entry.Value, depth + 1);
        }

        return members;
    }

    private OrderedDictionary Properties(IEnumerable<PSPropertyInfo> properties, int depth)
    {
        var members = new OrderedDictionary();
        foreach (PSPropertyInfo property in properties) { members[property.Name] = Shape(property.Value, depth + 1); }
        return members;
    }

    private OrderedDictionary Fields(object bare, int depth)
    {
        var members = new OrderedDictionary();
        foreach (FieldInfo field in bare.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            members[field.Name] = Shape(field.GetValue(bare), depth + 1);
        }

        foreach (PropertyInfo property in bare.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is null || property.GetIndexParameters().Length > 0) { continue; }
            members[property.Name] = Shape(Read(property, bare), depth + 1);
        }

        return members;
    }

    private static object? Read(PropertyInfo property, object bare)
    {
        try { return property.GetValue(bare); }
        catch (TargetInvocationException) { return null; }
    }

    private OrderedDictionary Extended(PSObject? wrapped, OrderedDictionary members, int depth)
    {
        AddExtended(wrapped, members, depth);
        return members;
    }

    private void AddExtended(PSObject? wrapped, OrderedDictionary members, int depth)
    {
        if (wrapped is null) { return; }
        foreach (PSMemberInfo member in wrapped.Members.Match("*", PSMemberTypes.NoteProperty | PSMemberTypes.ScriptProperty | PSMemberTypes.CodeProperty))
        {
            if (member is PSPropertyInfo property && !members.Contains(property.Name))
            {
                members[property.Name] = Shape(property.Value, depth + 1);
            }
        }
    }
}

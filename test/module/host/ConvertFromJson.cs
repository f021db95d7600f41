#nullable enable
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;
using Mailroot.TestHost;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.PowerShell.Commands;

/// <summary>
/// ConvertFrom-Json as PowerShell 7 documents it: PSCustomObject trees, Int64 and Double, ISO dates as DateTime with
/// their kind, arrays enumerated. With MAILROOT_JSON=5.1 as Windows PowerShell 5.1 has it (see Json51.cs).
/// </summary>
[Cmdlet(VerbsData.ConvertFrom, "Json")]
public class ConvertFromJsonCommand : PSCmdlet
{
    private readonly List<string> _lines = new();

    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string InputObject { get; set; } = string.Empty;

    [Parameter]
    public SwitchParameter AsHashtable { get; set; }

    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int Depth { get; set; } = 1024;

    [Parameter]
    public SwitchParameter NoEnumerate { get; set; }

    protected override void BeginProcessing()
    {
        if (!Json51.IsOn) { return; }
        Depth = 100;
        foreach (string later in new[] { nameof(AsHashtable), nameof(Depth), nameof(NoEnumerate) })
        {
            if (MyInvocation.BoundParameters.ContainsKey(later)) { ThrowTerminatingError(Json51.NoSuchParameter(later)); }
        }
    }

    protected override void ProcessRecord() => _lines.Add(InputObject);

    /// <summary>Several strings are one document each when the first is one by itself, else lines of one document.</summary>
    protected override void EndProcessing()
    {
        if (_lines.Count > 1 && TryParse(_lines[0], out JToken? first))
        {
            Emit(first);
            foreach (string line in _lines.Skip(1)) { Emit(Parse(line)); }
        }
        else
        {
            Emit(Parse(string.Join(Environment.NewLine, _lines)));
        }
    }

    private void Emit(JToken? token)
    {
        if (token is not null) { WriteObject(Value(token), enumerateCollection: !Json51.IsOn && !NoEnumerate); }
    }

    private bool TryParse(string text, out JToken? token)
    {
        try
        {
            token = Read(text);
            return true;
        }
        catch (JsonException)
        {
            token = null;
            return false;
        }
    }

    private JToken? Parse(string text)
    {
        try
        {
            return Read(text);
        }
        catch (JsonException problem)
        {
            throw new ArgumentException($"Conversion from JSON failed with error: {problem.Message}", problem);
        }
    }

    private JToken? Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) { return null; }
        using var reader = new JsonTextReader(new StringReader(text))
        {
            MaxDepth = Depth,
            DateParseHandling = Json51.IsOn ? DateParseHandling.None : DateParseHandling.DateTime,
            DateTimeZoneHandling = DateTimeZoneHandling.RoundtripKind,
            Culture = CultureInfo.InvariantCulture,
        };
        JToken token = JToken.ReadFrom(reader);
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
            {
                throw new JsonReaderException("Additional text encountered after finished reading JSON content: "
                    + $"{reader.Value}. Path '', line {reader.LineNumber}, position {reader.LinePosition}.");
            }
        }

        return token;
    }

    private object? Value(JToken token) => token switch
    {
        JObject members => AsHashtable ? Table(members) : Tree(members),
        JArray list => list.Select(Value).ToArray(),
        JValue { Value: string text } => Json51.IsOn ? Json51.Read(text) : text,
        JValue scalar => Json51.IsOn && scalar.Value is not null ? Json51.Read(scalar.Value) : scalar.Value,
        _ => throw new ArgumentException($"Conversion from JSON failed with error: unexpected {token.Type}."),
    };

    private PSObject Tree(JObject members)
    {
        var tree = new PSObject();
        foreach (JProperty member in members.Properties())
        {
            if (member.Name.Length == 0)
            {
                throw Refused("EmptyKeyInJsonString", "The provided JSON includes a property whose name is an empty string, "
                    + "this is only supported using the -AsHashTable switch.");
            }

            if (tree.Properties[member.Name] is { } same)
            {
                throw Refused("KeysWithDifferentCasingInJsonString", "Cannot convert the JSON string because it contains keys "
                    + "with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be "
                    + $"added to the existing key '{same.Name}' was '{member.Name}'.");
            }

            tree.Properties.Add(new PSNoteProperty(member.Name, Value(member.Value)));
        }

        return tree;
    }

    /// <summary>Keys keep their order and their case.</summary>
    private System.Collections.Specialized.OrderedDictionary Table(JObject members)
    {
        var table = new System.Collections.Specialized.OrderedDictionary(StringComparer.Ordinal);
        foreach (JProperty member in members.Properties()) { table[member.Name] = Value(member.Value); }
        return table;
    }

    private RefusedException Refused(string id, string message) =>
        new(new ErrorRecord(new InvalidOperationException(message), id, ErrorCategory.InvalidOperation, null));

    private sealed class RefusedException(ErrorRecord record) : RuntimeException(record.Exception.Message, record.Exception, record);
}

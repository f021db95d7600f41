#nullable enable
using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Text.Json.Nodes;

namespace Mailroot.TestHost;

/// <summary>
/// Turns what the engine gives into JSON that tests can compare. Trees of PSCustomObject, dictionaries and lists
/// come whole; any other .NET object comes with its properties one level deep, because such graphs have no end.
/// </summary>
public static class Describe
{
    private const int DeepestTree = 64;

    public static JsonNode? Value(object? value) => Value(value, 0);

    /// <summary>The parts of an error that a script can act on.</summary>
    public static JsonObject Error(ErrorRecord record) => new()
    {
        ["message"] = record.ErrorDetails?.Message ?? record.Exception.Message,
        ["fullyQualifiedErrorId"] = record.FullyQualifiedErrorId,
        ["category"] = record.CategoryInfo.Category.ToString(),
        ["activity"] = record.CategoryInfo.Activity,
        ["exception"] = record.Exception.GetType().FullName,
        ["targetObject"] = Value(record.TargetObject),
        ["recommendedAction"] = record.ErrorDetails?.RecommendedAction,
        ["position"] = record.InvocationInfo?.PositionMessage,
    };

    private static JsonNode? Value(object? value, int depth)
    {
        object? bare = value is PSObject wrapped ? wrapped.BaseObject : value;
        if (bare is null || bare == System.Management.Automation.Internal.AutomationNull.Value || bare is DBNull) { return null; }
        if (depth > DeepestTree) { return bare.ToString(); }
        return Plain(bare) ?? (JsonNode)(bare switch
        {
            IDictionary dictionary => Dictionary(dictionary, depth),
            PSCustomObject => Tree(PSObject.AsPSObject(value!), depth),
            IEnumerable list => new JsonArray(list.Cast<object?>().Select(item => Value(item, depth + 1)).ToArray()),
            _ => depth == 0 || !IsForeign(bare) ? Tree(PSObject.AsPSObject(value!), depth) : Text(bare),
        });
    }

    /// <summary>
    /// Values that one JSON value says in full. A date keeps its kind: `Z` for UTC, an offset for local time,
    /// nothing for unspecified.
    /// </summary>
    private static JsonValue? Plain(object value) => value switch
    {
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        SwitchParameter present => JsonValue.Create(present.IsPresent),
        double number => double.IsFinite(number) ? JsonValue.Create(number) : Text(number),
        float number => float.IsFinite(number) ? JsonValue.Create(number) : Text(number),
        Enum name => Text(name),
        byte or sbyte or short or ushort or int or uint or long or ulong or decimal => Number(value),
        DateTime time => JsonValue.Create(time.ToString("o", CultureInfo.InvariantCulture)),
        DateTimeOffset time => JsonValue.Create(time.ToString("o", CultureInfo.InvariantCulture)),
        TimeSpan span => JsonValue.Create(span.ToString("c", CultureInfo.InvariantCulture)),
        char or Guid or Uri or Version or System.Numerics.BigInteger or Type or ScriptBlock => Text(value),
        System.Net.IPAddress or System.Net.Mail.MailAddress or CultureInfo => Text(value),
        System.Security.SecureString => JsonValue.Create("System.Security.SecureString"),
        _ => null,
    };

    private static JsonValue Number(object value) =>
        value is ulong large ? JsonValue.Create(large)
        : value is decimal exact ? JsonValue.Create(exact)
        : JsonValue.Create(Convert.ToInt64(value, CultureInfo.InvariantCulture));

    private static JsonValue Text(object value) =>
        JsonValue.Create(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty);

    private static JsonObject Dictionary(IDictionary dictionary, int depth)
    {
        var described = new JsonObject();
        foreach (DictionaryEntry entry in dictionary)
        {
            described[Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? string.Empty] = Value(entry.Value, depth + 1);
        }

        return described;
    }

    /// <summary>Properties in their order; the type names too, when the object was given one of its own.</summary>
    private static JsonObject Tree(PSObject value, int depth)
    {
        var described = new JsonObject();
        string[] names = value.TypeNames.ToArray();
        if (names.Length > 0 && names[0] != value.BaseObject.GetType().FullName)
        {
            described["PSTypeNames"] = new JsonArray(names.Select(name => (JsonNode?)JsonValue.Create(name)).ToArray());
        }

        foreach (PSPropertyInfo property in value.Properties)
        {
            described[property.Name] = Property(property, depth);
        }

        return described;
    }

    private static JsonNode? Property(PSPropertyInfo property, int depth)
    {
        try
        {
            return property.IsGettable ? Value(property.Value, depth + 1) : null;
        }
        catch (GetValueException problem)
        {
            return JsonValue.Create($"(cannot be read: {problem.Message})");
        }
    }

    /// <summary>Credentials and PowerShell class instances are part of the test's tree; the rest of .NET is not.</summary>
    private static bool IsForeign(object value) => value is not PSCredential && !value.GetType().Assembly.IsDynamic;
}

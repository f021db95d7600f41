#nullable enable
using System;
using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text;
using System.Text.RegularExpressions;

namespace Mailroot.TestHost;

/// <summary>
/// What Windows PowerShell 5.1 does differently, for MAILROOT_JSON=5.1: dates as "\/Date(milliseconds)\/" and ISO text
/// left as text, &lt; &gt; &amp; ' escaped, whole numbers as Int32 and fractions as Decimal, nested objects indented to
/// their column. From its documentation and that of JavaScriptSerializer, never compared with a Windows machine.
/// </summary>
public static class Json51
{
    private static readonly Regex Dated = new(@"^/Date\((-?\d+)(?:[+-]\d{4})?\)/$", RegexOptions.CultureInvariant);

    /// <summary>Asked each time, so that a script can set $env:MAILROOT_JSON.</summary>
    public static bool IsOn => Environment.GetEnvironmentVariable("MAILROOT_JSON") == "5.1";

    public static ErrorRecord NoSuchParameter(string name) => new(
        new ParameterBindingException($"A parameter cannot be found that matches parameter name '{name}'."),
        "NamedParameterNotFound", ErrorCategory.InvalidArgument, name);

    public static string Write(object? tree, bool compress)
    {
        var text = new StringBuilder();
        Write(text, tree, compress ? null : 0);
        return text.ToString();
    }

    /// <summary>A string as 5.1 reads it: only its own notation of dates becomes a date.</summary>
    public static object Read(string text)
    {
        Match match = Dated.Match(text);
        if (!match.Success) { return text; }
        return DateTime.UnixEpoch.AddMilliseconds(long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>A number as 5.1 reads it: the smallest of Int32, Int64 and Decimal; Double with an exponent.</summary>
    public static object Read(object number) => number switch
    {
        long whole when whole is >= int.MinValue and <= int.MaxValue => (int)whole,
        double fraction when Math.Abs(fraction) < 1e28 => (decimal)fraction,
        _ => number,
    };

    private static void Write(StringBuilder text, object? value, int? column)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case string or char or Guid or Uri: Quote(text, value.ToString() ?? string.Empty); break;
            case bool truth: text.Append(truth ? "true" : "false"); break;
            case Enum name: text.Append(name.ToString("D")); break;
            case DateTime time: text.Append($"\"\\/Date({Milliseconds(time)})\\/\""); break;
            case DateTimeOffset time: text.Append($"\"\\/Date({time.ToUnixTimeMilliseconds()})\\/\""); break;
            case IDictionary members: Block(text, '{', '}', members, column); break;
            case IList list: Block(text, '[', ']', list, column); break;
            default: text.Append(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    private static long Milliseconds(DateTime time) =>
        (long)Math.Floor((time.ToUniversalTime() - DateTime.UnixEpoch).TotalMilliseconds);

    private static void Block(StringBuilder text, char open, char close, IEnumerable items, int? column)
    {
        int? inner = column + 4;
        bool first = true;
        text.Append(open);
        foreach (object? item in items)
        {
            if (!first) { text.Append(','); }
            first = false;
            Line(text, inner);
            if (item is DictionaryEntry entry)
            {
                int start = text.Length;
                Quote(text, (string)entry.Key);
                text.Append(inner is null ? ":" : ":  ");
                Write(text, entry.Value, inner + (text.Length - start));
            }
            else
            {
                Write(text, item, inner);
            }
        }

        if (first && column is not null) { text.Append(Environment.NewLine); }
        Line(text, column);
        text.Append(close);
    }

    private static void Line(StringBuilder text, int? column)
    {
        if (column is not null) { text.Append(Environment.NewLine).Append(' ', column.Value); }
    }

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char letter in value)
        {
            text.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '<' or '>' or '&' or '\'' or '\u0085' or '\u2028' or '\u2029' or < ' ' => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        }

        text.Append('"');
    }
}

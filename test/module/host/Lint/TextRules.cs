#nullable enable
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace Mailroot.TestHost.Lint;

/// <summary>What the text of a file says beside its tree.</summary>
public static class TextRules
{
    public static IEnumerable<Finding> MisleadingBacktick(Script script) => Lines(script, new Regex("`[ \t]+$"), "The backtick escapes the blank after it, and does not continue the line: take the blank out.");

    public static IEnumerable<Finding> TrailingWhitespace(Script script) => Lines(script, new Regex("[ \t]+$"), "Blanks at the end of a line: take them out.");

    /// <summary>5.1 reads a file without a mark as ANSI: only ASCII is the same in both.</summary>
    public static IEnumerable<Finding> Ascii(Script script) => Lines(script, new Regex("[^\t\x20-\x7e]"), "Not ASCII: Windows PowerShell 5.1 would read something else.");

    private static IEnumerable<Finding> Lines(Script script, Regex wrong, string message) =>
        script.Text.Split('\n').Select((line, index) => (Found: wrong.Match(line.TrimEnd('\r')), Line: index + 1))
            .Where(one => one.Found.Success)
            .Select(one => new Finding("", one.Line, one.Found.Index + 1, one.Found.Value, message));
}

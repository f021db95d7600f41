#nullable enable
using System.Linq;
using System.Management.Automation;

namespace Mailroot.TestHost.Lint;

/// <summary>
/// Test-ScriptSyntax: what the rules find in a file. Their names are those of PSScriptAnalyzer where it has such a rule, whose public
/// documentation they follow; the code is ours.
/// </summary>
[Cmdlet(VerbsDiagnostic.Test, "ScriptSyntax")]
[OutputType(typeof(PSObject))]
public sealed class LintCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true)]
    public string[] Path { get; set; } = System.Array.Empty<string>();

    /// <summary>The names of the rules and nothing else.</summary>
    [Parameter]
    public SwitchParameter ListRules { get; set; }

    protected override void ProcessRecord()
    {
        if (ListRules)
        {
            WriteObject(Rules.All.Keys.OrderBy(name => name), enumerateCollection: true);
            return;
        }

        foreach (string path in Path)
        {
            var script = new Script(path);
            foreach (ParseErrorFinding error in script.Errors.Select(one => new ParseErrorFinding(one.Extent.StartLineNumber, one.Message)))
            {
                WriteObject(Shown(new Finding("Parse", error.Line, 1, string.Empty, error.Message), path));
            }

            foreach ((string name, Rule rule) in Rules.All)
            {
                foreach (Finding finding in rule(script)) { WriteObject(Shown(finding with { Rule = name }, path)); }
            }
        }
    }

    private static PSObject Shown(Finding finding, string path)
    {
        var shown = new PSObject();
        shown.Properties.Add(new PSNoteProperty("Rule", finding.Rule));
        shown.Properties.Add(new PSNoteProperty("File", path));
        shown.Properties.Add(new PSNoteProperty("Line", finding.Line));
        shown.Properties.Add(new PSNoteProperty("Column", finding.Column));
        shown.Properties.Add(new PSNoteProperty("Subject", finding.Subject));
        shown.Properties.Add(new PSNoteProperty("Message", finding.Message));
        return shown;
    }

    private sealed record ParseErrorFinding(int Line, string Message);
}

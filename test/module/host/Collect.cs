#nullable enable
using System.Collections.Generic;
using System.Management.Automation;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Mailroot.TestHost;

/// <summary>What a script wrote, described at the moment it was written: scripts change objects afterwards.</summary>
public sealed class Outcome
{
    public JsonArray Output { get; } = new();

    public JsonArray Errors { get; } = new();
}

/// <summary>
/// Stands between the script and Out-Default. One pipeline for both means that the text comes in the order, and
/// with the stopping behaviour, that a user would see.
/// </summary>
[Cmdlet("Copy", "Output")]
public sealed class CopyOutputCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Mandatory = true)]
    public Outcome Into { get; set; } = null!;

    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>What Format-Table and Format-List write is meant for Out-Default alone.</summary>
    private static bool IsDrawing(PSObject? value) =>
        value?.BaseObject.GetType().Namespace == "Microsoft.PowerShell.Commands.Internal.Format";

    protected override void ProcessRecord()
    {
        if (ErrorStream.Carries(InputObject))
        {
            Into.Errors.Add(Describe.Error((ErrorRecord)InputObject!.BaseObject));
        }
        else if (!IsDrawing(InputObject))
        {
            Into.Output.Add(Describe.Value(InputObject));
        }

        if (PassThru) { WriteObject(InputObject); }
    }
}

/// <summary>
/// An error merged into the output keeps a mark of its stream, which the engine does not publish. Without it
/// `$Error[0]` as output would look like a new error.
/// </summary>
public static class ErrorStream
{
    private static readonly PropertyInfo? Mark =
        typeof(PSObject).GetProperty("WriteStream", BindingFlags.Instance | BindingFlags.NonPublic);

    public static bool Carries(PSObject? value) =>
        value?.BaseObject is ErrorRecord && Mark?.GetValue(value)?.ToString() == "Error";

    /// <summary>Wraps an error so that Out-Default prints it as one.</summary>
    public static PSObject Wrap(ErrorRecord record)
    {
        var wrapped = new PSObject(record);
        if (Mark is not null) { Mark.SetValue(wrapped, System.Enum.Parse(Mark.PropertyType, "Error")); }
        return wrapped;
    }
}

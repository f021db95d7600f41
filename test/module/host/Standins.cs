#nullable enable
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Security;

/*
 * Cmdlets that the engine package lacks and tests cannot do without. This is the whole list, besides the JSON two in
 * ConvertToJson.cs and ConvertFromJson.cs; the manifest under Modules names it, and host.test.ts tests each against
 * the documented behaviour. Class names are the real ones because they show in FullyQualifiedErrorId.
 */
namespace Microsoft.PowerShell.Commands;

/// <summary>
/// Most stand-ins live in Microsoft.PowerShell.Utility, so that a qualified name finds them too. The one of another
/// module has no module, because the engine knows an assembly as one module only.
/// </summary>
public static class Standins
{
    public static void AddTo(InitialSessionState state, string modules)
    {
        state.ImportPSModule(Path.Combine(modules, "Microsoft.PowerShell.Utility", "Microsoft.PowerShell.Utility.psd1"));
        state.Commands.Add(new SessionStateCmdletEntry("ConvertTo-SecureString", typeof(ConvertToSecureStringCommand), null));
    }
}

/// <summary>Get-Date without formatting: the time now, or the date given.</summary>
[Cmdlet(VerbsCommon.Get, "Date")]
[OutputType(typeof(DateTime))]
public sealed class GetDateCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    public DateTime? Date { get; set; }

    [Parameter]
    public SwitchParameter AsUTC { get; set; }

    protected override void ProcessRecord()
    {
        DateTime time = Date ?? DateTime.Now;
        WriteObject(AsUTC ? time.ToUniversalTime() : time);
    }
}

/// <summary>ConvertTo-SecureString for plain text only; without -AsPlainText the real one wants encrypted text.</summary>
[Cmdlet(VerbsData.ConvertTo, "SecureString")]
[OutputType(typeof(SecureString))]
public sealed class ConvertToSecureStringCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
    public string String { get; set; } = string.Empty;

    [Parameter(Mandatory = true)]
    public SwitchParameter AsPlainText { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        var secret = new SecureString();
        foreach (char letter in String) { secret.AppendChar(letter); }
        secret.MakeReadOnly();
        WriteObject(secret);
    }
}

/// <summary>Sort-Object by property names: stable, without regard to case, absent values first.</summary>
[Cmdlet("Sort", "Object")]
public sealed class SortObjectCommand : PSCmdlet
{
    private readonly List<PSObject> _inputs = new();

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Position = 0)]
    public string[] Property { get; set; } = Array.Empty<string>();

    [Parameter]
    public SwitchParameter Descending { get; set; }

    protected override void ProcessRecord()
    {
        if (InputObject is not null) { _inputs.Add(InputObject); }
    }

    protected override void EndProcessing()
    {
        var comparer = Comparer<object?>.Create((left, right) =>
            (Descending ? -1 : 1) * LanguagePrimitives.Compare(left, right, ignoreCase: true, CultureInfo.InvariantCulture));
        IOrderedEnumerable<PSObject> sorted = Property.Length == 0
            ? _inputs.OrderBy(input => input.BaseObject, comparer)
            : _inputs.OrderBy(input => input.Properties[Property[0]]?.Value, comparer);
        foreach (string name in Property.Skip(1)) { sorted = sorted.ThenBy(input => input.Properties[name]?.Value, comparer); }
        WriteObject(sorted, enumerateCollection: true);
    }
}

/// <summary>Select-Object with -Property (names and wildcards), -ExpandProperty, -First, -Skip and -Last.</summary>
[Cmdlet(VerbsCommon.Select, "Object")]
public sealed class SelectObjectCommand : PSCmdlet
{
    private readonly Queue<PSObject> _tail = new();
    private int _skipped;
    private int _written;

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Position = 0)]
    [SupportsWildcards]
    public string[] Property { get; set; } = Array.Empty<string>();

    [Parameter]
    public string? ExpandProperty { get; set; }

    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int? First { get; set; }

    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int? Last { get; set; }

    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int Skip { get; set; }

    protected override void ProcessRecord()
    {
        if (InputObject is null) { return; }
        if (Last is not null)
        {
            _tail.Enqueue(InputObject);
            if (_tail.Count > Last + Skip) { _tail.Dequeue(); }
            return;
        }

        if (_skipped < Skip)
        {
            _skipped++;
            return;
        }

        if (First == 0) { Upstream.Stop(this); }
        Emit(InputObject);
        _written++;
        if (_written == First) { Upstream.Stop(this); }
    }

    protected override void EndProcessing()
    {
        foreach (PSObject input in _tail.Take(Math.Max(0, _tail.Count - Skip))) { Emit(input); }
    }

    private void Emit(PSObject input)
    {
        if (ExpandProperty is not null)
        {
            if (input.Properties[ExpandProperty] is { } property) { WriteObject(property.Value, enumerateCollection: true); }
            else { WriteError(NotFound(input)); }
            return;
        }

        WriteObject(Property.Length == 0 ? input : Selected(input));
    }

    private PSObject Selected(PSObject input)
    {
        var selected = new PSObject();
        foreach (string name in Property)
        {
            bool pattern = WildcardPattern.ContainsWildcardCharacters(name);
            foreach (PSPropertyInfo found in input.Properties.Where(one => Matches(one.Name, name)))
            {
                if (selected.Properties[found.Name] is null) { selected.Properties.Add(new PSNoteProperty(found.Name, found.Value)); }
            }

            if (!pattern && selected.Properties[name] is null) { selected.Properties.Add(new PSNoteProperty(name, null)); }
        }

        selected.TypeNames.Insert(0, "Selected." + input.BaseObject.GetType());
        return selected;
    }

    private static bool Matches(string name, string pattern) =>
        WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase).IsMatch(name);

    private ErrorRecord NotFound(PSObject input) => new(
        new ArgumentException($"Property \"{ExpandProperty}\" cannot be found."),
        "ExpandPropertyNotFound", ErrorCategory.InvalidArgument, input);
}

/// <summary>Format-Table with the engine's own formatter, which is complete but for the cmdlet's name.</summary>
[Cmdlet(VerbsCommon.Format, "Table")]
public sealed class FormatTableCommand : Internal.Format.OuterFormatTableBase
{
    public FormatTableCommand() => Formatter.Attach(this, "Table");
}

/// <summary>Format-List with the engine's own formatter.</summary>
[Cmdlet(VerbsCommon.Format, "List")]
public sealed class FormatListCommand : Internal.Format.OuterFormatTableAndListBase
{
    public FormatListCommand() => Formatter.Attach(this, "List");
}

/// <summary>The engine keeps the formatter behind these two cmdlets to itself.</summary>
internal static class Formatter
{
    private const BindingFlags Inner = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    public static void Attach(Internal.Format.FrontEndCommandBase command, string shape)
    {
        Assembly engine = typeof(PSObject).Assembly;
        Type formatter = engine.GetType("Microsoft.PowerShell.Commands.Internal.Format.InnerFormatShapeCommand", throwOnError: true)!;
        Type shapes = engine.GetType("Microsoft.PowerShell.Commands.Internal.Format.FormatShape", throwOnError: true)!;
        object instance = Activator.CreateInstance(formatter, Inner, null, new[] { Enum.Parse(shapes, shape) }, null)!;
        typeof(Internal.Format.FrontEndCommandBase).GetField("implementation", Inner)!.SetValue(command, instance);
    }
}

/// <summary>Ends the commands before this one, as -First does; the engine keeps the exception for it to itself.</summary>
internal static class Upstream
{
    public static void Stop(PSCmdlet command)
    {
        Type stop = typeof(PSObject).Assembly.GetType("System.Management.Automation.StopUpstreamCommandsException", throwOnError: true)!;
        throw (Exception)Activator.CreateInstance(stop, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, new object[] { command }, null)!;
    }
}

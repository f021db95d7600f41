#nullable enable
using System;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.Json.Nodes;

namespace Mailroot.TestHost;

/// <summary>
/// One runspace in which requests are answered one after the other; variables, functions and modules stay until a
/// fresh one is asked for.
/// </summary>
public sealed class Session
{
    /// <summary>How long a script may take to obey Stop before its runspace is given up.</summary>
    private const int StopMilliseconds = 3000;

    private readonly Screen _screen = new();
    private readonly Host _host;
    private Runspace _runspace;

    public Session()
    {
        _host = new Host(_screen);
        _runspace = Open(_host);
    }

    /// <summary>Adds the stand-ins; does nothing where the sources run in a real PowerShell.</summary>
    public static Action<InitialSessionState> Prepare { get; set; } = _ => { };

    public static Runspace Open(Host host)
    {
        InitialSessionState state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows()) { state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.Bypass; }
        Prepare(state);
        Runspace runspace = RunspaceFactory.CreateRunspace(host, state);
        runspace.ThreadOptions = PSThreadOptions.ReuseThread;
        runspace.Open();
        Runspace.DefaultRunspace = runspace;
        return runspace;
    }

    /// <summary>Forgets everything the scripts left behind.</summary>
    public void Renew(bool abandon = false)
    {
        if (!abandon) { _runspace.Dispose(); }
        _runspace = Open(_host);
    }

    public JsonObject Run(Request request)
    {
        _screen.Begin(request.Confirm);
        _host.ExitCode = null;
        _runspace.SessionStateProxy.LanguageMode = request.Language;
        var outcome = new Outcome();
        var shell = PowerShell.Create();
        shell.Runspace = _runspace;
        shell.AddScript(request.Script, useLocalScope: false);
        shell.AddCommand(new CmdletInfo("Copy-Output", typeof(CopyOutputCommand)));
        shell.AddParameter("Into", outcome);
        shell.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        if (request.Format)
        {
            shell.AddParameter("PassThru");
            shell.AddCommand("Out-Default");
        }

        bool abandoned = false;
        (ErrorRecord? last, bool timedOut) = Invoke(shell, request.TimeoutMs, ref abandoned);
        if (last is not null) { Report(last, outcome, request.Format); }
        JsonObject reply = Reply(request, outcome, shell);
        reply["terminated"] = last is not null || timedOut;
        reply["timedOut"] = timedOut;
        if (abandoned)
        {
            // Not disposed: that would wait for the script that does not stop.
            Renew(abandon: true);
        }
        else
        {
            shell.Dispose();
            _runspace.SessionStateProxy.LanguageMode = PSLanguageMode.FullLanguage;
        }

        return reply;
    }

    private static (ErrorRecord? Last, bool TimedOut) Invoke(PowerShell shell, int timeoutMs, ref bool abandoned)
    {
        var nothing = new PSDataCollection<PSObject>();
        nothing.Complete();
        IAsyncResult running = shell.BeginInvoke(nothing, new PSDataCollection<PSObject>());
        bool timedOut = !running.AsyncWaitHandle.WaitOne(timeoutMs);
        if (timedOut)
        {
            IAsyncResult stopping = shell.BeginStop(null, null);
            abandoned = !stopping.AsyncWaitHandle.WaitOne(StopMilliseconds);
            if (abandoned) { return (null, true); }
        }

        try
        {
            shell.EndInvoke(running);
            return (null, timedOut);
        }
        catch (PipelineStoppedException)
        {
            return (null, timedOut);
        }
        catch (RuntimeException problem)
        {
            return (problem.ErrorRecord, timedOut);
        }
    }

    /// <summary>The error that ended the script is printed after it, as a console does.</summary>
    private void Report(ErrorRecord record, Outcome outcome, bool format)
    {
        outcome.Errors.Add(Describe.Error(record));
        if (!format) { return; }
        using var shell = PowerShell.Create();
        shell.Runspace = _runspace;
        shell.AddCommand("Out-Default").Invoke(new[] { ErrorStream.Wrap(record) });
    }

    private JsonObject Reply(Request request, Outcome outcome, PowerShell shell) => new()
    {
        ["id"] = request.Id,
        ["output"] = outcome.Output,
        ["text"] = _screen.Text,
        ["errors"] = outcome.Errors,
        ["warnings"] = Lines(shell.Streams.Warning.Select(record => record.Message)),
        ["verbose"] = Lines(shell.Streams.Verbose.Select(record => record.Message)),
        ["debug"] = Lines(shell.Streams.Debug.Select(record => record.Message)),
        ["information"] = Lines(shell.Streams.Information.Select(record => record.MessageData?.ToString())),
        ["progress"] = Lines(shell.Streams.Progress.Select(record => $"{record.Activity}: {record.StatusDescription}")),
        ["whatIf"] = Lines(_screen.WhatIf),
        ["prompts"] = new JsonArray(_screen.Prompts.Select(Question).ToArray()),
        ["exitCode"] = _host.ExitCode,
    };

    private static JsonNode? Question(Prompt prompt) => new JsonObject
    {
        ["caption"] = prompt.Caption,
        ["message"] = prompt.Message,
        ["answer"] = prompt.Answer,
    };

    private static JsonArray Lines(System.Collections.Generic.IEnumerable<string?> lines) =>
        new(lines.Select(line => (JsonNode?)line).ToArray());
}

#nullable enable
using System;
using System.IO;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell.Commands;

namespace Mailroot.TestHost;

/// <summary>
/// The PowerShell engine as a program for tests. Without arguments it speaks the JSON-lines protocol of
/// Protocol.cs; with the arguments of a PowerShell executable it behaves like one (CommandLine.cs).
/// </summary>
public static class Program
{
    private static string Modules => Path.Combine(AppContext.BaseDirectory, "Modules");

    public static int Main(string[] arguments)
    {
        PrepareEnvironment();
        Session.Prepare = state =>
        {
            Standins.AddTo(state, Modules);
            state.Commands.Add(new SessionStateCmdletEntry("Test-ScriptSyntax", typeof(Lint.LintCommand), null));
        };
        return arguments.Length == 0 ? Protocol.Serve() : CommandLine.Run(arguments);
    }

    /// <summary>
    /// The stand-ins are on the module path for the runspaces that the engine opens itself, such as remote ones;
    /// and it keeps no files about this run.
    /// </summary>
    private static void PrepareEnvironment()
    {
        string? given = Environment.GetEnvironmentVariable("PSModulePath");
        string path = string.IsNullOrEmpty(given) ? Modules : Modules + Path.PathSeparator + given;
        Environment.SetEnvironmentVariable("PSModulePath", path);
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        Environment.SetEnvironmentVariable("PSModuleAnalysisCachePath", OperatingSystem.IsWindows() ? "NUL" : "/dev/null");
        Environment.SetEnvironmentVariable("PSDisableModuleAnalysisCacheCleanup", "1");
    }
}

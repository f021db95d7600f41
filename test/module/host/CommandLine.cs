#nullable enable
using System;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Text;

namespace Mailroot.TestHost;

/// <summary>
/// Enough of a PowerShell executable for node-powershell, which starts `-NoLogo -NoExit -Command -` and types lines:
/// each complete statement runs at once, output goes to standard output and errors to standard error.
/// </summary>
public static class CommandLine
{
    public static int Run(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var host = new Host(new Screen(Console.Out.Write, Console.Error.Write));
        using Runspace runspace = Session.Open(host);
        string[] command = arguments.SkipWhile(word => !IsCommand(word)).Skip(1).ToArray();
        if (command.Length == 0)
        {
            Console.Error.WriteLine("This host takes -Command <script>, or -Command - to read from standard input.");
            return 64;
        }

        if (command[0] != "-")
        {
            bool worked = Execute(runspace, string.Join(' ', command));
            return host.ExitCode ?? (worked ? 0 : 1);
        }

        return ReadAndExecute(runspace, host);
    }

    private static bool IsCommand(string word) =>
        word.Equals("-Command", StringComparison.OrdinalIgnoreCase) || word.Equals("-c", StringComparison.OrdinalIgnoreCase);

    private static int ReadAndExecute(Runspace runspace, Host host)
    {
        var typed = new StringBuilder();
        while (host.ExitCode is null && Console.In.ReadLine() is { } line)
        {
            typed.AppendLine(line);

            // An empty line ends an unfinished statement, as at a console, so that a mistake does not swallow all that follows.
            if (line.Length > 0 && IsUnfinished(typed.ToString())) { continue; }
            Execute(runspace, typed.ToString());
            typed.Clear();
        }

        if (host.ExitCode is null && typed.Length > 0) { Execute(runspace, typed.ToString()); }
        return host.ExitCode ?? 0;
    }

    private static bool IsUnfinished(string script)
    {
        Parser.ParseInput(script, out _, out ParseError[] problems);
        return problems.Any(problem => problem.IncompleteInput);
    }

    private static bool Execute(Runspace runspace, string script)
    {
        using var shell = PowerShell.Create();
        shell.Runspace = runspace;
        shell.AddScript(script, useLocalScope: false).AddCommand("Out-Default");
        shell.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        try
        {
            shell.Invoke();
            return !shell.HadErrors;
        }
        catch (RuntimeException problem)
        {
            using var printer = PowerShell.Create();
            printer.Runspace = runspace;
            printer.AddCommand("Out-Default").Invoke(new[] { ErrorStream.Wrap(problem.ErrorRecord) });
            return false;
        }
    }
}

#nullable enable
using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;

namespace Mailroot.TestHost;

/// <summary>One request: run this script, in the runspace as it is or in a fresh one.</summary>
public sealed record Request(
    string Id, string Script, bool Format, bool Fresh, int TimeoutMs, PSLanguageMode Language, string[] Confirm)
{
    public static Request Parse(string line)
    {
        JsonObject given = JsonNode.Parse(line)?.AsObject() ?? throw new FormatException("A request is a JSON object.");
        string language = given["language"]?.GetValue<string>() ?? nameof(PSLanguageMode.FullLanguage);
        return new Request(
            given["id"]?.GetValue<string>() ?? throw new FormatException("A request has an id."),
            given["script"]?.GetValue<string>() ?? string.Empty,
            given["format"]?.GetValue<bool>() ?? false,
            given["fresh"]?.GetValue<bool>() ?? false,
            given["timeoutMs"]?.GetValue<int>() ?? Timeout.Infinite,
            Enum.Parse<PSLanguageMode>(language),
            given["confirm"]?.AsArray().Select(answer => answer!.GetValue<string>()).ToArray() ?? Array.Empty<string>());
    }
}

/// <summary>
/// JSON lines on standard input and output. Reading goes on while a script runs, so that the end of the input,
/// which is the end of the parent, ends this process whatever the script is doing.
/// </summary>
public static class Protocol
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 256 };

    public static int Serve()
    {
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), plain);
        var output = new StreamWriter(Console.OpenStandardOutput(), plain) { AutoFlush = true, NewLine = "\n" };

        // Scripts that write to the console past the engine must not break the protocol.
        Console.SetOut(Console.Error);
        using var waiting = new BlockingCollection<string>();
        var worker = new Thread(() => Work(waiting, output)) { IsBackground = true };
        worker.Start();
        while (input.ReadLine() is { } line)
        {
            if (line.Length > 0) { waiting.Add(line); }
        }

        Environment.Exit(0);
        return 0;
    }

    private static void Work(BlockingCollection<string> waiting, TextWriter output)
    {
        var session = new Session();
        output.WriteLine(new JsonObject { ["ready"] = typeof(PSObject).Assembly.GetName().Version?.ToString() }.ToJsonString());
        foreach (string line in waiting.GetConsumingEnumerable())
        {
            output.WriteLine(Answer(session, line).ToJsonString(Relaxed));
        }
    }

    /// <summary>A fault of the host itself is an answer too: a silent host makes a test hang.</summary>
    private static JsonObject Answer(Session session, string line)
    {
        string? id = null;
        try
        {
            Request request = Request.Parse(line);
            id = request.Id;
            if (request.Fresh) { session.Renew(); }
            return session.Run(request);
        }
        catch (Exception problem)
        {
            return new JsonObject { ["id"] = id, ["fault"] = problem.ToString() };
        }
    }
}

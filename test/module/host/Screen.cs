#nullable enable
using System;
using System.Collections.Generic;
using System.Text;

namespace Mailroot.TestHost;

/// <summary>A question the engine put to the user, and the answer the test had ready.</summary>
public sealed record Prompt(string Caption, string Message, string Answer);

/// <summary>
/// What the user would see, and the answers the user would give. The two ways of running differ only here:
/// for a request it is remembered, as an executable it is passed on to the console.
/// </summary>
public sealed class Screen
{
    private readonly StringBuilder _text = new();
    private readonly Action<string>? _output;
    private readonly Action<string>? _error;

    public Screen(Action<string>? output = null, Action<string>? error = null)
    {
        _output = output;
        _error = error;
    }

    public Queue<string> Answers { get; } = new();

    public List<Prompt> Prompts { get; } = new();

    public List<string> WhatIf { get; } = new();

    public string Text
    {
        get { lock (_text) { return _text.ToString(); } }
    }

    /// <summary>Forgets the last request and takes the answers for the next.</summary>
    public void Begin(IEnumerable<string> answers)
    {
        lock (_text) { _text.Clear(); }
        Prompts.Clear();
        WhatIf.Clear();
        Answers.Clear();
        foreach (string answer in answers) { Answers.Enqueue(answer); }
    }

    public void Write(string value) => Put(_output, value);

    public void WriteError(string value) => Put(_error, value);

    private void Put(Action<string>? sink, string value)
    {
        if (sink is not null)
        {
            sink(value);
            return;
        }

        // The engine mixes "\n" of format files with the platform's own; tests compare against "\n".
        lock (_text) { _text.Append(value.Replace("\r\n", "\n")); }
    }
}

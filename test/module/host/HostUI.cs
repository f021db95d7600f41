#nullable enable
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace Mailroot.TestHost;

/// <summary>
/// Writes to the screen and answers questions from the test's list. A question nobody has an answer for is an
/// error that quotes it: a test must never wait for a person.
/// </summary>
public sealed class HostUI : PSHostUserInterface
{
    private const string WhatIfPrefix = "What if: ";

    private readonly Screen _screen;

    public HostUI(Screen screen) => _screen = screen;

    public override PSHostRawUserInterface RawUI { get; } = new HostRawUI();

    /// <summary>The engine styles its tables all the same; the host is to take the escape sequences out.</summary>
    public override bool SupportsVirtualTerminal => false;

    public override void Write(string value) => _screen.Write(Plain(value));

    public override void Write(ConsoleColor foreground, ConsoleColor background, string value) => _screen.Write(Plain(value));

    public override void WriteLine(string value)
    {
        if (value.StartsWith(WhatIfPrefix, StringComparison.Ordinal))
        {
            _screen.WhatIf.Add(value.Substring(WhatIfPrefix.Length));
        }

        _screen.Write(Plain(value) + Environment.NewLine);
    }

    public override void WriteErrorLine(string value) => _screen.WriteError(Plain(value) + Environment.NewLine);

    public override void WriteWarningLine(string message) => WriteLine("WARNING: " + message);

    public override void WriteVerboseLine(string message) => WriteLine("VERBOSE: " + message);

    public override void WriteDebugLine(string message) => WriteLine("DEBUG: " + message);

    /// <summary>Progress is drawn over, not printed: it is reported by the stream alone.</summary>
    public override void WriteProgress(long sourceId, ProgressRecord record) { }

    public override int PromptForChoice(
        string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        string answer = NextAnswer(caption, message);
        for (int i = 0; i < choices.Count; i++)
        {
            string label = choices[i].Label;
            string word = label.Replace("&", string.Empty);
            int mark = label.IndexOf('&');
            string key = mark >= 0 && mark + 1 < label.Length ? label.Substring(mark + 1, 1) : word;
            if (Same(answer, word) || Same(answer, key)) { return i; }
        }

        string known = string.Join(", ", choices.Select(choice => choice.Label.Replace("&", string.Empty)));
        throw new HostException($"The answer '{answer}' is none of the choices: {known}.");
    }

    public override Dictionary<string, PSObject> Prompt(
        string caption, string message, Collection<FieldDescription> descriptions)
    {
        var answers = new Dictionary<string, PSObject>();
        foreach (FieldDescription field in descriptions)
        {
            answers[field.Name] = PSObject.AsPSObject(NextAnswer(caption, $"{message} {field.Name}"));
        }

        return answers;
    }

    public override string ReadLine() => NextAnswer("Read-Host", string.Empty);

    public override SecureString ReadLineAsSecureString() => throw Unanswered("Read-Host -AsSecureString", string.Empty);

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName) => throw Unanswered(caption, message);

    public override PSCredential PromptForCredential(
        string caption,
        string message,
        string userName,
        string targetName,
        PSCredentialTypes allowedCredentialTypes,
        PSCredentialUIOptions options) => throw Unanswered(caption, message);

    private static string Plain(string value) => GetOutputString(value, supportsVirtualTerminal: false);

    private string NextAnswer(string caption, string message)
    {
        if (_screen.Answers.Count == 0) { throw Unanswered(caption, message); }
        string answer = _screen.Answers.Dequeue();
        _screen.Prompts.Add(new Prompt(caption, message, answer));
        return answer;
    }

    private static HostException Unanswered(string caption, string message) =>
        new($"The test has no answer for the prompt '{caption}': {message}".TrimEnd(), null!, "PromptNotAnswered",
            ErrorCategory.InvalidOperation);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

#nullable enable
using System;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace Mailroot.TestHost;

/// <summary>The host the engine talks to: no terminal, a screen of fixed width, a culture of its own.</summary>
public sealed class Host : PSHost
{
    private readonly HostUI _ui;

    public Host(Screen screen) => _ui = new HostUI(screen);

    /// <summary>The code of an `exit` statement, if the last script had one.</summary>
    public int? ExitCode { get; set; }

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => "MailrootHost";

    public override Version Version => new(1, 0);

    public override PSHostUserInterface UI => _ui;

    /// <summary>Fixed, so that dates and numbers in tables do not depend on the machine.</summary>
    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    public override void EnterNestedPrompt() => throw new HostException("This host has no nested prompt.");

    public override void ExitNestedPrompt() => throw new HostException("This host has no nested prompt.");

    public override void NotifyBeginApplication() { }

    public override void NotifyEndApplication() { }
}

/// <summary>120 columns: the width Windows gives a new console, and the one our format file is drawn for.</summary>
public sealed class HostRawUI : PSHostRawUserInterface
{
    public const int Columns = 120;

    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    public override Size BufferSize { get; set; } = new(Columns, 3000);

    public override Coordinates CursorPosition { get; set; }

    public override int CursorSize { get; set; } = 1;

    public override bool KeyAvailable => false;

    public override Size MaxPhysicalWindowSize => new(Columns, 50);

    public override Size MaxWindowSize => new(Columns, 50);

    public override Coordinates WindowPosition { get; set; }

    public override Size WindowSize { get; set; } = new(Columns, 50);

    public override string WindowTitle { get; set; } = "MailrootHost";

    public override void FlushInputBuffer() { }

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => new BufferCell[0, 0];

    public override KeyInfo ReadKey(ReadKeyOptions options) => throw new HostException("This host has no keyboard.");

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) { }

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) { }

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) { }
}

using System;
using System.Management.Automation.Host;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A screen of fixed size, which makes a host interactive.</summary>
internal sealed class TestScreen : PSHostRawUserInterface
{
    private static readonly Size Size = new(120, 50);

    public override ConsoleColor BackgroundColor { get; set; }

    public override Size BufferSize { get; set; } = Size;

    public override Coordinates CursorPosition { get; set; }

    public override int CursorSize { get; set; }

    public override ConsoleColor ForegroundColor { get; set; }

    public override bool KeyAvailable => false;

    public override Size MaxPhysicalWindowSize => Size;

    public override Size MaxWindowSize => Size;

    public override Coordinates WindowPosition { get; set; }

    public override Size WindowSize { get; set; } = Size;

    public override string WindowTitle { get; set; } = string.Empty;

    public override void FlushInputBuffer()
    {
    }

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => new BufferCell[0, 0];

    public override KeyInfo ReadKey(ReadKeyOptions options) => default;

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill)
    {
    }

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents)
    {
    }

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
    }
}

using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>What came of a command, in a sentence or two.</summary>
public sealed record DemoAnswer(Severity Severity, string Text);

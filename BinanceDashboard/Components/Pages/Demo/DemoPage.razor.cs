using BinanceDashboard.Components.Layout;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>The hand on the built-in exchange, and what the dashboard makes of it.</summary>
public sealed partial class DemoPage
{
    private string? _busy;
    private DemoAnswer? _answer;
    private (ClockMove Move, int Step)? _moving;
    private CancellationTokenSource? _stop;

    [Inject] public required DemoCommands Commands { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [PersistentState] public DemoView? World { get; set; }

    protected override string OwnPeriod => NavItem.Demo.Period;

    // One command at a time; a button that is blocked keeps the focus, so that the keyboard stays where it was.
    private bool Blocked => _busy is not null || World is null or { IsBeginning: true };

    protected override async Task OnInitializedAsync()
    {
        World ??= await Commands.Load(Gone);
        if (World is null) Navigation.NotFound();
    }

    protected override async Task ReadAgainAsync()
    {
        World = await Commands.Load(Gone) ?? World;
        await base.ReadAgainAsync();
    }

    private async Task RunAsync(string busy, Func<CancellationToken, Task<DemoAnswer>> command)
    {
        if (Blocked) return;
        (_busy, _answer) = (busy, null);
        try
        {
            _answer = await command(Gone);
        }
        finally
        {
            (_busy, _moving) = (null, null);
        }

        World = await Commands.Load(Gone) ?? World;
    }

    private async Task MoveAsync(ClockMove move)
    {
        if (Blocked) return;
        using var stop = new CancellationTokenSource();
        _stop = stop;
        await RunAsync("Moving the clock…", token => Commands.Move(move, Tell, stop.Token, token));
        _stop = null;

        void Tell(int step)
        {
            _moving = (move, step);
            StateHasChanged();
        }
    }
}

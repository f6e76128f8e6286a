using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using Bunit;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Tests.Components.Viewing;

public sealed class LiveComponentTests : ComponentTest
{
    public LiveComponentTests() => Services.AddSingleton(new StoreChanges(TimeProvider.System, NullLogger<StoreChanges>.Instance));

    // What was read before a command and comes after what was read since must not stay.
    [Fact]
    public async Task Refresh_AnOlderReadingEndsLast_WhatIsShownIsTheNewest()
    {
        var page = Render<Stored>();
        page.WaitForAssertion(() => Assert.Equal("1", page.Markup));
        var stored = page.Instance;
        var slow = stored.Hold();
        var before = page.InvokeAsync(stored.ReadNowAsync);

        stored.Value = 2;
        await page.InvokeAsync(stored.ReadNowAsync);
        Assert.Equal("2", page.Markup);
        slow.SetResult();
        await before;

        Assert.Equal("2", page.Markup);
    }

    private sealed class Stored : LiveComponent
    {
        private TaskCompletionSource? _hold;
        private int _shown;

        public int Value { get; set; } = 1;

        /// <summary>The next reading reads at once and is told when this is completed.</summary>
        public TaskCompletionSource Hold() => _hold = new TaskCompletionSource();

        public async Task ReadNowAsync()
        {
            await RefreshAsync();
            StateHasChanged();
        }

        protected override async Task ReadAgainAsync()
        {
            var (read, hold) = (Value, _hold);
            _hold = null;
            if (hold is not null) await hold.Task;
            _shown = read;
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, _shown);
    }
}

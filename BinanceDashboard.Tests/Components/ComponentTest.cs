using AngleSharp.Dom;
using BinanceDashboard.Components.Viewing;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Components;

/// <summary>A page's surroundings: a clock that stands at noon, and a reader in UTC.</summary>
public abstract class ComponentTest : BunitContext
{
    protected static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    // Generous: only a test that fails waits this long.
    static ComponentTest() => DefaultWaitTimeout = TimeSpan.FromMinutes(4);

    protected ComponentTest()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<TimeProvider>(new ManualTime(Noon));
    }

    protected IRenderedComponent<T> RenderFor<T>(Viewer viewer, Action<ComponentParameterCollectionBuilder<T>> parameters)
        where T : IComponent
    {
        RenderTree.Add<CascadingValue<Viewer>>(value => value.Add(cascading => cascading.Value, viewer));
        return Render(parameters);
    }

    /// <summary>What is read on the page, pieces and spaces alike set apart by one space.</summary>
    protected static string Words<T>(IRenderedComponent<T> fragment)
        where T : IComponent =>
        string.Join(' ', fragment.Nodes.SelectMany(node => node.GetDescendantsAndSelf()).OfType<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}

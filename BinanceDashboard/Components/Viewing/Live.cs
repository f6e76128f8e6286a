using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Viewing;

/// <summary>Tells a layout, which cannot be a <see cref="LiveComponent"/> itself, that something was stored.</summary>
public sealed class Live : LiveComponent
{
    [Parameter, EditorRequired] public EventCallback OnChanged { get; set; }

    protected override Task ReadAgainAsync() => OnChanged.InvokeAsync();
}

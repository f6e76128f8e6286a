using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Layout;

/// <summary>Reads what the frame shows, for the signed-in user.</summary>
public delegate Task<ShellView> LoadShell(ViewQuery query, CancellationToken cancellationToken);

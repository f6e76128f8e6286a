namespace BinanceDashboard.Exchange.Streams;

/// <summary>What a message means for the connection that it came over.</summary>
internal enum StreamSignal
{
    None,

    /// <summary>It ends soon: another should take its place at once.</summary>
    ChangeOver,

    /// <summary>Nothing more will come over it.</summary>
    Over,
}

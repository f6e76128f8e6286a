namespace BinanceDashboard.Access;

/// <summary>Somebody asked for something that cannot be; the message is a sentence for that person.</summary>
/// <param name="field">The field of the request that is at fault, in camelCase; null where none is.</param>
public sealed class AccessException(string message, string? field = null) : Exception(message)
{
    public string? Field { get; } = field;
}

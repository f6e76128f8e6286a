namespace BinanceDashboard.Store;

/// <summary>The store cannot be opened or changed as asked; the message is a sentence for the person who runs the program.</summary>
public sealed class StoreException(string message) : Exception(message);

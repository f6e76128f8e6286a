namespace BinanceDashboard.Simulator;

/// <summary>A control command that was refused; the message is a sentence for the person who gave it.</summary>
public sealed class SimulatorException(int status, string message) : Exception(message)
{
    /// <summary>400 for a wrong value, 409 for one that the account cannot follow now.</summary>
    public int Status => status;
}

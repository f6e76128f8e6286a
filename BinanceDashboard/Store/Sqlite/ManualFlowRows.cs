namespace BinanceDashboard.Store.Sqlite;

/// <summary>Flows that a person enters as rows; a statement does not tell of them a second time.</summary>
internal static class ManualFlowRows
{
    private const string HasAccount = "SELECT 1 FROM Account WHERE Id = ?1";

    private const string IdOf = "SELECT Id FROM CashFlow WHERE AccountId = ?1 AND Kind = ?2 AND ExternalId = ?3";

    private const string DeleteManual = "DELETE FROM CashFlow WHERE Id = ?1 AND AccountId = ?2 AND Kind IN ('ManualDeposit', 'ManualWithdrawal')";

    /// <returns>The flow with its id; null where its account is no longer there.</returns>
    public static CashFlow? Add(RowWriter rows, CashFlow flow)
    {
        if (!rows.Any(HasAccount, flow.AccountId)) return null;
        rows.Insert(flow);
        StatementRows.Reconcile(rows, flow.AccountId);
        return flow with { Id = rows.Read(IdOf, row => row.Number(0), flow.AccountId, $"{flow.Kind}", flow.ExternalId).Single() };
    }

    /// <returns>Whether there was such a flow.</returns>
    public static bool Delete(RowWriter rows, long accountId, long id)
    {
        if (rows.Run(DeleteManual, id, accountId) == 0) return false;
        StatementRows.Reconcile(rows, accountId);
        return true;
    }
}

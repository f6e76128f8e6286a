using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BinanceDashboard.Store.Migrations
{
    /// <inheritdoc />
    public partial class AddFillsIncomeAndOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Fill",
                columns: table => new
                {
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    Market = table.Column<string>(type: "TEXT", nullable: false),
                    Symbol = table.Column<string>(type: "TEXT", nullable: false),
                    TradeId = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", nullable: false),
                    PositionSide = table.Column<string>(type: "TEXT", nullable: false),
                    Price = table.Column<string>(type: "TEXT", nullable: false),
                    Quantity = table.Column<string>(type: "TEXT", nullable: false),
                    QuoteQuantity = table.Column<string>(type: "TEXT", nullable: false),
                    Commission = table.Column<string>(type: "TEXT", nullable: false),
                    CommissionAsset = table.Column<string>(type: "TEXT", nullable: false),
                    RealizedPnl = table.Column<string>(type: "TEXT", nullable: false),
                    MarginAsset = table.Column<string>(type: "TEXT", nullable: true),
                    IsMaker = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fill", x => new { x.AccountId, x.Market, x.Symbol, x.TradeId });
                    table.ForeignKey(
                        name: "FK_Fill_Account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Income",
                columns: table => new
                {
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    Market = table.Column<string>(type: "TEXT", nullable: false),
                    IncomeType = table.Column<string>(type: "TEXT", nullable: false),
                    TranId = table.Column<long>(type: "INTEGER", nullable: false),
                    Asset = table.Column<string>(type: "TEXT", nullable: false),
                    Symbol = table.Column<string>(type: "TEXT", nullable: false),
                    Amount = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    TradeId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Income", x => new { x.AccountId, x.Market, x.IncomeType, x.TranId, x.Asset, x.Symbol });
                    table.ForeignKey(
                        name: "FK_Income_Account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Order",
                columns: table => new
                {
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    Market = table.Column<string>(type: "TEXT", nullable: false),
                    Symbol = table.Column<string>(type: "TEXT", nullable: false),
                    OrderId = table.Column<long>(type: "INTEGER", nullable: false),
                    ClientOrderId = table.Column<string>(type: "TEXT", nullable: false),
                    OrderListId = table.Column<long>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    TimeInForce = table.Column<string>(type: "TEXT", nullable: false),
                    Price = table.Column<string>(type: "TEXT", nullable: false),
                    StopPrice = table.Column<string>(type: "TEXT", nullable: false),
                    OrigQty = table.Column<string>(type: "TEXT", nullable: false),
                    ExecutedQty = table.Column<string>(type: "TEXT", nullable: false),
                    CumulativeQuoteQty = table.Column<string>(type: "TEXT", nullable: false),
                    AvgPrice = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Order", x => new { x.AccountId, x.Market, x.Symbol, x.OrderId });
                    table.ForeignKey(
                        name: "FK_Order_Account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Fill_AccountId_At",
                table: "Fill",
                columns: new[] { "AccountId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Fill_AccountId_Market_Symbol_At",
                table: "Fill",
                columns: new[] { "AccountId", "Market", "Symbol", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Income_AccountId_Market_Symbol_At",
                table: "Income",
                columns: new[] { "AccountId", "Market", "Symbol", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Order_AccountId_At",
                table: "Order",
                columns: new[] { "AccountId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Order_AccountId_Market_Symbol_At",
                table: "Order",
                columns: new[] { "AccountId", "Market", "Symbol", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Order_Open",
                table: "Order",
                columns: new[] { "AccountId", "Market", "Symbol" },
                filter: "\"Status\" NOT IN ('FILLED', 'CANCELED', 'REJECTED', 'EXPIRED', 'EXPIRED_IN_MATCH', 'UNKNOWN')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Fill");

            migrationBuilder.DropTable(
                name: "Income");

            migrationBuilder.DropTable(
                name: "Order");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BinanceDashboard.Store.Migrations
{
    /// <inheritdoc />
    public partial class AddBenchmarkOfAccount : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Benchmark",
                table: "Account",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Benchmark",
                table: "Account");
        }
    }
}

# The chart library, from npm.
FROM node:20-slim AS scripts
WORKDIR /source/BinanceDashboard
COPY BinanceDashboard/package.json BinanceDashboard/package-lock.json BinanceDashboard/.npmrc ./
RUN npm ci --ignore-scripts

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json appsettings.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY BinanceDashboard/ BinanceDashboard/
COPY --from=scripts /source/BinanceDashboard/node_modules BinanceDashboard/node_modules
RUN touch BinanceDashboard/node_modules/.package-lock.json && dotnet publish BinanceDashboard -c Release -o /published -p:RunAnalyzers=false -p:UseAppHost=false && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /published ./
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
ENV Urls=http://0.0.0.0:5080 Storage__DataDirectory=/data DOTNET_EnableDiagnostics=0
USER $APP_UID
VOLUME /data
EXPOSE 5080
# There is no shell in the image: the program asks itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["dotnet", "BinanceDashboard.dll", "healthy"]
ENTRYPOINT ["dotnet", "BinanceDashboard.dll"]

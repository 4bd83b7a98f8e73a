@echo off
rem Runs all tests, those of the net462 build on the .NET Framework of Windows, and ends with one line: N passed, N failed, N skipped.
setlocal
cd /d "%~dp0.."
where dotnet >nul 2>nul || (echo XrmLeads needs the .NET SDK 10: install it from https://dotnet.microsoft.com and call this again. 1>&2 & exit /b 1)
set "log=%TEMP%\xrmleads-tests-%RANDOM%.log"
dotnet build XrmLeads.sln -c Release --nologo -v minimal || exit /b 1
powershell -NoProfile -Command "dotnet test XrmLeads.sln -c Release --no-build --nologo -- RunConfiguration.TreatNoTestsAsError=true 2>&1 | Tee-Object -FilePath '%log%'; $code = $LASTEXITCODE; $p = 0; $f = 0; $s = 0; Select-String -Path '%log%' -Pattern 'Failed: +(\d+), Passed: +(\d+), Skipped: +(\d+)' | ForEach-Object { $g = $_.Matches[0].Groups; $f += [int]$g[1].Value; $p += [int]$g[2].Value; $s += [int]$g[3].Value }; Write-Output ('{0} passed, {1} failed, {2} skipped' -f $p, $f, $s); if ($p -eq 0 -or $f -gt 0) { $code = 1 }; exit $code"
set code=%ERRORLEVEL%
del "%log%" >nul 2>nul
exit /b %code%

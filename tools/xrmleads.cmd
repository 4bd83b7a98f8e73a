@echo off
rem The command line of XrmLeads. The build is a matter of a second where nothing has changed.
setlocal
set "root=%~dp0.."
where dotnet >nul 2>nul || (echo XrmLeads needs the .NET SDK 10: install it from https://dotnet.microsoft.com and call this again. 1>&2 & exit /b 1)
dotnet build "%root%\tools\Cli" -c Release --nologo -v quiet 1>&2 || (echo xrmleads could not be built; the messages above say why. 1>&2 & exit /b 1)
dotnet "%root%\artifacts\bin\XrmLeads.Cli\release\xrmleads.dll" %*

@echo off
rem Starts Dryrun: the window without arguments or with a data folder alone, else the command line.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0.."
set "JAVA_EXE="

call :use "%JAVA_HOME%"
if defined JAVA_EXE goto start
for /f "delims=" %%j in ('where java 2^>nul') do if not defined JAVA_EXE call :use "%%~dpj.."
if defined JAVA_EXE goto start
for %%d in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if exist "%%~d" for /d %%j in ("%%~d\*") do if not defined JAVA_EXE call :use "%%~j"
)
if defined JAVA_EXE goto start
echo Dryrun needs a JDK 25 or newer: install one, or set JAVA_HOME to it. 1>&2
exit /b 2

:start
set "WINDOW="
if "%~1"=="" set "WINDOW=1"
if "%~1"=="--home" if not "%~2"=="" if "%~3"=="" set "WINDOW=1"
if defined WINDOW (
  "%JAVA_EXE%" "@%HOME_DIR%\lib\window.options" --module-path "%HOME_DIR%\lib\fx" -cp "%HOME_DIR%\lib\*" dryrun.app.Main %*
) else (
  "%JAVA_EXE%" "@%HOME_DIR%\lib\command.options" -cp "%HOME_DIR%\lib\*" dryrun.app.Main %*
)
exit /b %ERRORLEVEL%

rem Takes the JDK in folder %1 when its release file names version 25 or newer.
:use
if "%~1"=="" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims=^=." %%v in ('findstr /b JAVA_VERSION "%~1\release"') do (
  set "MAJOR=%%v"
  set "MAJOR=!MAJOR:"=!"
  if !MAJOR! GEQ 25 set "JAVA_EXE=%~1\bin\java.exe"
)
exit /b

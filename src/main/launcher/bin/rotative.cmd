@echo off
rem Starts Rotative: finds Java 17 or newer and gives it what a short run needs.
rem   ROTATIVE_OPTS   more flags for Java; they win over the ones below
rem   JAVA_HOME       the Java to use; without it, the one on the PATH
setlocal DisableDelayedExpansion

rem The first compiler alone and a small heap: a build is over before more would pay.
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx256m -XX:MaxNewSize=48m"
rem A preview stays open: it takes more where a site is large, and gives back what it does not need.
if /i "%~1"=="serve" set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m -XX:MaxNewSize=24m"

set "JAR=%~dp0..\rotative.jar"
if not exist "%JAR%" (
  >&2 echo rotative: "%JAR%" is missing: pack it with mvn -q package -DskipTests
  exit /b 3
)

set "JAVA=java.exe"
if not defined JAVA_HOME goto onpath
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" (
  >&2 echo rotative: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it: point it at Java 17 or newer, or unset it
  exit /b 3
)
goto found
:onpath
where /q java.exe
if errorlevel 1 (
  >&2 echo rotative: Java 17 or newer is needed, and there is no java on the PATH: see https://adoptium.net
  exit /b 3
)
:found

rem Only Java 10 and newer know --version; only 17 and newer know the class files inside the jar.
set "VERSION="
for /f "tokens=2" %%v in ('call "%JAVA%" --version 2^>nul') do if not defined VERSION set "VERSION=%%v"
if not defined VERSION set "VERSION=8"
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  >&2 echo rotative: Java 17 or newer is needed, and "%JAVA%" is Java %VERSION%
  exit /b 3
)

rem What packing made of the classes serves the same Java in the same folder; Java says nothing where it does not fit.
for %%h in ("%~dp0..") do set "ARCHIVE=%%~fh\rotative.jsa"
for %%h in ("%~dp0..") do set "WANTED=%VERSION% %%~fh"
set "MADE="
if exist "%ARCHIVE%" if exist "%ARCHIVE%.for" set /p MADE=<"%ARCHIVE%.for"
set "SHARED="
if "%MADE%"=="%WANTED%" set SHARED="-XX:SharedArchiveFile=%ARCHIVE%"

"%JAVA%" %FLAGS% -Xlog:disable -Dfile.encoding=UTF-8 %SHARED% %ROTATIVE_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

@echo off
rem Headend Studio: headend opens the IDE, headend COMMAND ... runs the command line.
setlocal EnableExtensions
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "MAJOR=0"
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do for /f "delims=.-" %%m in ("%%~v") do set "MAJOR=%%m"
if %MAJOR% LSS 21 (
  echo headend: Java 21 or newer is needed: install one and set JAVA_HOME. 1>&2
  exit /b 1
)
set "UNSAFE="
if %MAJOR% GEQ 24 set "UNSAFE=--sun-misc-unsafe-memory-access=allow"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fj"
for /d %%p in ("%~dp0plugins\org.headend.app_*") do set "SPLASH=%%~fp\splash.png"
set "CACHE=%LOCALAPPDATA%\headend"
if defined HEADEND_CACHE set "CACHE=%HEADEND_CACHE%"
set "WORKSPACE=%USERPROFILE%\headend-workspace"
if defined HEADEND_WORKSPACE set "WORKSPACE=%HEADEND_WORKSPACE%"
set OPTIONS=--add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC %UNSAFE% %HEADEND_VMARGS%
if "%~1"=="" goto ide
if "%~1"=="ide" goto ide
if "%~1"=="-nl" if "%~3"=="" goto ide
"%JAVA%" %OPTIONS% -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application org.headend.cli.app -data @none -configuration "%CACHE%\configuration" %*
exit /b %ERRORLEVEL%
:ide
set "IDEARGS=%*"
if "%~1"=="ide" set "IDEARGS=%IDEARGS:~3%"
set "JAVAW=%JAVA%w"
start "Headend Studio" "%JAVAW%" -Xms64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 %OPTIONS% -Dheadend.sampleSite=true -jar "%LAUNCHER%" -data "%WORKSPACE%" -showsplash "%SPLASH%" %IDEARGS%
exit /b 0

@echo off
rem Runs a built product on Windows; build it with ./workbench in a POSIX shell such as Git Bash.
rem   workbench ui [--language sv or en] [FILE ...]     the window
rem   workbench demo, report, show, list, new, --help   the command line, see docs/user-guide.md
setlocal
set state=%LOCALAPPDATA%\finsam-workbench
set java=java
if defined JAVA_HOME set java=%JAVA_HOME%\bin\java
set options=-Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true
set launcher=
if "%~1"=="ui" goto window

rem Only the product with the window has what a page of the editor is built against.
if "%~1"=="new-plugin" call :find "%~dp0releng\se.finsam.product\target\products\se.finsam.workbench\win32\win32\x86_64"
if not defined launcher call :find "%~dp0releng\se.finsam.product.headless\target\products\se.finsam.headless\linux\gtk\x86_64"
if not defined launcher goto unbuilt
"%java%" -Xmx512m %options% "-Dfinsam.logs=%state%" -jar "%launcher%" -application se.finsam.cli.workbench -nosplash -data @none %*
exit /b %errorlevel%

:window
call :find "%~dp0releng\se.finsam.product\target\products\se.finsam.workbench\win32\win32\x86_64"
if not defined launcher goto unbuilt
shift
set language=
if "%~1"=="--language" (
    set "language=%~2"
    shift
    shift
)
set files=
:collect
if "%~1"=="" goto start
set files=%files% "%~1"
shift
goto collect

:start
set chosen=%language%
if not defined chosen if exist "%state%\window\language" set /p chosen=<"%state%\window\language"
set kept=
if exist "%state%\window\language" set /p kept=<"%state%\window\language"
set nl=
if defined chosen set nl=-nl %chosen%
"%java%" -Xmx1g %options% -jar "%launcher%" -data "%state%\window" %nl% -nosplash -application se.finsam.app.window %files%
set status=%errorlevel%
rem The window asks to be started again, as after a change of language.
rem Another language chosen in the window holds from now on.
set now=
if exist "%state%\window\language" set /p now=<"%state%\window\language"
if not "%kept%"=="%now%" set language=
if "%status%"=="23" goto start
exit /b %status%

:find
for %%f in ("%~1\plugins\org.eclipse.equinox.launcher_*.jar") do if exist "%%f" set "launcher=%%f"
exit /b 0

:unbuilt
echo workbench: the product is not built; run ./workbench in a POSIX shell such as Git Bash once 1>&2
exit /b 2

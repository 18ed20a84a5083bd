@echo off
rem Runs a built headless product on Windows; build it with mvnw under a POSIX shell.
setlocal
set product=%~dp0releng\se.finsam.product.headless\target\products\se.finsam.headless\linux\gtk\x86_64
set java=java
if defined JAVA_HOME set java=%JAVA_HOME%\bin\java
for %%f in ("%product%\plugins\org.eclipse.equinox.launcher_*.jar") do set launcher=%%f
if not defined launcher (
    echo workbench: the product is not built; run ./workbench in a POSIX shell such as Git Bash once 1>&2
    exit /b 2
)
"%java%" -Xmx512m -Djava.awt.headless=true -jar "%launcher%" -application se.finsam.cli.workbench -nosplash -data @none %*

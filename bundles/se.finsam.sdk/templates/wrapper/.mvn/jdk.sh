# Finds the JDK that the scripts run with and exports it as JAVA_HOME; sourced by workbench and mvnw.

# Feature number of the JDK in a folder, 0 when there is none.
version() {
    [ -x "$1/bin/javac" ] || { echo 0; return; }
    number=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    echo "${number:-0}"
}

find_jdk() {
    on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/*; do
        if [ -n "$home" ] && [ "$(version "$home")" -ge 21 ]; then
            echo "$home"
            return
        fi
    done
    return 1
}

JAVA_HOME=$(find_jdk) || {
    echo "a JDK 21 or newer is needed; install one (Debian: apt-get install temurin-25-jdk, or any package that gives openjdk 21) or set JAVA_HOME" >&2
    exit 2
}
export JAVA_HOME

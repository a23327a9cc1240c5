# What the scripts in this folder share: finding a JDK 25, building when something changed. Sourced, not run.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
JAR="$ROOT/app/target/plumbline.jar"

say() { printf '%s\n' "$*" >&2; }

java_version() { "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'; }

# Sets JAVA_HOME to a JDK 25 or newer, wherever it lies.
find_java() {
  local candidate home version
  for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)")")" 2>/dev/null || true)" \
      /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    home="$candidate"
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    version="$(java_version "$home/bin/java")"
    if [[ "$version" =~ ^[0-9]+$ ]] && [ "$version" -ge 25 ]; then
      export JAVA_HOME="$home"
      return
    fi
  done
  say "Plumbline needs a JDK of version 25 or newer and found none."
  say "Install one (on Debian: the package temurin-25-jdk or openjdk-25-jdk), or set JAVA_HOME to where it lies."
  exit 6
}

# Installs Debian packages where this user may; otherwise says what to install and ends.
need_package() {
  local program="$1" package="$2"
  command -v "$program" > /dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    say "Installing $package …"
    apt-get update -qq > /dev/null 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" > /dev/null 2>&1 || true
  fi
  command -v "$program" > /dev/null || { say "Plumbline needs $program. Install it (on Debian: apt-get install $package) and try again."; exit 6; }
}

maven() { (cd "$ROOT" && JAVA_HOME="$JAVA_HOME" mvn -B "$@"); }

stale() {
  [ ! -f "$JAR" ] || [ -n "$(find "$ROOT/pom.xml" "$ROOT/app/pom.xml" "$ROOT/app/src" "$ROOT/libraries" \
      -name target -prune -o -type f -newer "$ROOT/app/target/built" -print -quit 2> /dev/null)" ] || [ ! -f "$ROOT/app/target/built" ]
}

# Builds the application when there is none or a source is newer, showing one line for each part.
build_if_stale() {
  find_java
  stale || return 0
  need_package mvn maven
  say "Building Plumbline. The first time this takes a few minutes, because it fetches what it is made of."
  mkdir -p "$ROOT/app/target"
  local log="$ROOT/app/target/build.log"
  maven -Dmaven.test.skip=true -pl app -am package > "$log" 2>&1 &
  local building=$! shown=""
  while kill -0 "$building" 2> /dev/null; do
    local line
    line="$(grep -oE '^\[INFO\] Building Plumbline.*' "$log" 2> /dev/null | tail -n 1 || true)"
    if [ -n "$line" ] && [ "$line" != "$shown" ]; then shown="$line"; say "  ${line#\[INFO\] }"; fi
    sleep 1
  done
  if ! wait "$building"; then
    say "The build failed. It said:"
    grep -E '^\[ERROR\]' "$log" | head -n 12 >&2
    say "All of it is in $log."
    exit 70
  fi
  touch "$ROOT/app/target/built"
}

run_plumbline() {
  export PLUMBLINE_DATA="${PLUMBLINE_DATA:-$ROOT/plumbline-data}"
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -jar "$JAR" "$@"
}

# Sourced by ./headend and ./verify: finds or fetches what the build needs. Says in one line what it does.
# Sets: root, cache, JAVA_HOME, mvn. Functions: say, fail, find_java, find_maven, packages, build.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${HEADEND_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/headend}
maven_version=3.9.11
product=$root/releng/org.headend.product/target/products/org.headend.product/linux/gtk/x86_64/headend-studio
consent=${consent:-}
[ -n "${CI:-}" ] && consent=yes
mkdir -p "$cache"

say() { printf '%s\n' "headend: $*" >&2; }
fail() { say "$*"; exit 1; }

java_major() { "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'; }

find_java() {
  local candidate path_java
  path_java=$(command -v javac 2>/dev/null) && path_java=$(dirname "$(dirname "$(readlink -f "$path_java")")")
  for candidate in "${HEADEND_JAVA_HOME:-}" "${JAVA_HOME:-}" "$path_java" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
    [ -x "$candidate/bin/javac" ] || continue
    [ "$(java_major "$candidate")" -ge 21 ] 2>/dev/null || continue
    export JAVA_HOME=$candidate
    return
  done
  fail "a JDK 21 or newer is needed and none was found: install one (for example Eclipse Temurin) and set JAVA_HOME."
}

maven_is_new_enough() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  case $version in 3.9 | 3.[1-9][0-9] | [4-9].*) return 0 ;; *) return 1 ;; esac
}

find_maven() {
  local system
  mvn=$cache/apache-maven-$maven_version/bin/mvn
  [ -x "$mvn" ] && return
  system=$(command -v mvn) || fail "Maven is needed: install it (for example: apt-get install maven)."
  if maven_is_new_enough "$system"; then mvn=$system; return; fi
  say "fetching Maven $maven_version"
  (cd "$cache" && "$system" -q -B dependency:copy -DoutputDirectory="$cache" \
    -Dartifact=org.apache.maven:apache-maven:$maven_version:tar.gz:bin >"$cache/maven-fetch.log" 2>&1 &&
    tar xzf "apache-maven-$maven_version-bin.tar.gz" && rm "apache-maven-$maven_version-bin.tar.gz") ||
    fail "Maven $maven_version could not be fetched (see $cache/maven-fetch.log): install Maven 3.9 or newer."
}

has_library() { ldconfig -p 2>/dev/null | grep "$1" >/dev/null || ls /usr/lib/*/"$1"* /usr/lib64/"$1"* >/dev/null 2>&1; }

# packages PURPOSE PACKAGE… : installs Debian packages after consent
packages() {
  local purpose=$1 answer sudo=""
  shift
  [ $# -eq 0 ] && return
  command -v apt-get >/dev/null || fail "$purpose needs: $*. Install them with your system's package manager."
  if [ "$consent" != yes ]; then
    [ -t 0 ] || fail "$purpose needs system packages: $*. Run again with --yes, or: apt-get install $*"
    read -r -p "headend: $purpose needs system packages: $*. Install them now? [y/N] " answer
    case $answer in y | Y | yes) ;; *) fail "not installed; run: apt-get install $*" ;; esac
  fi
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  say "installing system packages: $*"
  { $sudo apt-get update -q && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q --no-install-recommends "$@"; } \
    >"$cache/apt.log" 2>&1 || fail "packages could not be installed (see $cache/apt.log): apt-get install $*"
}

# maven ARG… : offline when everything is known to be there, else (or when that fails to resolve) online
maven() {
  local stamp=$cache/online-$(cksum <"$root/target-platform/org.headend.target" | cut -d' ' -f1)
  if [ -f "$stamp" ]; then
    "$mvn" -B -ntp -o -f "$root/pom.xml" "$@" && return
    "$mvn" -B -ntp -o -q -f "$root/pom.xml" validate >/dev/null 2>&1 && return 1
  fi
  "$mvn" -B -ntp -f "$root/pom.xml" "$@" && touch "$stamp"
}

sources_changed() {
  [ ! -f "$product/.built" ] || [ -n "$(find "$root"/{bundles,features,templates,help,target-platform,pom.xml} "$root/releng/org.headend.product" \
    \( -name target -o -name bin \) -prune -o -type f -newer "$product/.built" -print -quit)" ]
}

# build: makes the product once, and again only when sources changed
build() {
  sources_changed || return 0
  find_maven
  say "building (the first time takes some minutes; log: $cache/build.log)"
  if ! maven -q package -pl releng/org.headend.product -am >"$cache/build.log" 2>&1; then
    grep -m 20 'ERROR' "$cache/build.log" >&2
    fail "the build failed: see $cache/build.log"
  fi
  touch "$product/.built"
}

vmargs=(--add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC)
quiet_unsafe() { # protobuf's use of sun.misc.Unsafe makes JDK 24 and newer print warnings
  [ "$(java_major "$JAVA_HOME")" -ge 24 ] && vmargs+=(--sun-misc-unsafe-memory-access=allow)
  return 0
}

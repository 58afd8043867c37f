# shellcheck shell=bash
# Sourced by ./headend, ./verify and the scripts here: finds or fetches what the build needs; one line says what it does.
# Sets: root, cache, JAVA_HOME, java_version, mvn, product. Functions: say, fail, find_java, find_maven, packages, maven, build.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${HEADEND_CACHE:-${XDG_CACHE_HOME:-${HOME:-}/.cache}/headend}
maven_version=3.9.11
materialized=$root/releng/org.headend.product/target/products/org.headend.product/linux/gtk/x86_64/headend-studio
consent=${consent:-}
[ -n "${CI:-}" ] && consent=yes

say() { printf '%s\n' "headend: $*" >&2; }
fail() { say "$*"; exit 1; }
trap 'say "interrupted"; exit 130' INT

if ! mkdir -p "$cache" 2>/dev/null || [ ! -w "$cache" ]; then
  fail "$cache cannot be written: set HEADEND_CACHE to a folder that can, or repair its permissions."
fi

# Without a locale Java refuses file names that are not ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  '' | C | POSIX) unset LC_ALL; export LC_CTYPE=C.UTF-8 ;;
esac

java_major() { # from the release file, which is quicker than starting a JVM
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
  echo "${version:-0}"
}

search_java() {
  local candidate path_java
  path_java=$(command -v javac 2>/dev/null) && path_java=$(dirname "$(dirname "$(readlink -f "$path_java")")")
  for candidate in "${HEADEND_JAVA_HOME:-}" "${JAVA_HOME:-}" "$path_java" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/*; do
    [ -x "$candidate/bin/javac" ] || continue
    java_version=$(java_major "$candidate")
    [ "$java_version" -ge 21 ] || continue
    export JAVA_HOME=$candidate
    return 0
  done
  return 1
}

find_java() {
  local package
  search_java && return
  for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
    if apt-cache show "$package" >/dev/null 2>&1; then
      packages "the build" "$package"
      search_java && return
    fi
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
  command -v mvn >/dev/null || packages "the build" maven
  system=$(command -v mvn)
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
  local purpose=$1 answer sudo=()
  shift
  [ $# -eq 0 ] && return
  command -v apt-get >/dev/null || fail "$purpose needs: $*. Install them with your system's package manager."
  if [ "$consent" != yes ]; then
    [ -t 0 ] || fail "$purpose needs system packages: $*. Run again with --yes, or: apt-get install $*"
    read -r -p "headend: $purpose needs system packages: $*. Install them now? [y/N] " answer
    case $answer in y | Y | yes) ;; *) fail "not installed; run: apt-get install $*" ;; esac
  fi
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  say "installing system packages: $*"
  { "${sudo[@]}" apt-get update -q && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; } \
    >"$cache/apt.log" 2>&1 || fail "packages could not be installed (see $cache/apt.log): apt-get install $*"
}

# maven LOG GOAL ARG… : offline when this goal has been reached before with these libraries, else online
maven() {
  local log=$1 goal=$2 stamp options=(-B -ntp -f "$root/pom.xml")
  shift
  stamp=$cache/online-$goal-$(cat "$root/target-platform/org.headend.target" "$root"/.mvn/* "$root/pom.xml" | cksum | cut -d' ' -f1)
  [ -w "${HOME:-/nowhere}" ] || [ -w "${HOME:-/nowhere}/.m2" ] || options+=("-Dmaven.repo.local=$cache/repository")
  if [ -f "$stamp" ]; then
    "$mvn" "${options[@]}" -o "$@" >"$log" 2>&1 && return
    grep -qE 'offline mode|has not been downloaded from it before|No versions available' "$log" || return 1
    say "something is missing in the local repository: fetching it"
  fi
  "$mvn" "${options[@]}" "$@" >"$log" 2>&1 && touch "$stamp"
}

# A hash of what the product is built from: it also sees deleted files and switched branches.
fingerprint() {
  (cd "$root" && find bundles features templates help target-platform pom.xml .mvn releng/org.headend.product \
    \( -name target -o -name bin \) -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 cksum | cksum | cut -d' ' -f1)
}

# lock : one build at a time in this tree
lock() {
  command -v flock >/dev/null || return 0
  exec {lock_file}>"$cache/build-$(printf %s "$root" | cksum | cut -d' ' -f1).lock"
  flock -n "$lock_file" || { say "waiting for another build to end"; flock "$lock_file"; }
}
unlock() {
  [ -z "${lock_file:-}" ] || exec {lock_file}>&-
  lock_file=
}

# Running programs keep their files when the next build replaces them, so each product gets a folder of its own.
product_of() { echo "$root/releng/org.headend.product/target/run/$1"; }

keep_product() { # FINGERPRINT : what was built becomes the product that is started
  local runs=$root/releng/org.headend.product/target/run old part
  product=$(product_of "$1")
  [ -d "$product" ] && return
  rm -rf "$product.new"
  mkdir -p "$product.new"
  for part in "$materialized"/*; do
    case $part in
      */plugins) cp -al "$part" "$product.new" ;; # never written to, so links will do
      *) cp -a "$part" "$product.new" ;;
    esac
  done
  mv "$product.new" "$product"
  # shellcheck disable=SC2012 # names are numbers
  for old in $(ls -t "$runs" | tail -n +3); do rm -rf "${runs:?}/$old"; done
}

# build: makes the product once, and again only when sources changed
build() {
  local state
  state=$(fingerprint)
  product=$(product_of "$state")
  [ -d "$product" ] && return
  lock
  if [ ! -d "$product" ]; then
    find_maven
    say "building (the first time takes some minutes; log: $cache/build.log)"
    if ! maven "$cache/build.log" package -q -pl releng/org.headend.product -am; then
      grep -m 20 'ERROR' "$cache/build.log" >&2 || true
      fail "the build failed: see $cache/build.log"
    fi
    keep_product "$state"
  fi
  unlock
}

vmargs=(--add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC)
quiet_unsafe() { # protobuf's use of sun.misc.Unsafe makes JDK 24 and newer print warnings
  [ "$java_version" -ge 24 ] && vmargs+=(--sun-misc-unsafe-memory-access=allow)
  return 0
}

#!/usr/bin/env bash
# Sets up everything that `make run` and `make test` need, and is quick when nothing changed:
# the system libraries of Qt (Debian, Ubuntu), uv in a place of its own, and .venv with the locked versions, byte-compiled.
#
# Usage: packaging/setup.sh [--screen]     --screen: there must be a screen to show windows on
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# --- Python 3.11 to 3.13 -------------------------------------------------------------------------------------------
suits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1; }
python=
[ -z "${WORKSTATION_PYTHON:-}" ] || suits "$WORKSTATION_PYTHON" || stop "WORKSTATION_PYTHON=$WORKSTATION_PYTHON is not a Python 3.11, 3.12 or 3.13."
for candidate in ${WORKSTATION_PYTHON:-} python3 python3.12 python3.13 python3.11; do
  if command -v "$candidate" >/dev/null 2>&1 && suits "$candidate"; then python=$(command -v "$candidate"); break; fi
done
[ -n "$python" ] || stop "Python 3.11, 3.12 or 3.13 is needed and none was found. Install one (Debian, Ubuntu: apt-get install python3 python3-venv), or name it: WORKSTATION_PYTHON=/path/to/python3 make run"
python=$("$python" -c 'import sys; print(sys.executable)')   # what lies behind a shim

# --- system libraries: what Qt loads, and the Debian package it is in ---------------------------------------------
libraries=(
  libglib-2.0.so.0=libglib2.0-0 libGL.so.1=libgl1 libEGL.so.1=libegl1 libxkbcommon.so.0=libxkbcommon0
  libfontconfig.so.1=libfontconfig1 libdbus-1.so.3=libdbus-1-3 libgssapi_krb5.so.2=libgssapi-krb5-2
  libbrotlidec.so.1=libbrotli1
)
screen_libraries=(
  libxcb-cursor.so.0=libxcb-cursor0 libxkbcommon-x11.so.0=libxkbcommon-x11-0 libxcb-icccm.so.4=libxcb-icccm4
  libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-shape.so.0=libxcb-shape0
)
missing_packages() {
  local known pair
  known=$(/sbin/ldconfig -p 2>/dev/null || ldconfig -p 2>/dev/null || true)
  for pair in "$@"; do
    case $known in *"${pair%%=*} "*) ;; *) printf '%s ' "${pair#*=}" ;; esac
  done
}
install_packages() {
  local as_root=
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then as_root="sudo -n"; else return 1; fi
  fi
  say "Installing system libraries: $*"
  $as_root apt-get -o DPkg::Lock::Timeout=120 update -qq >/dev/null &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends "$@" >/dev/null
}
if command -v apt-get >/dev/null 2>&1; then
  needed=$(missing_packages "${libraries[@]}")
  wanted=$(missing_packages "${screen_libraries[@]}")
  command -v uv >/dev/null 2>&1 || [ -x .venv-tools/bin/uv ] || "$python" -c 'import ensurepip' 2>/dev/null || needed="$needed python3-venv"
  [ "${1:-}" = --screen ] && needed="$needed$wanted" wanted=
  if [ -n "${needed// /}${wanted// /}" ]; then
    # shellcheck disable=SC2086
    install_packages $needed $wanted || { [ -z "${needed// /}" ] || stop "Qt needs system libraries that may not be installed from here. Please run once:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends $needed$wanted"; }
  fi
fi

# --- uv and the virtual environment --------------------------------------------------------------------------------
stamp=$(cat uv.lock pyproject.toml packaging/setup.sh | cksum)" $python"
if [ "$(cat .venv/.ready 2>/dev/null)" != "$stamp" ]; then
  uv=uv
  uv --version >/dev/null 2>&1 || uv=.venv-tools/bin/uv
  if ! "$uv" --version >/dev/null 2>&1; then
    say "Fetching uv"
    "$python" -m venv .venv-tools || stop "The virtual environment for uv could not be made. Debian, Ubuntu: sudo apt-get install python3-venv"
    .venv-tools/bin/python -m pip install -q --disable-pip-version-check 'uv>=0.9,<1' || stop "uv could not be fetched: is the network there? Then run the same command again."
  fi
  # certificates of the machine, so that a proxy with its own is trusted
  [ -n "${SSL_CERT_FILE:-}" ] || [ ! -r /etc/ssl/certs/ca-certificates.crt ] || export SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
  say "Setting up .venv with the locked versions"
  env -u PYTHONDONTWRITEBYTECODE -u VIRTUAL_ENV UV_PROJECT_ENVIRONMENT=.venv \
    "$uv" sync --quiet --frozen --compile-bytecode --python "$python" --no-python-downloads ||
    stop "The packages could not be installed (see above). Once that is mended, run the same command again."
  .venv/bin/python -c 'import PySide6.QtWidgets, PySide6.QtNetwork' || stop "Qt does not start here: a system library is missing (see above). docs/dependencies.md lists what Qt needs."
  printf '%s\n' "$stamp" >.venv/.ready
fi

# The program's own modules: where Python is told to write no bytecode each start would compile them, 150 ms.
[ -z "${PYTHONDONTWRITEBYTECODE:-}" ] || { env -u PYTHONDONTWRITEBYTECODE .venv/bin/python -m compileall -q workstation; .venv/bin/python -m workstation.app.bundle; }

# --- a screen ------------------------------------------------------------------------------------------------------
if [ "${1:-}" = --screen ] && [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
  stop "There is no screen here to open the desk on. Try: xvfb-run make run, or .venv/bin/workstation --self-check, which plays a short session without a screen."
fi

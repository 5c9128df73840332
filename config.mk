# What winnow needs and how it is built. tools/setup.sh, CI and README read the lists from here.
VERSION = 0.1.0
PREFIX = /usr/local
MANDIR = $(PREFIX)/share/man
DOCDIR = $(PREFIX)/share/doc/winnow
UNITDIR = $(PREFIX)/lib/systemd/system

# These, CPPFLAGS and LDFLAGS are taken from the environment, too, as packagers set them.
CC ?= cc
PKG_CONFIG ?= pkg-config
CFLAGS ?= -O3 -g
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith \
       -Wcast-qual -Wwrite-strings -Wvla -Wundef -Wformat=2
STD = -std=c11 -D_GNU_SOURCE -Wno-overlength-strings -ffp-contract=off

# pkg-config names: one a library. iconv, which has none, is the C library's or libiconv: the Makefile asks the compiler.
LIB_PKGS = libcurl gumbo sqlite3 zlib libbrotlidec libzstd jansson libutf8proc uchardet libseccomp
# Libraries that pkg-config does not know: CLD2, which normalize tells languages with.
OTHER_LIBS = -lcld2
TEST_PKGS = cmocka

# The Debian packages that hold them; run time and tests first, then what lint and the checks use.
BUILD_DEBS = gcc make pkg-config libc6-dev libcurl4-openssl-dev libgumbo-dev libsqlite3-dev zlib1g-dev \
	libbrotli-dev libzstd-dev libjansson-dev libutf8proc-dev libuchardet-dev libseccomp-dev \
	libcld2-dev
DEMO_DEBS = nginx-light jq
BENCH_DEBS = curl wget wget2 wrk nginx-light libnginx-mod-http-echo python3
CHECK_DEBS = libcmocka-dev clang clang-format libclang-rt-14-dev valgrind nginx-light libnginx-mod-http-echo \
	libarchive-tools wget mandoc shellcheck cppcheck git jq gzip zstd brotli xz-utils

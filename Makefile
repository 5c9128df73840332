# winnow: fetch | clean | normalize, and collate. Everything made lies in $(BUILD); `make clean` removes it.
include config.mk

BUILD = build
PROGRAMS = fetch clean normalize collate
MODULES = lib $(PROGRAMS)
BIN = $(PROGRAMS:%=$(BUILD)/bin/%)

PKG_CFLAGS := $(shell $(PKG_CONFIG) --cflags $(LIB_PKGS))
PKG_LIBS := $(shell $(PKG_CONFIG) --libs $(LIB_PKGS))
TEST_LIBS := $(shell $(PKG_CONFIG) --libs $(TEST_PKGS) 2>/dev/null)
# iconv is the C library's or, where a program that calls it does not link without, a library of its own.
ICONV_LIBS := $(shell echo 'int main(void) { return iconv_open("", "") == 0; }' | \
	$(CC) $(CFLAGS) $(LDFLAGS) -include iconv.h -o /dev/null -x c - 2>/dev/null || echo -liconv)

ALL_CFLAGS = $(STD) $(WARN) $(CFLAGS) $(CPPFLAGS) $(SANITIZE) -DVERSION='"$(VERSION)"' $(PKG_CFLAGS) -MMD -MP
ALL_LDFLAGS = -Wl,--as-needed $(LDFLAGS) $(SANITIZE)
LIBS = $(PKG_LIBS) $(OTHER_LIBS) $(ICONV_LIBS) -lm -lpthread

objs = $(patsubst %.c,$(BUILD)/%.o,$(wildcard $(1)/*.c))
stages = $(filter-out $(BUILD)/$(1)/main.o,$(call objs,$(1)))

UNITS = $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/*.c))
FUZZ = $(patsubst tests/fuzz/fuzz_%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))

all: $(BIN)

# A program is its folder over lib.a, and sees no other program's headers.
define program
$(BUILD)/$(1)/%.o: $(1)/%.c | $(BUILD)/$(1)
	$$(CC) $$(ALL_CFLAGS) -Ilib -I$(1) -c -o $$@ $$<
$(BUILD)/$(1).a: $$(call stages,$(1))
	@mkdir -p $$(@D)
	rm -f $$@ && $$(AR) rcs $$@ $$^
$(BUILD)/bin/$(1): $(BUILD)/$(1)/main.o $(BUILD)/$(1).a $(BUILD)/lib.a | $(BUILD)/bin
	$$(CC) $$(ALL_LDFLAGS) -o $$@ $$^ $$(LIBS)
$(BUILD)/unit/$(1)_%: tests/unit/$(1)_%.c $(BUILD)/$(1).a $(BUILD)/lib.a | $(BUILD)/unit
	$$(CC) $$(ALL_CFLAGS) -Ilib -I$(1) $$(ALL_LDFLAGS) -o $$@ $$< $(BUILD)/$(1).a $(BUILD)/lib.a $$(TEST_LIBS) $$(LIBS)
endef
$(foreach p,$(PROGRAMS),$(eval $(call program,$(p))))

$(BUILD)/lib/%.o: lib/%.c | $(BUILD)/lib
	$(CC) $(ALL_CFLAGS) -Ilib -c -o $@ $<
$(BUILD)/lib.a: $(call objs,lib)
	rm -f $@ && $(AR) rcs $@ $^
$(BUILD)/unit/lib_%: tests/unit/lib_%.c $(BUILD)/lib.a | $(BUILD)/unit
	$(CC) $(ALL_CFLAGS) -Ilib $(ALL_LDFLAGS) -o $@ $< $(BUILD)/lib.a $(TEST_LIBS) $(LIBS)

# A fuzz target links with libFuzzer (make fuzz) or with replay.c, which feeds it the corpus once.
$(BUILD)/fuzz/%: tests/fuzz/fuzz_%.c tests/fuzz/replay.c $(PROGRAMS:%=$(BUILD)/%.a) $(BUILD)/lib.a | $(BUILD)/fuzz
	$(CC) $(ALL_CFLAGS) $(MODULES:%=-I%) $(ALL_LDFLAGS) -o $@ $(FUZZ_CFLAGS) $< \
	$(if $(FUZZ_CFLAGS),,tests/fuzz/replay.c) $(PROGRAMS:%=$(BUILD)/%.a) $(BUILD)/lib.a $(LIBS)

# Servers and checkers that the tests' scripts use.
HTTPD = $(patsubst tests/httpd/%.c,$(BUILD)/httpd/%,$(wildcard tests/httpd/*.c))
$(BUILD)/httpd/%: tests/httpd/%.c $(BUILD)/lib.a | $(BUILD)/httpd
	$(CC) $(ALL_CFLAGS) -Ilib $(ALL_LDFLAGS) -o $@ $< $(BUILD)/lib.a $(LIBS)

$(MODULES:%=$(BUILD)/%) $(BUILD)/bin $(BUILD)/unit $(BUILD)/fuzz $(BUILD)/httpd:
	mkdir -p $@

# Checks. Each runner prints a line a failure and ends with "N passed, N failed".
units: $(UNITS)
fuzzers: $(FUZZ)
tests-built: all units fuzzers $(HTTPD)

check: tests-built
	BUILD=$(BUILD) tests/run.sh
accept: all $(HTTPD)
	BUILD=$(BUILD) tests/golden.sh --accept
SAN = -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
# Lines and functions are enough; to follow variables through clean/net.c as well takes gcc over a minute.
SAN_MAKE = $(MAKE) BUILD=$(BUILD)/san SANITIZE='$(SAN)' CFLAGS='-O1 -g1'
san-built:
	+$(SAN_MAKE) tests-built
san:
	+$(SAN_MAKE) check
valgrind: tests-built
	BUILD=$(BUILD) VALGRIND='valgrind -q --vgdb=no --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite --suppressions=$(CURDIR)/tests/valgrind.supp' \
	tests/run.sh
fuzz:
	$(MAKE) BUILD=$(BUILD)/libfuzzer CC=clang SANITIZE='$(SAN) -fsanitize=fuzzer-no-link' FUZZ_CFLAGS=-fsanitize=fuzzer CFLAGS='-O1 -g' fuzzers
lint: all
	BUILD=$(BUILD) CC='$(CC)' tools/lint.sh
format:
	clang-format -i $$(git ls-files '*.c' '*.h' | grep -v _tab)

include $(wildcard tools/*.mk bench/*.mk)

MANUALS = $(foreach p,$(PROGRAMS),$(p)/$(p).1) etc/winnow.1
SYSTEMD = winnow.service winnow.timer
# The shell that make was called from may have left ~ as it is. A name with a space in it is quoted, for sh as
# for systemd.
override PREFIX := $(PREFIX:~/%=$(HOME)/%)
override DESTDIR := $(DESTDIR:~/%=$(HOME)/%)
QUOTE = $(if $(word 2,$(PREFIX)),")
install: all
	mkdir -p "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(MANDIR)/man1" "$(DESTDIR)$(MANDIR)/man5" "$(DESTDIR)$(DOCDIR)" \
	"$(DESTDIR)$(UNITDIR)"
	install -m 755 $(BIN) "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 pipeline.sh "$(DESTDIR)$(PREFIX)/bin/winnow"
	install -m 644 $(MANUALS) "$(DESTDIR)$(MANDIR)/man1"
	install -m 644 lib/record.5 "$(DESTDIR)$(MANDIR)/man5/winnow-record.5"
	for file in "$(DESTDIR)$(DOCDIR)/winnow.crontab" $(SYSTEMD:%="$(DESTDIR)$(UNITDIR)/%"); do \
		sed 's|/usr/local/bin/winnow|$(QUOTE)$(PREFIX)/bin/winnow$(QUOTE)|' "etc/$${file##*/}" >"$$file" && \
		chmod 644 "$$file" || exit; done
uninstall:
	rm -f $(PROGRAMS:%="$(DESTDIR)$(PREFIX)/bin/%") "$(DESTDIR)$(PREFIX)/bin/winnow" \
	$(foreach p,$(MANUALS),"$(DESTDIR)$(MANDIR)/man1/$(notdir $(p))") "$(DESTDIR)$(MANDIR)/man5/winnow-record.5" \
	"$(DESTDIR)$(DOCDIR)/winnow.crontab" $(SYSTEMD:%="$(DESTDIR)$(UNITDIR)/%")
	[ ! -d "$(DESTDIR)$(DOCDIR)" ] || rmdir --ignore-fail-on-non-empty "$(DESTDIR)$(DOCDIR)"
clean:
	rm -rf $(BUILD)

.PHONY: all units fuzzers tests-built check accept san san-built valgrind fuzz lint format install uninstall clean
.SECONDARY:
-include $(wildcard $(BUILD)/*/*.d)

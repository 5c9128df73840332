# Speed: clean beside a bare gumbo parse of the same pages; `make peers` beside other extractors.
RUNS = 5
EVERY = 1

$(BUILD)/bench/gumbo: bench/gumbo.c $(BUILD)/lib.a
	mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -Ilib $(ALL_LDFLAGS) -o $@ $< $(BUILD)/lib.a $(LIBS)
bench: all $(BUILD)/bench/gumbo
	python3 bench/bench.py --clean $(BUILD)/bin/clean --gumbo $(BUILD)/bench/gumbo --runs $(RUNS) \
	--every $(EVERY) $(EVAL)/wcxb-dev
# Installs them first (bench/peers.sh), which needs the network and some minutes.
peers: all
	BUILD=$(BUILD) bench/peers.sh
	python3 bench/bench.py --clean $(BUILD)/bin/clean --peers $(BUILD)/peers --runs $(RUNS) --every $(EVERY) $(EVAL)/wcxb-dev
.PHONY: bench peers

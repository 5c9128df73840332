# fetch beside curl -Z, wget2 and wget, against nginx on the loopback.
bench-fetch: $(BUILD)/bin/fetch
	bench/fetch.py $(BUILD)
.PHONY: bench-fetch

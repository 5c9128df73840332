# fetch beside curl -Z, wget2 and wget, against nginx on the loopback; some three minutes.
bench-fetch: $(BUILD)/bin/fetch
	tools/setup.sh bench
	bench/fetch.py $(BUILD)
.PHONY: bench-fetch

# Speed and accuracy of normalize: beside its peers, and on texts that are spoilt on purpose.
bench-normalize: all $(BUILD)/bench/records.jsonl
	BUILD=$(BUILD) bench/normalize.sh $(BUILD)/bench/records.jsonl
# What clean makes of the pages; those it refuses are named and left out.
$(BUILD)/bench/records.jsonl: $(BUILD)/bin/clean
	mkdir -p $(@D)/pages
	for page in $(PAGES)/html/*.html.gz; do gzip -dc $$page >$(@D)/pages/$$(basename $$page .gz); done
	$(BUILD)/bin/clean -q $(@D)/pages/*.html >$@.new || [ $$? -eq 1 ]
	mv $@.new $@
# Wrap reviewed texts at 60 to 100 columns and join them again; plant pairs of near duplicates.
referee-normalize: $(BUILD)/bin/normalize
	python3 bench/unwrap.py $(BUILD)/bin/normalize $(PAGES)/ground-truth
	python3 bench/planted.py $(BUILD)/bin/normalize
.PHONY: bench-normalize referee-normalize

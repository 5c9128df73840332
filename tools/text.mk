# The model of text without markup, from the sets' pages as w3m prints them. PYTHON as in model.mk.
TEXT_SETS = wcxb-dev magic readability
TEXT_FLAGS =

model-text: $(PYTHON)
	mkdir -p $(BUILD)/model/text
	$(MAKE) BUILD=$(BUILD)/model/build CFLAGS='$(CFLAGS) -DMODEL_STALE' $(BUILD)/model/build/bin/clean
	for set in $(TEXT_SETS); do \
		$(PYTHON) bench/eval.py --text $$set --out $(BUILD)/eval/$$set $(EVAL) && \
		$(BUILD)/model/build/bin/clean -F --type text $(BUILD)/eval/$$set/w3m/*.txt \
		>$(BUILD)/model/text/$$set.tsv || [ $$? -eq 1 ] || exit 1; \
	done
	$(PYTHON) tools/train_text.py --table clean/model_text_tab.c $(TEXT_FLAGS) \
	$(EVAL) $(BUILD)/model/text
.PHONY: model-text

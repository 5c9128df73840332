# The learned model, from the evaluation sets' pages to clean/model_tab.c. PYTHON needs lightgbm 4, numpy and scipy.
PYTHON = python3
MODEL_SETS = wcxb-dev magic readability segments
MODEL_FLAGS =

model: all
	mkdir -p $(BUILD)/model
	for set in $(MODEL_SETS); do \
		$(PYTHON) bench/eval.py --warc $$set --out $(BUILD)/eval $(EVAL) && \
		$(BUILD)/bin/clean -F $(BUILD)/eval/$$set.warc >$(BUILD)/model/$$set.tsv || [ $$? -eq 1 ] || exit 1; \
	done
	$(PYTHON) tools/train.py --cv $(BUILD)/model/cv.jsonl --table clean/model_tab.c \
	--check tests/unit/clean_model_tab.h $(MODEL_FLAGS) $(EVAL) $(BUILD)/model
.PHONY: model

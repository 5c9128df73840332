# Accuracy on the evaluation sets; results under $(BUILD)/eval.
# They are no part of this repository: bench/sets.py has the layout of each, README.md where they are from.
EVAL = ../shared/eval
eval eval-dates eval-timex eval-markdown bench peers bench-language model model-text: | $(EVAL)
$(BUILD)/bench/records.jsonl: | $(EVAL)
$(EVAL):
	@echo "no evaluation sets in $@: name their folder with EVAL=DIR; see bench/eval.mk" >&2; exit 2
eval: all $(if $(wildcard $(BUILD)/model/fold0.c),model-folds)
	python3 bench/eval.py --bin $(BUILD)/bin --out $(BUILD)/eval --cv $(BUILD)/model $(EVAL)
.PHONY: eval
eval-dates: all
	python3 bench/dates.py --bin $(BUILD)/bin $(EVAL)
.PHONY: eval-dates
$(BUILD)/bench/finddates: bench/finddates.c $(BUILD)/lib.a
	mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -Ilib $(ALL_LDFLAGS) -o $@ $< $(BUILD)/lib.a $(LIBS)
eval-timex: $(BUILD)/bench/finddates
	python3 bench/timex.py --finder $(BUILD)/bench/finddates $(EVAL)
.PHONY: eval-timex

# Accuracy on the evaluation sets; results under $(BUILD)/eval.
EVAL = ../shared/eval
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

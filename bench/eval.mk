# Accuracy on the evaluation sets; results under $(BUILD)/eval.
EVAL = ../shared/eval
eval: all $(if $(wildcard $(BUILD)/model/fold0.c),model-folds)
	python3 bench/eval.py --bin $(BUILD)/bin --out $(BUILD)/eval --cv $(BUILD)/model $(EVAL)
.PHONY: eval
eval-dates: all
	python3 bench/dates.py --bin $(BUILD)/bin $(EVAL)
.PHONY: eval-dates

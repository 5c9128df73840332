# Accuracy on the evaluation sets; results under $(BUILD)/eval.
EVAL = ../shared/eval
eval: all
	python3 bench/eval.py --bin $(BUILD)/bin --out $(BUILD)/eval --cv $(BUILD)/model/cv.jsonl $(EVAL)
.PHONY: eval

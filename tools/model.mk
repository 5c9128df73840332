# The learned model, from the evaluation sets' pages to clean/model_tab.c; a quarter of an hour on two cores.
# PYTHON is an interpreter's path; it has what trainers and tables need.
PYTHON = $(BUILD)/model-venv/bin/python3
$(BUILD)/model-venv/bin/python3:
	python3 -m venv $(BUILD)/model-venv
	$(BUILD)/model-venv/bin/pip install -q lightgbm==4.7.0 numpy==2.4.6 scipy==1.17.1 jax==0.4.38 optax==0.2.4 hijridate==2.6.0
MODEL_SETS = wcxb-dev magic readability segments
MODEL_FLAGS =

# A change of features.def makes the old table useless; its check is off in the build that only prints features.
model: $(PYTHON)
	mkdir -p $(BUILD)/model
	$(MAKE) BUILD=$(BUILD)/model/build CFLAGS='$(CFLAGS) -DMODEL_STALE' $(BUILD)/model/build/bin/clean
	for set in $(MODEL_SETS); do \
		$(PYTHON) bench/eval.py --warc $$set --out $(BUILD)/eval $(EVAL) && \
		$(BUILD)/model/build/bin/clean -F $(BUILD)/eval/$$set.warc >$(BUILD)/model/$$set.tsv || [ $$? -eq 1 ] || exit 1; \
	done
	$(PYTHON) tools/train.py --folds-dir $(BUILD)/model --table clean/model_tab.c \
	--check tests/unit/clean_model_tab.h $(MODEL_FLAGS) $(EVAL) $(BUILD)/model

# clean with the model of each fold, which has not seen the fold's pages: bench/eval.py scores those with it.
FOLDS = 0 1 2 3 4
model-folds: $(FOLDS:%=$(BUILD)/model/clean%)
$(BUILD)/model/clean%: $(BUILD)/model/fold%.c $(BUILD)/clean/main.o $(BUILD)/clean.a $(BUILD)/lib.a
	$(CC) $(ALL_CFLAGS) -Ilib -Iclean $(ALL_LDFLAGS) -o $@ $(filter %.c %.o %.a,$^) $(LIBS)
.PHONY: model model-folds

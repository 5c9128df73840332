# Generated tables. Nothing but `make tables` writes them; TABLE_CACHE keeps what is downloaded.
TABLE_CACHE ?= $(HOME)/.cache/winnow-tables
tables: tables-date tables-hijri tables-charset tables-entity tables-explain
tables-date:
	python3 tools/cldr.py $(TABLE_CACHE) lib/date_tab.c fixtures/dates/patterns.tsv
tables-hijri: $(PYTHON)
	$(PYTHON) tools/hijri.py >lib/date_hijri_tab.c
tables-entity:
	python3 tools/entities.py >lib/entity_tab.c
tables-charset:
	python3 tools/encodings.py $(TABLE_CACHE)/encoding lib/charset_tab.c
tables-explain:
	python3 tools/explain.py >clean/explain_tab.h
.PHONY: tables tables-date tables-hijri tables-charset tables-entity tables-explain

# Generated tables. Nothing but `make tables` writes them; TABLE_CACHE keeps what is downloaded.
TABLE_CACHE ?= $(HOME)/.cache/winnow-tables
tables: tables-date
tables-date:
	python3 tools/cldr.py $(TABLE_CACHE) lib/date_tab.c fixtures/dates/patterns.tsv
.PHONY: tables tables-date

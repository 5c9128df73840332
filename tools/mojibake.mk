tables: tables-mojibake
tables-mojibake:
	python3 tools/mojibake.py >normalize/mojibake_tab.c
.PHONY: tables-mojibake

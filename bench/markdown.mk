# The Markdown of PAGES pages of wcxb-dev, read by two CommonMark renderers; their set-up needs the network.
MARKDOWN_PAGES = 200
$(BUILD)/markdown/bin/python:
	python3 -m venv $(BUILD)/markdown
	$(BUILD)/markdown/bin/pip -q install markdown-it-py==3.0.0 cmarkgfm==2024.11.20
eval-markdown: all $(BUILD)/markdown/bin/python
	$(BUILD)/markdown/bin/python bench/markdown.py --bin $(BUILD)/bin --out $(BUILD)/eval --pages $(MARKDOWN_PAGES) $(EVAL)
.PHONY: eval-markdown

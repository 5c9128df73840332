/* What comes out of a document, in the format that was asked for. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>

struct arena;
struct buf;
struct extraction;

enum output_format { OUTPUT_JSON, OUTPUT_TEXT, OUTPUT_MARKDOWN, OUTPUT_HTML, OUTPUT_FEATURES };

/* More that a JSON record may hold. Images are shown in Markdown and HTML, too. */
enum output_with {
	WITH_LINKS = 1,
	WITH_IMAGES = 2,
	WITH_MARKDOWN = 4,
	WITH_HTML = 8,
	WITH_BLOCKS = 16
};

struct output_options {
	enum output_format format;
	unsigned with; /* of enum output_with */
	bool text;     /* of features: also those that only text without markup has */
};

/* What stands once before all documents. */
void output_begin(const struct output_options *o, struct buf *out);
/* Add the document, which extract has read, to out. May leave by the arena's longjmp. */
void output_document(struct extraction *x, const struct output_options *o, struct arena *a,
		     struct buf *out);

#endif

#include "rescue.h"

#include <string.h>

#include "block.h"
#include "buf.h"
#include "jsonl.h"
#include "strip.h"

/* A page with more words than this in its tree is left alone: shops keep much that is no content of
 * theirs in data. */
#define TREE_WORDS_MAX 60
/* Less prose than this in the data is labels and messages. */
#define DATA_WORDS_MIN 40
/* A text shorter than this is no prose. */
#define TEXT_MIN 80
/* Values looked at; the data of a large page have some ten thousand. */
#define VALUES_MAX 200000
/* JSON in texts of JSON in texts of JSON: Discourse has two. */
#define DEPTH_MAX 4

struct walk {
	struct buf *html;
	struct buf stack; /* of values still to be looked at */
	size_t n_values;
	long words;
};

bool rescue_is_needed(const struct page *pg)
{
	return pg->n_words < TREE_WORDS_MAX;
}

static void push(struct walk *w, const struct json *v)
{
	buf_add(&w->stack, &v, sizeof v);
}

static bool push_member(void *ctx, const char *key, const struct json *v)
{
	(void)key;
	push(ctx, v);
	return true;
}

static const struct json *pop(struct walk *w)
{
	const struct json *v;

	w->stack.len -= sizeof v;
	memcpy(&v, w->stack.data + w->stack.len, sizeof v);
	return v;
}

/* What was pushed since the stack had this length is to come off in the order it was pushed in. */
static void reverse_from(struct walk *w, size_t from)
{
	const size_t size = sizeof(const struct json *);
	char t[sizeof(const struct json *)];

	for (size_t a = from, b = w->stack.len; a + size < b; a += size) {
		b -= size;
		memcpy(t, w->stack.data + a, size);
		memcpy(w->stack.data + a, w->stack.data + b, size);
		memcpy(w->stack.data + b, t, size);
	}
}

static bool begins_tag(const char *s, size_t len, size_t i)
{
	if (s[i] != '<' || i + 1 >= len)
		return false;
	return ((s[i + 1] | 32) >= 'a' && (s[i + 1] | 32) <= 'z') || s[i + 1] == '/' ||
	       s[i + 1] == '!';
}

static bool has_tag(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (begins_tag(s, len, i))
			return true;
	return false;
}

/* How many words of prose a text has, 0 for code, addresses and data: prose is letters and spaces
 * outside of tags. Text without spaces between words counts three bytes a word. */
static long prose_words(const char *s, size_t len)
{
	size_t letters = 0, spaces = 0, wide = 0, other = 0;
	bool tag = false;

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];

		if (begins_tag(s, len, i))
			tag = true;
		if (!tag) {
			letters += (c | 32) >= 'a' && (c | 32) <= 'z';
			spaces += c == ' ' || c == '\n';
			wide += c >= 0x80;
			other += strchr("{}[]=;/\\_|", c) != NULL && c != '\0';
		}
		if (c == '>')
			tag = false;
	}
	if (len < TEXT_MIN || other * 12 > letters + wide)
		return 0;
	if (spaces * 14 < letters)
		return wide > letters ? (long)(wide / 3) : 0;
	return (long)spaces;
}

/* Text without tags: a line is a paragraph. References stay, since many a text that is to become
 * HTML has them and no tag; a lone '&' is none. */
static void add_lines(struct buf *html, const char *s, size_t len)
{
	buf_adds(html, "<p>");
	for (size_t i = 0; i < len; i++)
		if (s[i] == '\n' || s[i] == '\r')
			buf_adds(html, "</p>\n<p>");
		else if (s[i] == '<')
			buf_adds(html, "&lt;");
		else
			buf_addc(html, s[i]);
	buf_adds(html, "</p>");
}

static void add_text(struct walk *w, const char *s, size_t len)
{
	long words = prose_words(s, len);

	if (words == 0)
		return;
	w->words += words;
	buf_adds(w->html, "<div>");
	if (has_tag(s, len))
		buf_add(w->html, s, len);
	else
		add_lines(w->html, s, len);
	buf_adds(w->html, "</div>\n");
}

static bool is_json(const char *s, size_t len)
{
	return len > TEXT_MIN && (s[0] == '{' || s[0] == '[') &&
	       (s[len - 1] == '}' || s[len - 1] == ']');
}

/* Every text in a JSON value, in order; texts that are JSON themselves are added to more. */
static void walk_json(struct walk *w, const char *s, size_t len, struct buf *more)
{
	char why[128];
	struct json *root = json_parse(s, len, why, sizeof why);

	if (root == NULL)
		return;
	buf_clear(&w->stack);
	push(w, root);
	while (w->stack.len > 0 && w->n_values++ < VALUES_MAX) {
		const struct json *v = pop(w);
		size_t from = w->stack.len, text_len;
		const char *text;

		switch (json_type(v)) {
		case JSON_LIST:
			for (size_t i = 0; i < json_n(v) && i < VALUES_MAX; i++)
				push(w, json_at(v, i));
			break;
		case JSON_MAP:
			json_each(v, push_member, w);
			break;
		case JSON_TEXT:
			text = json_text(v, &text_len);
			if (is_json(text, text_len))
				buf_add(more, text, text_len + 1);
			else
				add_text(w, text, text_len);
			break;
		default:
			break;
		}
		reverse_from(w, from);
	}
	json_free(root);
}

/* JSON-LD is not looked through: of what it says, the body alone is the page's text. */
long rescue_html(const struct strip *st, const char *body, struct buf *html)
{
	struct walk w = {.html = html};
	struct buf level = {0}, next = {0};
	size_t before = html->len;

	for (size_t i = 0; i < st->n_data; i++)
		if (!st->data[i].ld) {
			buf_add(&level, st->data[i].s, st->data[i].len);
			buf_addc(&level, '\0');
		}
	for (int depth = 0; depth < DEPTH_MAX && level.len > 0; depth++) {
		struct buf t = level;

		buf_clear(&next);
		for (size_t at = 0; at < level.len; at += strlen(level.data + at) + 1)
			walk_json(&w, level.data + at, strlen(level.data + at), &next);
		level = next;
		next = t;
	}
	buf_free(&w.stack);
	buf_free(&level);
	buf_free(&next);
	if (w.words < DATA_WORDS_MIN && body != NULL) {
		html->len = before;
		w.words = 0;
		add_text(&w, body, strlen(body));
	}
	if (w.words < DATA_WORDS_MIN)
		html->len = before;
	return w.words < DATA_WORDS_MIN ? 0 : w.words;
}

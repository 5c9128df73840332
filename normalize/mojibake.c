#include "mojibake.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mojibake_tab.h"
#include "utf8.h"
#include "xalloc.h"

/* How it works: where characters, as the bytes they are in some encoding, form UTF-8, the evidence
 * for and against is added up over the line: how unlikely the characters are where they stand, how
 * likely what they decode to is there, and how much of the line is left unexplained. One point is
 * about what a two-byte sequence in a fitting place gives by itself. */
#define EVIDENCE_MIN 2.5
/* Each character above 7F that the encoding does not explain speaks against it, up to a limit: a
 * text may have been put together from good and bad parts. With the usual encoding that is so
 * common that all of them are one small doubt. */
#define UNEXPLAINED_COST 1.5
#define UNEXPLAINED_MAX 3.0
#define UNEXPLAINED_COMMON_MAX 0.5
/* But a dash right before the first word that is misread may mean another encoding. */
#define DASH_COST 2.0
/* What begins a sequence of a second layer, with the rest of it behind. */
#define SECOND_LAYER_GAIN 3.0
/* What a capital gains that begins a word. */
#define BEGINNING_GAIN 3.0
/* What a sequence that has C1 controls in it gains: no text has them on purpose. Those that are
 * punctuation in windows-1252 may be just that, misread. */
#define C1_GAIN 3.0
#define C1_PUNCTUATION_GAIN 1.0
/* Encodings other than windows-1252 are rare as the wrong one. */
#define RARE_ENCODING 0.8

#define LOST UTF8_BAD
#define NO_BREAK_SPACE 0xA0

/* What a sequence decodes to. From KIND_SCRIPT on, letters that come in words of their own. */
enum kind {
	KIND_NONE, /* nothing that is written */
	KIND_LATIN,
	KIND_MARK,
	KIND_SYMBOL,
	KIND_C1, /* half of a second layer */
	KIND_EMOJI,
	KIND_SCRIPT,
	KIND_CYRILLIC,
	KIND_GREEK,
	KIND_HEBREW,
	KIND_ARABIC,
	KIND_INDIC,
	KIND_SOUTHEAST,
	KIND_CAUCASIAN,
	KIND_CJK
};

struct sequence {
	size_t at, n; /* characters of the line */
	uint32_t cp;  /* what they decode to; LOST if a byte is missing */
	enum kind kind;
	bool spaced; /* its last byte A0 has become a plain space */
	double c1;   /* what the C1 controls among its characters give, or 0 */
	size_t run;  /* sequences of its kind in a row, it included */
	double evidence;
};

struct line {
	uint32_t *cps;
	size_t n;
	enum mojibake_encoding encoding;
	struct sequence *sequences;
	size_t n_sequences;
	bool whole; /* every character above 7F is in a sequence */
	double fit; /* the evidence less all that is unexplained: which encoding fits best */
};

static const struct {
	uint32_t from, to;
	enum kind kind;
} kinds[] = {
    {0x80, 0x9F, KIND_C1},
    {0xA0, 0xBF, KIND_SYMBOL},
    {0xC0, 0xD6, KIND_LATIN},
    {0xD7, 0xD7, KIND_SYMBOL},
    {0xD8, 0xF6, KIND_LATIN},
    {0xF7, 0xF7, KIND_SYMBOL},
    {0xF8, 0x137, KIND_LATIN},
    {0x139, 0x148, KIND_LATIN},
    {0x14A, 0x17E, KIND_LATIN},
    {0x1A0, 0x1A1, KIND_LATIN},
    {0x1AF, 0x1B0, KIND_LATIN},
    {0x1CD, 0x1DC, KIND_LATIN},
    {0x218, 0x21B, KIND_LATIN},
    {0x2BB, 0x2BC, KIND_SYMBOL},
    {0x2C6, 0x2C7, KIND_SYMBOL},
    {0x2DC, 0x2DC, KIND_SYMBOL},
    {0x300, 0x304, KIND_MARK},
    {0x306, 0x30C, KIND_MARK},
    {0x31B, 0x31B, KIND_MARK},
    {0x323, 0x323, KIND_MARK},
    {0x327, 0x328, KIND_MARK},
    {0x386, 0x386, KIND_GREEK},
    {0x388, 0x3CE, KIND_GREEK},
    {0x401, 0x45F, KIND_CYRILLIC},
    {0x490, 0x493, KIND_CYRILLIC},
    {0x49A, 0x49B, KIND_CYRILLIC},
    {0x4A2, 0x4A3, KIND_CYRILLIC},
    {0x4AE, 0x4B3, KIND_CYRILLIC},
    {0x4BA, 0x4BB, KIND_CYRILLIC},
    {0x4D8, 0x4D9, KIND_CYRILLIC},
    {0x4E8, 0x4E9, KIND_CYRILLIC},
    {0x531, 0x587, KIND_CAUCASIAN},
    {0x5B0, 0x5BC, KIND_HEBREW},
    {0x5BE, 0x5BE, KIND_HEBREW},
    {0x5D0, 0x5EA, KIND_HEBREW},
    {0x5F0, 0x5F4, KIND_HEBREW},
    {0x60C, 0x60C, KIND_ARABIC},
    {0x61B, 0x61B, KIND_ARABIC},
    {0x61F, 0x61F, KIND_ARABIC},
    {0x621, 0x652, KIND_ARABIC},
    {0x660, 0x66C, KIND_ARABIC},
    {0x671, 0x6D5, KIND_ARABIC},
    {0x6F0, 0x6F9, KIND_ARABIC},
    {0x900, 0xDFF, KIND_INDIC},
    {0xE01, 0xEDF, KIND_SOUTHEAST},
    {0x1000, 0x109F, KIND_SOUTHEAST},
    {0x10A0, 0x10FF, KIND_CAUCASIAN},
    {0x1780, 0x17FF, KIND_SOUTHEAST},
    {0x1E80, 0x1E85, KIND_LATIN},
    {0x1EA0, 0x1EF9, KIND_LATIN},
    {0x2009, 0x2030, KIND_SYMBOL},
    {0x2032, 0x203A, KIND_SYMBOL},
    {0x2044, 0x2044, KIND_SYMBOL},
    {0x2060, 0x2060, KIND_SYMBOL},
    {0x20A0, 0x20BF, KIND_SYMBOL},
    {0x2100, 0x23FF, KIND_SYMBOL},
    {0x2460, 0x2AFF, KIND_SYMBOL},
    {0x2B00, 0x2BFF, KIND_SYMBOL},
    {0x3000, 0x30FF, KIND_CJK},
    {0x3400, 0x9FFF, KIND_CJK},
    {0xAC00, 0xD7A3, KIND_CJK},
    {0xFB01, 0xFB02, KIND_SYMBOL},
    {0xFE0F, 0xFE0F, KIND_SYMBOL},
    {0xFEFF, 0xFEFF, KIND_SYMBOL},
    {0xFF01, 0xFFEE, KIND_CJK},
    {0xFFFD, 0xFFFD, KIND_SYMBOL},
    {0x1F000, 0x1FAFF, KIND_EMOJI},
    {0x20000, 0x3134F, KIND_CJK},
};

static enum kind kind_of(uint32_t cp)
{
	size_t lo = 0, hi = sizeof kinds / sizeof *kinds, mid;

	while (lo < hi) {
		mid = (lo + hi) / 2;
		if (cp > kinds[mid].to)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < sizeof kinds / sizeof *kinds && cp >= kinds[lo].from ? kinds[lo].kind
									 : KIND_NONE;
}

/* What a sequence with a lost byte was, by what is left of it. */
static enum kind kind_of_lost(const unsigned char *b)
{
	if (b[0] <= 0xC5)
		return KIND_LATIN;
	if (b[0] == 0xCE || b[0] == 0xCF)
		return KIND_GREEK;
	if (b[0] >= 0xD0 && b[0] <= 0xD3)
		return KIND_CYRILLIC;
	if (b[0] == 0xD7)
		return KIND_HEBREW;
	if (b[0] >= 0xD8 && b[0] <= 0xDB)
		return KIND_ARABIC;
	if (b[0] == 0xE0)
		return b[1] >= 0xB8 && b[1] < 0xBC ? KIND_SOUTHEAST : KIND_INDIC;
	if (b[0] == 0xE2 && b[1] == 0x80)
		return KIND_SYMBOL;
	return b[0] >= 0xE3 && b[0] <= 0xED ? KIND_CJK : KIND_NONE;
}

static const unsigned char *row_of(uint32_t cp)
{
	if (cp >= MOJIBAKE_TOP)
		cp = 0;
	return mojibake_pages[mojibake_index[cp / MOJIBAKE_PAGE]][cp % MOJIBAKE_PAGE];
}

static bool is_lead(unsigned char b)
{
	return b >= 0xC2 && b <= 0xF4;
}

static bool is_tail(unsigned char b)
{
	return b >= 0x80 && b <= 0xBF;
}

/* Encodings, a bit each, in which a and then b can begin a sequence. */
static unsigned pair_encodings(uint32_t a, uint32_t b)
{
	const unsigned char *ra = row_of(a), *rb = row_of(b);
	unsigned set = 0;
	int e;

	for (e = 0; e < MOJIBAKE_N; e++)
		if (is_lead(ra[e]) && (is_tail(rb[e]) || b == LOST ||
				       (b == ' ' && ra[e] == 0xC3 && e == MOJIBAKE_1252)))
			set |= 1u << e;
	return set;
}

static bool is_c1_punctuation(uint32_t c)
{
	return c == 0x85 || (c >= 0x91 && c <= 0x94) || c == 0x96 || c == 0x97 || c == 0x99;
}

/* The byte that the k-th character of a sequence stands for, 0 if none; lost and spaced are told.
 */
static unsigned char tail_byte(const struct line *l, size_t i, bool last, struct sequence *q,
			       bool *lost)
{
	uint32_t c = l->cps[i];
	unsigned char b = row_of(c)[l->encoding];

	if (is_tail(b)) {
		if (c >= 0x80 && c < 0xA0 && q->c1 < C1_GAIN)
			q->c1 = is_c1_punctuation(c) ? C1_PUNCTUATION_GAIN : C1_GAIN;
		return b;
	}
	if (c == LOST) {
		*lost = true;
		return 0x80;
	}
	if (c == ' ' && last) {
		q->spaced = true;
		return 0xA0;
	}
	return 0;
}

/* Whether a sequence begins at the i-th character of the line. */
static bool read_sequence(const struct line *l, size_t i, struct sequence *q)
{
	unsigned char b[4] = {row_of(l->cps[i])[l->encoding]};
	bool lost = false;
	const char *p = (const char *)b;
	size_t k;

	if (!is_lead(b[0]))
		return false;
	*q = (struct sequence){.at = i, .n = b[0] < 0xE0 ? 2 : b[0] < 0xF0 ? 3 : 4, .run = 1};
	if (i + q->n > l->n)
		return false;
	for (k = 1; k < q->n; k++)
		if ((b[k] = tail_byte(l, i + k, k + 1 == q->n, q, &lost)) == 0)
			return false;
	if (lost) {
		q->cp = LOST;
		q->kind = kind_of_lost(b);
	} else {
		if (utf8_length(p, p + q->n) != q->n)
			return false;
		q->cp = utf8_next(&p, p + q->n);
		q->kind = kind_of(q->cp);
	}
	return true;
}

/* Between sequences of a run stands nothing, or a little that all scripts share. */
static bool runs_together(const struct line *l, const struct sequence *a, const struct sequence *b)
{
	size_t i;

	if (a->kind != b->kind || b->at - (a->at + a->n) > 3)
		return false;
	for (i = a->at + a->n; i < b->at; i++)
		if (l->cps[i] >= 0x80 || (l->cps[i] | 32) - 'a' < 26)
			return false;
	return true;
}

static void read_sequences(struct line *l)
{
	size_t i = 0, first, last;
	struct sequence *q = l->sequences;

	l->n_sequences = 0;
	while (i < l->n) {
		if (l->cps[i] >= 0x80 && read_sequence(l, i, &q[l->n_sequences]))
			i += q[l->n_sequences++].n;
		else
			i++;
	}
	for (first = 0; first < l->n_sequences; first = last) {
		for (last = first + 1;
		     last < l->n_sequences && runs_together(l, &q[last - 1], &q[last]); last++)
			;
		for (i = first; i < last; i++)
			q[i].run = last - first;
	}
}

static bool is_upper(uint32_t cp)
{
	return cp != 0 && utf8_lower(cp) != cp;
}

/* What stands before and after a sequence, decoded as its neighbours are; 0 at the line's ends. */
static uint32_t before(const struct line *l, size_t k)
{
	const struct sequence *q = &l->sequences[k];

	if (q->at == 0)
		return 0;
	if (k > 0 && q[-1].at + q[-1].n == q->at)
		return q[-1].cp;
	return l->cps[q->at - 1];
}

static uint32_t after(const struct line *l, size_t k)
{
	const struct sequence *q = &l->sequences[k];
	size_t end = q->at + q->n;

	if (end >= l->n)
		return 0;
	if (k + 1 < l->n_sequences && q[1].at == end)
		return q[1].cp;
	return l->cps[end];
}

static bool is_letter(uint32_t cp)
{
	return cp != 0 && (is_upper(cp) || utf8_is_lower(cp));
}

/* Punctuation that follows words as they are: what makes É’ or Ä and a no-break space innocent. */
static bool is_natural_after_word(uint32_t cp)
{
	return cp == NO_BREAK_SPACE || cp == ' ' || cp == 0x2019 || cp == 0x201D || cp == 0x201C ||
	       cp == 0x2018 || cp == 0x2026 || cp == 0x2013 || cp == 0x2014 || cp == 0xBB ||
	       cp == 0xAE;
}

static bool is_common(enum mojibake_encoding e)
{
	return e == MOJIBAKE_1252 || e == MOJIBAKE_1254;
}

/* The letter does not fit the case of the word around it. */
static bool breaks_case(const struct line *l, const struct sequence *q, uint32_t left,
			uint32_t right)
{
	bool upper = is_upper(q->cp);
	bool shouted = q->at >= 2 && is_upper(left) && is_upper(l->cps[q->at - 2]);

	if (upper)
		return utf8_is_lower(left);
	return (is_upper(left) && (shouted || !utf8_is_lower(right))) ||
	       (!is_letter(left) && is_upper(right));
}

/* All characters are letters, and in one case with the word they stand in: a word as it should be.
 */
static bool is_plain_word(const struct line *l, const struct sequence *q, uint32_t left,
			  uint32_t right)
{
	bool upper = is_upper(l->cps[q->at]);
	size_t i;

	for (i = q->at; i < q->at + q->n; i++)
		if (!is_letter(l->cps[i]) || is_upper(l->cps[i]) != upper)
			return false;
	return (!is_letter(left) || is_upper(left) == upper) &&
	       (!is_letter(right) || is_upper(right) == upper) &&
	       (is_letter(left) || is_letter(right));
}

static bool is_possessive(const struct line *l, const struct sequence *q)
{
	size_t end = q->at + q->n;

	return l->cps[end - 1] == 0x2019 && end < l->n && l->cps[end] == 's' &&
	       (end + 1 == l->n || !utf8_is_word(l->cps[end + 1]));
}

/* It is the first character of a sequence of a second layer, and the rest follows. */
static bool begins_layer(const struct line *l, size_t k)
{
	const struct sequence *q = &l->sequences[k];

	return q->cp != LOST && k + 1 < l->n_sequences && q[1].at == q->at + q->n &&
	       is_lead(row_of(q->cp)[MOJIBAKE_1252]) && is_tail(row_of(q[1].cp)[MOJIBAKE_1252]);
}

static bool has_prefix(const uint32_t *cps, size_t n, const char *prefix)
{
	size_t i;

	for (i = 0; prefix[i] != '\0'; i++)
		if (i == n || cps[i] != (unsigned char)prefix[i])
			return false;
	return true;
}

/* The word goes on behind its "à": Portuguese "às", "àquele", "àquela" and "àquilo". */
static bool goes_on(const struct line *l, const struct sequence *q)
{
	const uint32_t *rest = &l->cps[q->at + q->n];
	size_t n = l->n - q->at - q->n;

	if (n > 0 && rest[0] == 's')
		return n == 1 || !(utf8_is_word(rest[1]) || rest[1] == '\'' || rest[1] == 0x2019);
	return has_prefix(rest, n, "quele") || has_prefix(rest, n, "quela") ||
	       has_prefix(rest, n, "quilo");
}

/* "voila" with its accent, whose second byte became a space or a no-break space. */
static double weigh_a_grave(const struct line *l, const struct sequence *q, uint32_t left,
			    uint32_t right)
{
	if (q->cp != 0xE0 || !is_common(l->encoding) || breaks_case(l, q, left, right))
		return 0;
	if (utf8_is_lower(left))
		return 2.5;
	if (q->spaced)
		return !is_letter(left) && goes_on(l, q) ? 0.5 : 0;
	return is_letter(left) && utf8_is_lower(right) ? 2.5 : 0.5;
}

/* Another letter whose last byte is A0, where that stayed a no-break space: "Što", "già" in 8859-2.
 * With a plain space it may be Norwegian: "Å se". */
static double weigh_a0(const struct line *l, const struct sequence *q, uint32_t left,
		       uint32_t right)
{
	if (q->cp == 0xE0)
		return weigh_a_grave(l, q, left, right);
	return !q->spaced && utf8_is_lower(right) && !breaks_case(l, q, left, right) ? 0.5 : 0;
}

/* "Ãœber", "Ã–sterreich": a word of one capital that goes on behind a ligature, a dash or a quote.
 */
static bool begins_word(const struct line *l, const struct sequence *q, uint32_t right)
{
	return q->n == 2 && l->cps[q->at] == 0xC3 && is_upper(q->cp) &&
	       (q->at == 0 || l->cps[q->at - 1] == ' ') && utf8_is_lower(right) &&
	       is_common(l->encoding);
}

static double weigh_latin(const struct line *l, const struct sequence *q, uint32_t left,
			  uint32_t right)
{
	uint32_t first = l->cps[q->at], last = l->cps[q->at + q->n - 1];
	bool turns = utf8_is_lower(left) && is_upper(first); /* "aoÃ": capitals start words */
	double w = q->cp == LOST ? 0.5 : q->n == 3 ? 3 : 1;

	if (q->cp == LOST)
		return turns && utf8_is_lower(right) ? w + 2.5 : 0;
	if (last == NO_BREAK_SPACE || q->spaced)
		return weigh_a0(l, q, left, right);
	if (q->c1 > 0)
		return w + q->c1;
	if (is_possessive(l, q) || breaks_case(l, q, left, right) ||
	    is_plain_word(l, q, left, right))
		return 0;
	if (!is_letter(left) && !is_letter(right))
		return q->n == 3 ? w : 0.5;
	if (begins_word(l, q, right))
		return BEGINNING_GAIN;
	if (is_natural_after_word(last) && !is_letter(right) && !turns)
		return q->n == 3 ? 1 : 0.5;
	w += turns ? 2 : 0;
	w += utf8_is_lower(right) && !utf8_is_lower(last) ? 1 : 0;
	w += !is_letter(first) ? 1 : 0;
	w += is_upper(q->cp) && is_upper(right) ? 1 : 0;
	/* Of all letters this one starts most sequences, and hardly any word goes on after it. */
	if (first == 0xC3 && is_upper(left) && is_upper(q->cp))
		w += 1.5;
	/* A capital with its accent, or behind a capital, a sign, and the word goes on: "SÃ£o". */
	if (first >= 0xC3 && first <= 0xC5 && !utf8_is_lower(left) && utf8_is_lower(right) &&
	    !is_letter(last) && !is_natural_after_word(last))
		w += 1;
	return w;
}

static double weigh_symbol(const struct line *l, const struct sequence *q, uint32_t left)
{
	double w;

	if (q->n >= 3 && q->spaced && is_letter(left)) /* "demokraattisâš täsiväldi" */
		return 0;
	if (q->n >= 3 && is_common(l->encoding))
		return (is_letter(left) && is_natural_after_word(l->cps[q->at + 1]) ? 2.5 : 5) +
		       q->c1;
	if (q->n >= 3)
		return 3 + q->c1;
	if (q->c1 > 0)
		return 1 + q->c1;
	if (q->spaced)
		return 0.5;
	w = utf8_is_lower(left) ? 2.5 : is_upper(left) ? 0.5 : 2.5;
	if (is_plain_word(l, q, left, 0))
		w = 0;
	return is_common(l->encoding) ? w : w / 2;
}

/* Letters of a script come in words; alone they are a coincidence. */
static double weigh_script(const struct sequence *q)
{
	if (q->run == 1)
		return q->c1 >= C1_GAIN ? q->c1 : 0;
	if (q->n >= 3)
		return 3;
	return q->run > 2 || q->c1 > 0 ? 1.5 : q->spaced ? 0 : 0.75;
}

static double weigh(const struct line *l, size_t k)
{
	const struct sequence *q = &l->sequences[k];
	uint32_t left = before(l, k), right = after(l, k);

	switch (q->kind) {
	case KIND_NONE:
		return 0;
	case KIND_LATIN:
		return begins_layer(l, k) ? SECOND_LAYER_GAIN : weigh_latin(l, q, left, right);
	case KIND_MARK:
		return q->c1 > 0 ? 1 + q->c1 : is_letter(left) ? 1.5 : 0;
	case KIND_SYMBOL:
		return weigh_symbol(l, q, left);
	case KIND_C1:
		return l->encoding == MOJIBAKE_1252 ? q->c1 : 0;
	case KIND_EMOJI:
		return 5;
	default:
		return weigh_script(q);
	}
}

/* Characters of the line above 7F; C1 controls that stand alone need no explanation. */
static size_t count_high(const struct line *l)
{
	size_t i, n = 0;

	for (i = 0; i < l->n; i++)
		n += l->cps[i] >= 0x80;
	return n;
}

static size_t count_c1(const struct line *l, size_t from, size_t to)
{
	size_t i, n = 0;

	for (i = from; i < to; i++)
		n += l->cps[i] >= 0x80 && l->cps[i] < 0xA0;
	return n;
}

static bool follows_dash(const struct line *l, const struct sequence *q)
{
	size_t i = q->at;

	while (i > 0 && l->cps[i - 1] != ' ')
		i--;
	return i >= 2 && (l->cps[i - 2] == 0x2013 || l->cps[i - 2] == 0x2014);
}

/* What characters that the encoding does not explain take off; first is the first that it does. */
static double doubt(const struct line *l, double against, const struct sequence *first)
{
	double most = is_common(l->encoding) ? UNEXPLAINED_COMMON_MAX : UNEXPLAINED_MAX;

	return (against < most ? against : most) + (follows_dash(l, first) ? DASH_COST : 0);
}

/* The evidence for the line's encoding. Where it explains every character, even sequences that say
 * nothing by themselves count as explained. */
static double add_up(struct line *l)
{
	const struct sequence *first = NULL;
	size_t i, good = 0, explained = 0, valid = 0, longest = 0;
	size_t high = count_high(l), c1 = count_c1(l, 0, l->n);
	double sum = 0, against;

	for (i = 0; i < l->n_sequences; i++) {
		struct sequence *q = &l->sequences[i];

		q->evidence = weigh(l, i);
		valid += q->n - q->spaced;
		if (q->evidence <= 0)
			continue;
		if (good++ == 0)
			first = q;
		if (q->n > longest)
			longest = q->n;
		explained += q->n - q->spaced;
		c1 -= count_c1(l, q->at, q->at + q->n);
		sum += q->evidence;
	}
	l->whole = valid == high && l->n_sequences > 1;
	if (!is_common(l->encoding)) {
		sum *= RARE_ENCODING;
		if (good < 2 && longest < 3)
			return 0;
	}
	l->fit = sum;
	if (l->whole || explained + c1 >= high || first == NULL)
		return sum;
	against = (double)(high - c1 - explained) * UNEXPLAINED_COST;
	l->fit = sum - against;
	return sum - doubt(l, against, first);
}

/* The space that "à" took as its last byte separates words, too. */
static bool keeps_space(const struct line *l, const struct sequence *q)
{
	size_t end = q->at + q->n;
	uint32_t next = end < l->n ? l->cps[end] : 0;

	if (!q->spaced || q->cp != 0xE0 || next == ' ' || next == '.' || next == ',' || next == ')')
		return false;
	return (q->at > 0 && is_letter(l->cps[q->at - 1])) || !goes_on(l, q);
}

static void put(struct buf *out, uint32_t cp)
{
	char seq[4];

	buf_add(out, seq, utf8_put(seq, cp));
}

static size_t put_line(const struct line *l, struct buf *out)
{
	size_t i = 0, k, n = 0;

	for (k = 0; k < l->n_sequences; k++) {
		const struct sequence *q = &l->sequences[k];

		if (q->evidence <= 0 && !l->whole)
			continue;
		for (; i < q->at; i++)
			put(out, l->cps[i]);
		put(out, q->cp);
		if (keeps_space(l, q))
			buf_addc(out, ' ');
		i += q->n;
		n++;
	}
	for (; i < l->n; i++)
		put(out, l->cps[i]);
	return n;
}

/* Encodings, a bit each, in which some pair of the line can begin a sequence. */
static unsigned line_encodings(const char *s, const char *end)
{
	uint32_t a, b;
	const char *next;
	unsigned char lead;
	unsigned set = 0;

	while ((s = utf8_skip_ascii(s, end)) < end) {
		lead = (unsigned char)*s;
		next = s + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
		if (next == end || ((unsigned char)*next < 0x80 && *next != ' ') ||
		    (*next == ' ' && memcmp(s, "\u00C3", 2) != 0)) {
			s = next;
			continue;
		}
		a = utf8_next(&s, end);
		b = utf8_next(&next, end);
		set |= pair_encodings(a, b);
	}
	return set;
}

/* Add the line to out, repaired if it should be. */
static size_t undo_line(const char *s, const char *end, unsigned encodings, struct buf *out)
{
	size_t len = (size_t)(end - s), n = 0;
	struct line l = {.cps = xmalloc(len * sizeof *l.cps),
			 .sequences = xmalloc((len / 2 + 1) * sizeof *l.sequences)};
	enum mojibake_encoding best = MOJIBAKE_N;
	double most = 0;
	const char *p = s;
	int e;

	while (p < end)
		l.cps[l.n++] = utf8_next(&p, end);
	for (e = 0; e < MOJIBAKE_N; e++) {
		if ((encodings >> e & 1) == 0)
			continue;
		l.encoding = (enum mojibake_encoding)e;
		read_sequences(&l);
		if (add_up(&l) >= EVIDENCE_MIN && (best == MOJIBAKE_N || l.fit > most)) {
			most = l.fit;
			best = l.encoding;
		}
	}
	if (best != MOJIBAKE_N) {
		l.encoding = best;
		read_sequences(&l);
		add_up(&l);
		n = put_line(&l, out);
	} else {
		buf_add(out, s, len);
	}
	free(l.cps);
	free(l.sequences);
	return n;
}

size_t mojibake_undo(const char *s, size_t len, struct buf *out)
{
	const char *end = s + len, *stop, *high, *line, *done = s;
	size_t start = out->len, n = 0;
	unsigned encodings;

	/* From one suspicious line to the next; what lies between is copied with it. */
	for (stop = s; (high = utf8_skip_ascii(stop, end)) < end;) {
		line = memrchr(stop, '\n', (size_t)(high - stop));
		line = line != NULL ? line + 1 : stop;
		stop = memchr(high, '\n', (size_t)(end - high));
		stop = stop != NULL ? stop + 1 : end;
		encodings = line_encodings(line, stop);
		if (encodings == 0)
			continue;
		buf_add(out, done, (size_t)(line - done));
		n += undo_line(line, stop, encodings, out);
		done = stop;
	}
	if (n != 0)
		buf_add(out, done, (size_t)(end - done));
	else
		out->len = start;
	return n;
}

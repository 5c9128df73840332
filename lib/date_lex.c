#include "date_lex.h"

#include <string.h>

#include "fnv.h"
#include "utf8.h"

/* Past these a token cannot be part of a date, and reading on would make long runs quadratic. */
#define WORD_BYTES_MAX 96
#define SPACE_BYTES_MAX 32
/* Words with full stops inside are abbreviations. */
#define DOTTED_MAX 12
#define NUMBER_DIGITS_MAX 20
#define VALUE_DIGITS_MAX 9
/* Of the words of a relative stamp so many are tried as its number: "il y a deux jours" has an
 * English "a" and a French "deux". */
#define NUMBER_WORDS_MAX 3

static uint32_t fold(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
	size_t low = 0, high = date_n_folds;
	while (low < high) {
		size_t mid = (low + high) / 2;
		if (cp > date_folds[mid].last)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == date_n_folds || cp < date_folds[low].first)
		return cp;
	const struct date_fold *f = &date_folds[low];
	return f->to ? f->to + (cp - f->first) : 0;
}

bool date_lex_unspaced(uint32_t cp)
{
	return cp >= 0xE00 && ((cp <= 0x109F) || (cp >= 0x1780 && cp <= 0x17FF) ||
			       (cp >= 0x2E80 && cp <= 0xA4CF) || (cp >= 0xAC00 && cp <= 0xD7FF) ||
			       (cp >= 0xF900 && cp <= 0xFAFF) || (cp >= 0x20000 && cp <= 0x3FFFF));
}

int date_lex_digit(uint32_t cp, uint32_t *zero)
{
	if (cp < 0x660) {
		*zero = '0';
		return cp >= '0' && cp <= '9' ? (int)(cp - '0') : -1;
	}
	size_t low = 0, high = date_n_zeros;
	while (low < high) {
		size_t mid = (low + high) / 2;
		if (cp >= date_zeros[mid] + 10)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == date_n_zeros || cp < date_zeros[low])
		return -1;
	*zero = date_zeros[low];
	return (int)(cp - *zero);
}

static uint32_t peek(const char *p, const char *end)
{
	return p < end ? utf8_next(&p, end) : 0;
}

static bool is_digit(uint32_t cp)
{
	uint32_t zero;
	return date_lex_digit(cp, &zero) >= 0;
}

static bool is_letter(uint32_t cp)
{
	if (cp < 0x80)
		return (cp | 32) >= 'a' && (cp | 32) <= 'z';
	return utf8_is_word(cp) && !is_digit(cp);
}

/* What stands inside words: also the Tibetan mark between syllables. */
static bool joins_letters(uint32_t folded)
{
	return folded == '\'' || folded == '-' || folded == '(' || folded == ')' || folded == 0xF0B;
}

static bool bloom_has(const uint64_t *bloom, const uint32_t c[3])
{
	uint32_t bit = (c[0] * 961 + c[1] * 31 + c[2]) & (DATE_BLOOM_BITS - 1);
	return bloom[bit >> 6] >> (bit & 63) & 1;
}

static bool begins_word(const uint64_t *bloom, const char *p, const char *end)
{
	uint32_t c[3] = {0};
	for (int n = 0; n < 3 && p < end;) {
		uint32_t cp = utf8_next(&p, end), folded = fold(cp);
		if (folded == 0)
			continue;
		if (cp == '.') {
			/* "Jan.Feb" or "a.m": a word may end here, and may not. */
			if (bloom_has(bloom, c))
				return true;
			continue;
		}
		if ((!is_letter(cp) && folded != 0xF0B) || folded == '\'')
			break;
		c[n++] = folded;
		if (date_lex_unspaced(cp) && bloom_has(bloom, c))
			return true;
	}
	return bloom_has(bloom, c);
}

bool date_lex_may_start(const char *p, const char *end, bool relative)
{
	return begins_word(date_bloom_starters, p, end) ||
	       (relative && begins_word(date_bloom_relative, p, end));
}

static const struct date_key *find_key(const char *word, size_t len, uint32_t hash)
{
	size_t at = (hash ^ hash >> 15) & (date_n_slots - 1);
	for (; date_slots[at]; at = (at + 1) & (date_n_slots - 1)) {
		const struct date_key *key = &date_keys[date_slots[at] - 1];
		const char *known = (const char *)date_words + key->word;
		if (strncmp(known, word, len) == 0 && known[len] == '\0')
			return key;
	}
	return NULL;
}

/* A word of the table being spelled out, folded, from the text. */
struct speller {
	char word[DATE_WORD_MAX + 8];
	size_t len;
	uint32_t hash;
	int number; /* for the '#', or -1 */
};

static bool spell(struct speller *sp, uint32_t cp)
{
	if (sp->len > DATE_WORD_MAX)
		return false;
	sp->hash = fnv_add(sp->hash, cp);
	if (cp < 0x80)
		sp->word[sp->len++] = (char)cp;
	else
		sp->len += utf8_put(sp->word + sp->len, cp);
	return true;
}

/* Take a run of digits as '#'. */
static bool spell_number(struct speller *sp, const char **p, const char *end)
{
	int value = 0, n = 0;
	uint32_t zero;
	if (sp->number >= 0)
		return false;
	while (*p < end) {
		const char *q = *p;
		int digit = date_lex_digit(utf8_next(&q, end), &zero);
		if (digit < 0)
			break;
		if (++n > 4)
			return false;
		value = value * 10 + digit;
		*p = q;
	}
	sp->number = value;
	return spell(sp, '#');
}

/* Take what comes next at *p; false where no word of the table goes on. */
static bool spell_next(struct speller *sp, const char **p, const char *end, uint32_t *last)
{
	const char *q = *p;
	uint32_t cp = utf8_next(&q, end);
	if (cp == '\n' || cp == '\r')
		return false;
	if (utf8_is_space(cp)) {
		*p = q;
		if (sp->len == 0)
			return false;
		uint32_t next = peek(q, end);
		if ((*last == '#' && date_lex_unspaced(next)) ||
		    (date_lex_unspaced(*last) && is_digit(next)))
			return true;
		return sp->word[sp->len - 1] == ' ' || spell(sp, ' ');
	}
	if (is_digit(cp)) {
		*last = '#';
		return spell_number(sp, p, end);
	}
	uint32_t folded = fold(cp);
	*p = q;
	if (folded == 0 || folded == '.')
		return true;
	if (!is_letter(cp) && !joins_letters(folded))
		return false;
	*last = cp;
	return spell(sp, folded);
}

/* true if a word may end between a character and what is at p. */
static bool ends_word(uint32_t last, const char *p, const char *end)
{
	uint32_t cp = peek(p, end);
	while (cp && cp != '.' && p < end && fold(cp) == 0) {
		utf8_next(&p, end);
		cp = peek(p, end);
	}
	return !is_letter(cp) || date_lex_unspaced(last) || date_lex_unspaced(cp) || last == '#';
}

/* true if an unknown beginning of len bytes may still become a word: "a.m", "al-". */
static bool goes_on(size_t len, uint32_t last, const char *p, const char *end)
{
	if (last == '(' || last == ')' || last == '-' || last == '\'')
		return true;
	return len <= DOTTED_MAX && p < end && *p == '.' && is_letter(peek(p + 1, end));
}

int date_lex_han_digit(uint32_t cp)
{
	static const uint16_t digits[] = {0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
					  0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341};
	if (cp < 0x3007 || cp > 0x96F6)
		return -1;
	for (int i = 0; i < 11; i++)
		if (digits[i] == cp)
			return i;
	return cp == 0x96F6 ? 0 : cp == 0x5143 ? 1 : -1; /* another zero; "first" of an era year */
}

/* "二〇一八" digit by digit, "二十四" by place. */
static bool lex_han_number(const struct date_lex *lx, struct date_token *t)
{
	const char *p = t->at;
	int value = 0, n = 0;
	bool tens = false;
	while (p < lx->end && n < 5) {
		const char *q = p;
		int digit = date_lex_han_digit(utf8_next(&q, lx->end));
		if (digit < 0)
			break;
		if (digit == 10) {
			value = (value ? value : 1) * 10;
			tens = true;
		} else {
			value = tens ? value + digit : value * 10 + digit;
		}
		n++;
		p = q;
	}
	if (n == 0)
		return false;
	t->type = DATE_T_NUM;
	t->len = (unsigned)(p - t->at);
	t->value = value;
	t->digits = (uint8_t)(value > 999 ? 4 : value > 9 ? 2 : 1);
	t->zero = 0x3007;
	return true;
}

static bool has_language(const struct date_reading *r, uint16_t language)
{
	const uint16_t *set = date_langsets + r->langs;
	for (; *set != 0xFFFF; set++)
		if (*set == language)
			return true;
	return false;
}

/* The first reading of that class from the key's first on, or NULL. */
static const struct date_reading *reading_of(uint16_t first, enum date_class class)
{
	for (const struct date_reading *r = &date_readings[first];; r++) {
		if (r->class == class)
			return r;
		if (r->last)
			return NULL;
	}
}

static bool share_language(const struct date_reading *a, const struct date_reading *b)
{
	const uint16_t *set = date_langsets + a->langs;
	if (*set == 0xFFFF || date_langsets[b->langs] == 0xFFFF)
		return true;
	for (; *set != 0xFFFF; set++)
		if (has_language(b, *set))
			return true;
	return false;
}

/* The longest word for a number at *p, which is passed, and its reading, NULL for numerals; -1 if
 * there is none. */
static int take_number_word(const struct date_lex *lx, const char **p,
			    const struct date_reading **reading)
{
	struct date_token han = {.at = *p};
	struct speller sp = {.hash = FNV_START, .number = -1};
	const char *q = *p;
	uint32_t last = 0;
	int value = -1;
	*reading = NULL;
	if (lex_han_number(lx, &han) && han.value > 0) {
		*p += han.len;
		return han.value;
	}
	if (!is_letter(peek(q, lx->end)) || !begins_word(date_bloom_numbers, q, lx->end))
		return -1;
	while (q < lx->end && spell_next(&sp, &q, lx->end, &last) && sp.number < 0) {
		if (sp.len == 0 || sp.word[sp.len - 1] == ' ' || !ends_word(last, q, lx->end))
			continue;
		const struct date_key *key = find_key(sp.word, sp.len, sp.hash);
		const struct date_reading *r = key ? reading_of(key->reading, DATE_C_NUMBER) : NULL;
		if (r) {
			value = r->value;
			*reading = r;
			*p = q;
		}
		if (!key)
			break;
	}
	return value;
}

/* Whether a key is a time that far from now in the language of the number's word. "In a week" and
 * what comes in no known language tell of durations more often than of days to come. */
static bool is_spelled_stamp(const struct date_lex *lx, const struct date_key *key, int number,
			     const struct date_reading *word)
{
	bool future = number > 1 && word && lx->language != DATE_LEX_NO_LANGUAGE &&
		      has_language(word, lx->language);
	for (const struct date_reading *r = &date_readings[key->reading];; r++) {
		if (r->class == DATE_C_REL && (r->value % 16 < 8 || future) &&
		    (!word || share_language(r, word)))
			return true;
		if (r->last)
			return false;
	}
}

/* The longest known word at t->at, which becomes the token; false if there is none. Words for
 * numbers in it are counted in *seen, and the nth of them, from 0, is read as a number; below 0
 * none is looked for. */
static bool match_spelled(const struct date_lex *lx, struct date_token *t, int nth, int *seen)
{
	struct speller sp = {.hash = FNV_START, .number = -1};
	const char *p = t->at;
	uint32_t last = 0;
	const struct date_reading *word = NULL;
	bool found = false, leads = false, spelled = false;
	while (p < lx->end) {
		size_t before = sp.len;
		bool begins = before == 0 || sp.word[before - 1] == ' ' || date_lex_unspaced(last);
		int number = -1;
		const char *after = p;
		const struct date_reading *reading = NULL;
		if (nth >= 0 && !spelled && begins)
			number = take_number_word(lx, &after, &reading);
		if (number >= 0 && (*seen)++ == nth && sp.number < 0) {
			p = after;
			sp.number = number;
			spelled = true;
			word = reading;
			last = '#';
			if (!spell(&sp, '#'))
				break;
		} else if (!spell_next(&sp, &p, lx->end, &last)) {
			break;
		}
		leads |= sp.len > 0 && sp.word[0] == '#';
		if (sp.len == before || sp.word[sp.len - 1] == ' ' || !ends_word(last, p, lx->end))
			continue;
		const struct date_key *key = find_key(sp.word, sp.len, sp.hash);
		if (key && date_readings[key->reading].class &&
		    (!spelled || is_spelled_stamp(lx, key, sp.number, word))) {
			t->type = DATE_T_NAME;
			t->len = (unsigned)(p - t->at);
			t->reading = key->reading;
			t->value = sp.number;
			t->leads = leads;
			t->spelled = spelled;
			found = true;
		}
		if (!key && !goes_on(sp.len, last, p, lx->end))
			break;
	}
	return found;
}

/* Whether a relative stamp with a number in words can begin with the next token. */
static bool may_be_spelled(const struct date_lex *lx, const struct date_token *t)
{
	if (!lx->relative || is_digit(peek(t->at, lx->end)))
		return false;
	if (lx->n > 0) { /* "one year and two months ago" */
		const struct date_token *before = &lx->token[lx->n - 1];
		if (before->type != DATE_T_NAME || (!reading_of(before->reading, DATE_C_UNIT) &&
						    !reading_of(before->reading, DATE_C_AND)))
			return false;
	}
	return begins_word(date_bloom_relative, t->at, lx->end) ||
	       date_lex_han_digit(peek(t->at, lx->end)) > 0;
}

static bool match_name(const struct date_lex *lx, struct date_token *t)
{
	int words = 0, seen;
	bool found = match_spelled(lx, t, may_be_spelled(lx, t) ? NUMBER_WORDS_MAX : -1, &words);
	unsigned plain = found ? t->len : 0;
	for (int nth = 0; nth < words && nth < NUMBER_WORDS_MAX; nth++) {
		struct date_token other = *t;
		seen = 0;
		if (match_spelled(lx, &other, nth, &seen) && other.spelled && other.len > plain) {
			*t = other;
			return true;
		}
	}
	return found;
}

/* false if the number at p cannot begin a word of the table, such as "# days ago". */
static bool may_be_counted(const char *p, const char *end)
{
	while (p < end && *p >= '0' && *p <= '9')
		p++;
	while (p < end && strchr(" \t.-'()", *p) && *p != '\0')
		p++;
	return p < end && ((unsigned char)*p >= 0x80 || is_letter((unsigned char)*p));
}

static bool lex_number(struct date_lex *lx, struct date_token *t)
{
	const char *p = t->at;
	int32_t value = 0;
	unsigned n = 0;
	while (p < lx->end && n < NUMBER_DIGITS_MAX) {
		const char *q = p;
		uint32_t zero;
		int digit = date_lex_digit(utf8_next(&q, lx->end), &zero);
		if (digit < 0 || (n && zero != t->zero))
			break;
		t->zero = zero;
		value = n < VALUE_DIGITS_MAX ? value * 10 + digit : -1;
		n++;
		p = q;
	}
	if (n == 0)
		return false;
	t->type = DATE_T_NUM;
	t->len = (unsigned)(p - t->at);
	t->value = value;
	t->digits = (uint8_t)n;
	return true;
}

static void lex_word(struct date_lex *lx, struct date_token *t)
{
	const char *p = t->at;
	bool first = true;
	while (p < lx->end && p - t->at < WORD_BYTES_MAX) {
		const char *q = p;
		uint32_t cp = utf8_next(&q, lx->end);
		if (!first && (!is_letter(cp) || date_lex_unspaced(cp)) && fold(cp) != 0)
			break;
		p = q;
		if (first && date_lex_unspaced(cp))
			break;
		first = false;
	}
	t->type = DATE_T_WORD;
	t->len = (unsigned)(p - t->at);
}

static int32_t plain_punct(uint32_t cp)
{
	switch (cp) {
	case 0x2010:
	case 0x2011:
	case 0x2012:
	case 0x2013:
	case 0x2014:
	case 0x2015:
	case 0x2212:
		return '-';
	case 0x60C:
	case 0x2E41:
	case 0x3001:
	case 0x104A:
	case 0x1363:
	case 0x7FD:
	case 0x55D:
		return ',';
	case 0x3002:
	case 0x6D4:
		return '.';
	case 0x2044:
		return '/';
	case 0xB7:
	case 0x2022:
	case 0x30FB:
		return '|';
	default:
		return (int32_t)fold(cp);
	}
}

/* Skip white space and characters that fold to nothing; false at the end of what a date can hold.
 */
static bool skip_space(struct date_lex *lx, struct date_token *t)
{
	const char *from = lx->at;
	unsigned lines = 0;
	while (lx->at < lx->end) {
		const char *q = lx->at;
		uint32_t cp = utf8_next(&q, lx->end);
		bool space = utf8_is_space(cp);
		if (!space && fold(cp) != 0)
			return true;
		if (cp == '\n' && ++lines > 1)
			return false;
		if (q - from > SPACE_BYTES_MAX)
			return false;
		t->space |= space;
		t->line |= cp == '\n';
		lx->at = q;
	}
	return false;
}

static void lex(struct date_lex *lx, struct date_token *t)
{
	*t = (struct date_token){.value = -1};
	bool more = skip_space(lx, t);
	t->at = lx->at;
	if (!more)
		return;
	const char *p = lx->at;
	uint32_t cp = utf8_next(&p, lx->end), zero;
	if (date_lex_digit(cp, &zero) >= 0) {
		if (!lx->relative || !may_be_counted(lx->at, lx->end) || !match_name(lx, t))
			lex_number(lx, t);
	} else if (is_letter(cp)) {
		t->upper = fold(cp) != cp;
		struct date_token number = *t;
		bool may = begins_word(date_bloom_words, lx->at, lx->end) ||
			   (lx->relative && date_lex_han_digit(cp) > 0);
		bool known = may && match_name(lx, t);
		/* "二" is Tuesday to some, but not in "二〇一八年". */
		if (lex_han_number(lx, &number) && (!known || number.len >= t->len))
			*t = number;
		else if (!known)
			lex_word(lx, t);
	} else {
		t->type = DATE_T_PUNCT;
		t->len = (unsigned)(p - lx->at);
		t->value = plain_punct(cp);
	}
	lx->at += t->len;
}

const struct date_token *date_lex_read(struct date_lex *lx, unsigned i)
{
	static const struct date_token none = {.type = DATE_T_END};
	while (lx->n <= i && lx->n < DATE_TOKENS_MAX) {
		if (lx->n && lx->token[lx->n - 1].type == DATE_T_END)
			return &lx->token[lx->n - 1];
		lex(lx, &lx->token[lx->n]);
		lx->n++;
	}
	return i < lx->n ? &lx->token[i] : &none;
}

void date_lex_split(struct date_lex *lx, unsigned i, unsigned n)
{
	struct date_token *t = &lx->token[i];
	if (i >= lx->n || t->type != DATE_T_NUM || n >= t->digits ||
	    t->zero == 0x3007) /* Han numerals: their digits are not their characters */
		return;
	/* What follows is read again: it costs little and happens seldom. */
	lx->was_split = true;
	lx->n = i + 1;
	unsigned bytes = t->len / t->digits * n;
	lx->at = t->at + bytes;
	t->len = bytes;
	t->digits = (uint8_t)n;
	t->value = 0;
	for (const char *p = t->at, *end = t->at + bytes; p < end;) {
		uint32_t zero;
		t->value = t->value * 10 + date_lex_digit(utf8_next(&p, end), &zero);
	}
}

int date_lex_reading(const struct date_lex *lx, const struct date_token *t, enum date_class class)
{
	int best = -1;
	if (t->type != DATE_T_NAME)
		return -1;
	for (const struct date_reading *r = &date_readings[t->reading];; r++) {
		if (r->class == class) {
			if (lx->language != DATE_LEX_NO_LANGUAGE && has_language(r, lx->language))
				return r->value;
			if (best < 0 && !r->weak)
				best = r->value;
		}
		if (r->last)
			return best;
	}
}

bool date_lex_is_own(const struct date_lex *lx, const struct date_token *t, enum date_class class)
{
	if (lx->language == DATE_LEX_NO_LANGUAGE || t->type != DATE_T_NAME)
		return true;
	uint16_t english = date_lex_language("en");
	for (const struct date_reading *r = &date_readings[t->reading];; r++) {
		if (r->class == class &&
		    (date_langsets[r->langs] == 0xFFFF || has_language(r, lx->language) ||
		     has_language(r, english)))
			return true;
		if (r->last)
			return false;
	}
}

bool date_lex_agree(const struct date_token *a, enum date_class of_a, const struct date_token *b,
		    enum date_class of_b)
{
	if (a->type != DATE_T_NAME || b->type != DATE_T_NAME)
		return false;
	for (const struct date_reading *r = &date_readings[a->reading];; r++) {
		for (const struct date_reading *q = &date_readings[b->reading];; q++) {
			if (r->class == of_a && q->class == of_b && share_language(r, q))
				return true;
			if (q->last)
				break;
		}
		if (r->last)
			return false;
	}
}

bool date_language_is(const struct date_lex *lx, const char *tag)
{
	return lx->language != DATE_LEX_NO_LANGUAGE &&
	       strcmp(date_langs[lx->language].tag, tag) == 0;
}

uint16_t date_lex_language(const char *tag)
{
	char base[9];
	size_t n = 0;
	if (!tag)
		return DATE_LEX_NO_LANGUAGE;
	for (; tag[n] && tag[n] != '-' && tag[n] != '_' && n < sizeof base - 1; n++)
		base[n] = (char)(tag[n] | 32);
	base[n] = '\0';
	if (strcmp(base, "no") == 0)
		strcpy(base, "nb");
	size_t low = 0, high = date_n_langs;
	while (low < high) {
		size_t mid = (low + high) / 2;
		if (strcmp(date_langs[mid].tag, base) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low < date_n_langs && strcmp(date_langs[low].tag, base) == 0 ? (uint16_t)low
									    : DATE_LEX_NO_LANGUAGE;
}

#include "name.h"

#include <string.h>
#include <strings.h>

#include "arena.h"
#include "date.h"
#include "utf8.h"

/* A name: bytes and words. */
#define NAME_BYTES_MAX 120
#define NAME_WORDS_MAX 12
/* A person's name where nothing but the line's start says that it is one. */
#define PERSON_BYTES_MAX 60
#define PERSON_WORDS_MAX 6
/* What a name is looked for in. */
#define LINE_BYTES_MAX 240

/* "By" and its kin, in lower case; the longest of those with the same start first. */
static const char *const by_words[] = {
    "written and reported by",
    "written by",
    "posted by",
    "post by",
    "published by",
    "reported by",
    "reviewed by",
    "submitted by",
    "created by",
    "contributed by",
    "article by",
    "story by",
    "words by",
    "text by",
    "report by",
    "blog by",
    "authored by",
    "by author",
    "topic author",
    "authors",
    "author",
    "started by",
    "articles by",
    "posts by",
    "read more about",
    "asked by",
    "by",
    "from",
    "verfasst von",
    "geschrieben von",
    "ein artikel von",
    "von",
    "autorin",
    "autor",
    "publié par",
    "écrit par",
    "rédigé par",
    "proposé par",
    "par",
    "auteur",
    "publicado por",
    "escrito por",
    "por",
    "scritto da",
    "pubblicato da",
    "a cura di",
    "di",
    "da",
    "geschreven door",
    "door",
    "skrevet av",
    "skrevet af",
    "skriven av",
    "av",
    "af",
    "kirjoittanut",
    "teksti",
    "napisał",
    "autorzy",
    "автор статьи",
    "автор",
    "авторы",
    "текст",
    "опубликовал",
    "yazan",
    "yazar",
    "penulis",
    "oleh",
    "tác giả",
    "文/",
    "文 /",
    "文｜",
    "文:",
    "文：",
    "作者",
    "记者",
    "記者",
    "撰文",
    "編集",
    "執筆者",
    "執筆",
    "著者",
    "글",
    "기자",
    "بقلم",
    "כתב",
    "מאת",
    "συντάκτης",
    "του",
    "ผู้เขียน",
    "โดย",
};

/* What ends a name inside a byline. */
static const char *const enders[] = {
    " last updated",
    " last modified",
    " last edited",
    " last reviewed",
    " published",
    " updated",
    " posted",
    " reviewed by",
    " edited by",
    " written by",
    " fact checked",
    " fact-checked",
    " medically reviewed",
    " min read",
    " minute read",
    " minutes read",
    " on ",
    " | ",
    " • ",
    " · ",
    " – ",
    " — ",
    " - ",
    " » ",
    "|",
    "•",
    "»",
    "©",
    " @",
    " http",
    " view all",
    " view profile",
    " follow",
    " read more",
    " see all",
};

/* What ends one that is a whole name already: "Jane Doe in Politics", but "Human in the Loop". */
static const char *const weak_enders[] = {" in ", " at ", " for ", " from "};

/* Bytes of a by-word that s begins with, and of what stands between it and the name. */
static bool is_space(uint32_t c)
{
	return c <= ' ' || utf8_is_space(c);
}

/* Bytes of s that a by-word takes, white space of any kind where it has a space; 0 if s does not
 * begin with it. */
static size_t starts_with(const char *s, size_t len, const char *word)
{
	const char *p = s, *end = s + len, *q = word, *word_end = word + strlen(word);

	/* Most lines end here. */
	if (len == 0 || ((unsigned char)*s < 0x80 && (*s | 32) != *word))
		return 0;
	while (q < word_end) {
		uint32_t want = utf8_next(&q, word_end), got = p < end ? utf8_next(&p, end) : 0;

		if (want == ' ' ? !is_space(got) : utf8_lower(got) != want)
			return 0;
		for (const char *next = p;
		     want == ' ' && next < end && is_space(utf8_next(&next, end));)
			p = next;
	}
	return (size_t)(p - s);
}

size_t name_by(const char *s, size_t len)
{
	for (size_t i = 0; i < sizeof by_words / sizeof *by_words; i++) {
		size_t n = starts_with(s, len, by_words[i]), at = n;
		bool latin = n > 0 && (unsigned char)s[n - 1] < 0x80;

		if (n == 0)
			continue;
		while (at < len && strchr(" \n\t\r:/|-", s[at]) != NULL)
			at++;
		while (len - at >= 3 && memcmp(s + at, "：", 3) == 0)
			at += 3;
		/* "ByJane": the space was lost between two elements. */
		if (at == n && latin && s[n - 1] != '/' && n < len &&
		    !(n == 2 && s[n] >= 'A' && s[n] <= 'Z' && n + 1 < len && s[n + 1] >= 'a'))
			continue;
		return at;
	}
	return 0;
}

/* Where s has what, without regard to ASCII case; len if nowhere. */
static size_t find(const char *s, size_t len, const char *what)
{
	size_t n = strlen(what);

	for (size_t i = 0; i + n <= len; i++)
		if ((s[i] | 32) == (what[0] | 32) && strncasecmp(s + i, what, n) == 0)
			return i;
	return len;
}

static size_t trimmed(const char **s, size_t len)
{
	while (len > 0 && strchr(" ,;:-|/\n\t\r", **s) != NULL)
		(*s)++, len--;
	for (;;) {
		size_t before = len;

		while (len > 0 && strchr(" ,;:-|/\n\t\r(", (*s)[len - 1]) != NULL)
			len--;
		if (len > 2 &&
		    (memcmp(*s + len - 3, "–", 3) == 0 || memcmp(*s + len - 3, "—", 3) == 0 ||
		     memcmp(*s + len - 3, "•", 3) == 0))
			len -= 3;
		if (len > 1 && memcmp(*s + len - 2, "·", 2) == 0)
			len -= 2;
		if (len == before)
			return len;
	}
}

/* Words that stand where a name does and are none. */
static const char *const labels[] = {
    "post",
    "posted",
    "find",
    "quote",
    "report",
    "like",
    "website",
    "email",
    "youtube",
    "facebook",
    "twitter",
    "instagram",
    "linkedin",
    "view profile",
    "account",
    "my account",
    "more from this author",
    "more by this author",
    "http",
    "https",
    "editor",
    "staff writer",
    "in",
    "on",
    "author",
    "authors",
    "by",
    "share",
    "follow",
    "about the author",
    "about",
    "contributors",
    "contributor",
    "more",
    "read more",
    "comments",
    "comment",
    "reply",
    "profile",
    "guest",
    "menu",
    "search",
    "home",
    "news",
    "subscribe",
    "the author",
    "meet the author",
    "written by",
    "name",
    "published",
    "updated",
    "date",
    "original poster",
    "op",
    "member",
    "new member",
    "user",
};

static bool is_label(const char *s, size_t len)
{
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		if (strlen(labels[i]) == len && strncasecmp(labels[i], s, len) == 0)
			return true;
	return false;
}

/* What a page says to its reader where it names users. */
static bool is_prompt(const char *s, size_t len)
{
	static const char *const starts[] = {"you're ", "you’re ", "you are ", "logged ",
					     "sign in", "sign up", "log in",   "log out"};

	for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
		size_t n = strlen(starts[i]);

		if (len >= n && strncasecmp(starts[i], s, n) == 0 &&
		    (len == n || starts[i][n - 1] == ' ' || s[n] == ' '))
			return true;
	}
	return false;
}

/* "編集" before a name is its editor, behind one the link that edits what it says. */
static bool ends_in_edit(const char *s, size_t len)
{
	static const char edit[] = "編集";

	return len >= sizeof edit - 1 &&
	       memcmp(s + len - (sizeof edit - 1), edit, sizeof edit - 1) == 0;
}

static bool looks_like_name(const char *s, size_t len)
{
	const char *p = s, *end = s + len;
	size_t n = 0, letters = 0, digits = 0;
	bool in = false;

	if (len < 2 || len > NAME_BYTES_MAX || is_label(s, len) || is_prompt(s, len) ||
	    ends_in_edit(s, len))
		return false;
	while (p < end) {
		uint32_t c = utf8_next(&p, end);
		bool word = utf8_is_word(c);

		n += word && !in;
		letters += word;
		digits += c >= '0' && c <= '9';
		if (c == '?' || c == '!' || c == '{' || c == '<' || c == '=' || c == 0x2026)
			return false;
		in = word || c == '.' || c == '\'' || c == 0x2019 || c == '-';
	}
	return letters >= 2 && n <= NAME_WORDS_MAX && 2 * digits < letters + digits;
}

static bool is_one_of(const char *word, size_t len, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strlen(list[i]) == len && strncasecmp(list[i], word, len) == 0)
			return true;
	return false;
}

/* The last comma in s that something precedes, or NULL; the word that s ends with goes to *last. */
static const char *last_comma(const char *s, size_t len, const char **last)
{
	const char *comma = memrchr(s, ',', len);

	*last = comma;
	if (comma == NULL || comma - s < 3)
		return NULL;
	for (const char *p = comma; p < s + len; p++)
		if (*p == ' ')
			*last = p + 1;
	return comma;
}

/* Bytes of s without what a newsroom or a company calls its people behind a comma: "Ada Marsh,
 * Staff Writer", "Ada Marsh, Product Manager, Mill Team". A degree or a trade alone stays: who says
 * "Ada Marsh, MD" means it as part of the name. */
static size_t without_role(const char *s, size_t len)
{
	static const char *const roles[] = {"writer",       "writers", "reporter",  "reporters",
					    "editor",       "editors", "columnist", "journalist",
					    "contributor",  "staff",   "desk",      "newsroom",
					    "correspondent"};
	static const char *const trades[] = {"manager",   "engineer",   "engineers", "director",
					     "lead",      "advocate",   "analyst",   "developer",
					     "scientist", "researcher", "designer",  "specialist"};
	const char *last, *comma = last_comma(s, len, &last);
	size_t word = comma != NULL ? (size_t)(s + len - last) : 0, front;

	if (comma == NULL)
		return len;
	if (is_one_of(last, word, roles, sizeof roles / sizeof *roles))
		return (size_t)(comma - s);
	if (word != 4 || strncasecmp(last, "team", word) != 0)
		return len;
	front = (size_t)(comma - s);
	comma = last_comma(s, front, &last);
	word = comma != NULL ? (size_t)(s + front - last) : 0;
	if (comma != NULL && is_one_of(last, word, trades, sizeof trades / sizeof *trades))
		return (size_t)(comma - s);
	return len;
}

const char *name_clean(struct arena *a, const char *s, size_t len, const char *language)
{
	struct date_hints hints = {.language = language};
	struct date date;
	size_t n, at;

	len = trimmed(&s, len);
	for (int i = 0; i < 2 && (n = name_by(s, len)) > 0; i++) {
		s += n;
		len -= n;
	}
	len = trimmed(&s, len);
	if (len > LINE_BYTES_MAX)
		len = LINE_BYTES_MAX;
	if (date_find(s, len, 0, &hints, &date)) {
		if (date.start == 0)
			return NULL;
		len = date.start;
	}
	for (size_t i = 0; i < sizeof enders / sizeof *enders; i++) {
		at = find(s, len, enders[i]);
		if (at > 0)
			len = at;
	}
	for (size_t i = 0; i < sizeof weak_enders / sizeof *weak_enders; i++) {
		at = find(s, len, weak_enders[i]);
		if (memchr(s, ' ', at) != NULL)
			len = at;
	}
	len = without_role(s, trimmed(&s, len));
	return looks_like_name(s, len) ? arena_strndup(a, s, len) : NULL;
}

/* A letter in small print of a script that has both. */
static bool is_low(uint32_t c)
{
	return utf8_lower(c) == c && c >= 0xDF && c < 0x530 && !(c >= 0x250 && c < 0x370);
}

/* Words inside a name that are written small. */
static bool is_particle(const char *s, size_t len)
{
	static const char *const particles[] = {
	    "de",  "da",  "do", "dos", "di", "del", "della", "der", "den", "du",
	    "van", "von", "zu", "la",  "le", "el",  "al",    "bin", "ibn", "and",
	    "und", "et",  "y",  "e",   "of", "the", "ter",   "ten", "af",  "av"};

	for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
		if (strlen(particles[i]) == len && memcmp(particles[i], s, len) == 0)
			return true;
	return false;
}

bool name_is_person(const char *s)
{
	const char *p = s, *end = s + strlen(s);
	size_t n = 0;

	if (end - s > PERSON_BYTES_MAX)
		return false;
	while (p < end) {
		const char *word = p, *next = p;
		uint32_t c = utf8_next(&next, end);
		size_t len = strcspn(p, " ");

		if (c < 0x80 && !(c >= 'A' && c <= 'Z') && c != '&' && !is_particle(word, len))
			return false;
		if (c >= 0x80 && utf8_is_word(c) && is_low(c) && n == 0)
			return false;
		n++;
		p += len + (word[len] == ' ');
	}
	return n <= PERSON_WORDS_MAX && (n > 1 || (unsigned char)*s >= 0x80 || end - s > 3) &&
	       end[-1] != '.';
}

const char *name_turned(struct arena *a, const char *s)
{
	const char *comma = strchr(s, ',');
	size_t len = strlen(s), last;
	char *out;

	if (comma == NULL || strchr(comma + 1, ',') != NULL || comma[1] != ' ' || comma[2] == '\0')
		return s;
	last = (size_t)(comma - s);
	out = arena_alloc(a, len);
	memcpy(out, comma + 2, len - last - 2);
	out[len - last - 2] = ' ';
	memcpy(out + len - last - 1, s, last);
	out[len - 1] = '\0';
	return out;
}

bool name_joins(const char *s, size_t len)
{
	static const char *const joiners[] = {",",  "and",  "&",  ", and", ", &", "und", "et",
					      "y",  "e",    "en", "og",    "och", "и",   "、",
					      "，", "with", ";",  "i",     "ve"};

	while (len > 0 && *s == ' ')
		s++, len--;
	while (len > 0 && s[len - 1] == ' ')
		len--;
	for (size_t i = 0; i < sizeof joiners / sizeof *joiners; i++)
		if (strlen(joiners[i]) == len && strncasecmp(joiners[i], s, len) == 0)
			return true;
	return false;
}

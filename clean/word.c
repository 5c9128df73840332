#include "word.h"

#include "utf8.h"

uint32_t word_next(const char **s, const char *end)
{
	uint32_t hash = 0;

	while (*s < end) {
		const char *at = *s;
		uint32_t cp = utf8_next(s, end);

		if (utf8_is_cjk(cp)) {
			if (hash == 0)
				return word_add(FNV_START, cp);
			*s = at;
			return hash;
		}
		if (utf8_is_word(cp))
			hash = word_add(hash != 0 ? hash : FNV_START, utf8_lower(cp));
		else if (hash != 0)
			return hash;
	}
	return hash;
}

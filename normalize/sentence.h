/* Where sentences end: the rules of UAX 29, section 5, and the abbreviations they cannot know. */
#ifndef SENTENCE_H
#define SENTENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The end of the sentence that starts at from in a paragraph (UTF-8 without line ends): behind its
 * punctuation and closing quotes, before the spaces. len at the last. from < len. What has no
 * letter and no digit belongs to the sentence before it, or to the first. */
size_t sentence_end(const char *s, size_t len, size_t from);
size_t sentence_count(const char *s, size_t len);
/* A full stop, exclamation or question mark of any script. */
bool sentence_is_mark(uint32_t cp);

#endif

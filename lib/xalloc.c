#include "xalloc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *check(void *p)
{
	if (p == NULL) {
		fputs("out of memory\n", stderr);
		_Exit(2);
	}
	return p;
}

void *xmalloc(size_t size)
{
	return check(malloc(size != 0 ? size : 1));
}

void *xcalloc(size_t n, size_t size)
{
	return check(calloc(n != 0 ? n : 1, size != 0 ? size : 1));
}

void *xrealloc(void *old, size_t size)
{
	return check(realloc(old, size != 0 ? size : 1));
}

char *xstrdup(const char *s)
{
	return check(strdup(s));
}

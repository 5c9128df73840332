/* Feeds a fuzz target the empty input and then each file named, once. Each input lies in memory of
 * exactly its size, so that a sanitizer sees a read past its end. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A corpus input is small by purpose; a larger file is a mistake. */
#define INPUT_MAX (16u << 20)

static uint8_t *read_file(const char *name, size_t *size)
{
	FILE *f = fopen(name, "rb");
	uint8_t *all = f ? malloc(INPUT_MAX) : NULL;
	uint8_t *fit;

	*size = all ? fread(all, 1, INPUT_MAX, f) : 0;
	if (!all || ferror(f) || *size == INPUT_MAX) {
		perror(name);
		exit(1);
	}
	fclose(f);
	if (*size == 0) {
		free(all);
		return NULL;
	}
	fit = realloc(all, *size);
	return fit ? fit : all;
}

int main(int argc, char **argv)
{
	LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
	for (int i = 1; i < argc; i++) {
		size_t size;
		uint8_t *data = read_file(argv[i], &size);

		if (data)
			LLVMFuzzerTestOneInput(data, size);
		free(data);
	}
	return 0;
}

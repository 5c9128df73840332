#include "folder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "fd.h"

int folder_write(int folder, size_t number, const char *source, const char *page, size_t len)
{
	static const char letters[] =
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.";
	static const char end[] = ".html";
	char name[96];
	const char *s = strstr(source, "://");
	size_t n = (size_t)snprintf(name, sizeof name, "%06zu-", number);
	int fd, error;

	s = s != NULL ? s + 3 : source;
	s += strspn(s, "./");
	for (; *s != '\0' && n < sizeof name - sizeof end; s++)
		if (strchr(letters, *s) != NULL)
			name[n++] = *s;
		else if (name[n - 1] != '-')
			name[n++] = '-';
	name[n] = '\0';
	if (n < sizeof end || strcmp(name + n - (sizeof end - 1), end) != 0)
		memcpy(name + n, end, sizeof end);
	fd = openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0)
		return errno;
	error = fd_write(fd, page, len);
	return close(fd) != 0 && error == 0 ? errno : error;
}

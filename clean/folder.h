/* The pages of --explain, each a file in one folder. */
#ifndef FOLDER_H
#define FOLDER_H

#include <stddef.h>

/* Write a page into the folder that is open as a descriptor, named after its number and its
 * document: 000001-example.org-news.html. A file of that name is replaced. 0, or an errno. */
int folder_write(int folder, size_t number, const char *source, const char *page, size_t len);

#endif

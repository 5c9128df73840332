/* The table behind entity.c. */
#ifndef ENTITY_TAB_H
#define ENTITY_TAB_H

#define ENTITY_N 2125
#define ENTITY_NAME_MAX 31

struct entity {
	char name[ENTITY_NAME_MAX + 1]; /* without & and ; */
	char utf8[8];
	char bare; /* recognised without the semicolon */
};

extern const struct entity entity_tab[ENTITY_N];

#endif

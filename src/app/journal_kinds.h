/* journal_kinds.h - what a journal calls the ways to spell a character: between journal.c and journal_read.c */
#ifndef APP_JOURNAL_KINDS_H
#define APP_JOURNAL_KINDS_H

#include "app/journal.h"

extern const char *const journal_kinds[SPELL_KINDS];

#endif

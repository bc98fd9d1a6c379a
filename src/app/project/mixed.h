/* mixed.h - variables that code asks for by the key of a setting
 *
 * Where one file puts all variables among settings, with `__` for the `:` of a key, `settings.get("app:key")` of any
 * file reads app__key. Only the quoted keys tell: the object may come from anywhere.
 */
#ifndef APP_PROJECT_MIXED_H
#define APP_PROJECT_MIXED_H

#include "app/project/others.h"

/* The file that asks for a variable so, or NULL; *at gets where. All files are read when it is first asked, if any of
 * them puts variables among settings. */
const WordFile *mixed_find(Project *p, Str name, size_t *at);

#endif

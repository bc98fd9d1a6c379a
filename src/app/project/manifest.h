/* manifest.h - the JSON files that say what a folder is: package.json, and what stands beside it */
#ifndef APP_PROJECT_MANIFEST_H
#define APP_PROJECT_MANIFEST_H

#include "app/files/files.h"

#include <jansson.h>

enum { MANIFEST_LIMIT = 1 << 20 }; /* bytes */

/* Appends the text of a file of the folder; "" is the current folder. False when there is none that can be read. */
bool manifest_read_text(const Files *files, Str folder, const char *name, Buf *text);

/* The same as JSON, or NULL; json_decref() takes it back. */
json_t *manifest_read(const Files *files, Str folder, const char *name);

#endif

/* data.h - data files of the user's: --data DIR, and --template with a folder
 *
 *     Data data = {0};
 *     if (!data_add_template(&data, "my/vault", &name, &error)) ...
 *     options.data = data.files.at; options.data_count = data.files.len;
 *     data_clear(&data);                       // after the engine
 */
#ifndef APP_CONFIG_DATA_H
#define APP_CONFIG_DATA_H

#include "base/array.h"
#include "base/error.h"
#include "unhardcode.h"

typedef struct {
    Arena arena;
    ARRAY(UhData) files;
} Data;

/* Adds one, whose text was made here. */
void data_add(Data *d, const char *path, Str text);

/* Adds a user's lines for that language's sinks. */
void data_add_sinks(Data *d, Str language, Str lines);

/* Whether there is a language of that name; *names gets those that there are. */
bool data_is_language(Str word, Buf *names);

/* Adds the files of grammars/X/ and templates/X/ below a folder. */
bool data_add_tree(Data *d, const char *folder, Error *error);

/* Adds a template's folder, under its last component, which becomes *name. */
bool data_add_template(Data *d, const char *folder, const char **name, Error *error);

void data_clear(Data *d);

#endif

/* data.h - the files under grammars/ and templates/ as they were when the program was built
 *
 * script/embed writes the table, sorted by path.
 */
#ifndef SYNTAX_DATA_H
#define SYNTAX_DATA_H

#include "base/str.h"

typedef struct {
    Str path; /* "grammars/python/sinks" */
    Str text;
} DataFile;

extern const DataFile data_files[];
extern const uint32_t data_file_count;
extern const char data_text[]; /* their texts, one behind the other */
extern const size_t data_text_len;

/* What an engine reads its data from: the files given to it first, then the built-in ones. */
typedef struct {
    const DataFile *extra; /* in no order */
    uint32_t extra_count;
} Data;

/* Whether that is a text of the built-in ones. */
bool data_is_built_in(Str text);

/* The text of that file; false when there is none. */
bool data_find(const Data *data, Str path, Str *text);

#endif

/* reader.h - reads a source file, or says why there is nothing to look at */
#ifndef APP_FILES_READER_H
#define APP_FILES_READER_H

#include "base/file.h"

typedef enum {
    READER_TEXT,
    READER_BINARY,  /* a NUL among the first bytes */
    READER_SKIPPED, /* `why` says for which reason */
    READER_FAILED   /* the same: it could not be read */
} ReaderStatus;

/* Reads `name` in the folder `dir` into the reused buffer. Appends to `why`, without the name. */
ReaderStatus reader_read(int dir, const char *name, FileOrigin origin, size_t limit, Buf *text, Buf *why);

/* The text of an error without the path in front, which whoever tells it puts there. */
void reader_add_reason(Buf *why, const Error *error, Str path);

/* Judges a text that came from elsewhere. */
ReaderStatus reader_judge(Str text, Buf *why);

#endif

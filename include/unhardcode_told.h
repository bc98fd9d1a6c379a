/* unhardcode_told.h - what a result has to tell beside its findings, and where that is in the text
 *
 * A part of unhardcode.h. Offsets are bytes from the start of the text.
 */
#ifndef UNHARDCODE_TOLD_H
#define UNHARDCODE_TOLD_H

#include <stddef.h>

/* The place that fills the environment from a file, such as a call of dotenv's, and the modules of the same program
 * that are imported before it runs: the first parts of their names, seen from the file's folder. */
typedef struct {
    size_t at;
    const char *const *before;
    size_t before_count;
} UhLoad;

/* A comment where a finding stands that is to silence a rule which does not exist. */
typedef struct {
    size_t at;        /* where the comment begins */
    const char *rule; /* as the comment has it; "..." for what is not spelled like a rule: it may be a value */
} UhLostMark;

/* What somebody has to know of a fix, and where. Never holds a value. */
typedef struct {
    size_t at;        /* where what it is about begins: a comment, a handler */
    const char *kind; /* "comment": it may be untrue once the value is gone; "caught": the error of a read is caught */
    const char *text; /* one line */
} UhNote;

#endif

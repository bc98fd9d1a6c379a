/* blanks.h - what is filled in where a template says {{name}}
 *
 * {{name}} and {{file}} are the value's own. The others are the template's: a line of its header gives them, with what
 * they are when the user says nothing.
 *
 *     # values: path={{project}} mount=secret
 *
 *     Blanks blanks = {.name = name};
 *     if (!blanks_read(&blanks.own, header, given, project, arena, &error)) ...
 *     code = blanks_fill(piece, &blanks, arena);
 *
 * A value stands in code and in commands that people type, so it has the letters of a path and no others.
 */
#ifndef FIX_BLANKS_H
#define FIX_BLANKS_H

#include "base/array.h"
#include "base/error.h"

typedef struct {
    Str name, value;
} Blank;

typedef ARRAY(Blank) BlankList;

typedef struct {
    Str name, file;
    BlankList own; /* the template's */
    Str indexed, member; /* where the text has the first, the second is put; empty: it stays */
} Blanks;

/* Reads a `values` line, an empty one as `path={{project}} mount=secret`. `given` has pairs that come first, NULL at
 * the end; it may be NULL. False when a value is missing. */
bool blanks_read(BlankList *own, Str header, const char *const *given, Str project, Arena *arena, Error *error);

/* `text` with its blanks filled in. */
Str blanks_fill(Str text, const Blanks *blanks, Arena *arena);

/* The first {{word}} of the text that nothing is known for; empty without one. */
Str blanks_unknown(Str text, const BlankList *own);

/* Why a value cannot be one, or NULL. */
const char *blanks_fault(Str value);

#endif

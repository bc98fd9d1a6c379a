/* diff.h - the unified diff of a text and its edits
 *
 * What comes out is taken by `git apply` and by `patch -p1`: names behind a/ and b/, quoted as git quotes
 * them, CR of CRLF kept, missing final newlines marked. Three lines of context. Lines that an edit covers but
 * leaves alone at its ends are context, not changes. A diff shows what was removed: it holds the secrets.
 */
#ifndef TEXT_DIFF_H
#define TEXT_DIFF_H

#include "base/str.h"

typedef struct {
    size_t start, end;
    Str text;
} DiffEdit;

enum {
    DIFF_PLAIN = 0,
    DIFF_COLOUR = 1, /* git's colours; not for git apply */
    DIFF_VISIBLE = 2 /* control characters made visible (base/utf8.h), for a terminal; not for git apply */
};

/* Appends the diff of one file; nothing when the edits change nothing. The edits are sorted and disjoint.
 * Leading "./" and "/" of the path are left out. */
void diff_add(Buf *out, Str path, Str old, const DiffEdit *edits, size_t count, int flags);

#endif

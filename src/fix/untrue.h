/* untrue.h - comments that say of a literal what is not so any more once it is gone: `# change me!`
 *
 * A comment speaks of a literal when it stands on a line of it, at the end of its statement, or right above its line or
 * that of what holds it, up to the statement. What such comments say is data: the `untrue` lines of grammars/rules. No
 * comment is ever changed; they are pointed at.
 */
#ifndef FIX_UNTRUE_H
#define FIX_UNTRUE_H

#include "base/array.h"
#include "scan/names/names.h"
#include "text/source.h"

typedef struct {
    Node comment;
    bool quotes; /* a value that is too usual to be found by itself stands in it, in quotes */
} Untrue;

typedef ARRAY(Untrue) UntrueList;

/* The comments of a text, by their lines. */
typedef struct {
    const Names *names;
    Source *source;
    ARRAY(Node) all;
} UntrueComments;

UntrueComments untrue_comments(const Names *names, Source *source);

/* Adds, in the order of the text, the comments that speak so of the literal with that value. */
void untrue_find(const UntrueComments *comments, Node literal, Str value, UntrueList *list);

#endif

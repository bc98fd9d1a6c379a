/* style.h - how a file is written: its quotes, its semicolons, its line ends
 *
 * The room fix/layout. In: the names of one text. Out: how it is written, and where new imports go, so that new code
 * looks like the code around it, and lines that stay as formatters left them. It sees scan, and nothing of the planner,
 * which asks it.
 */
#ifndef FIX_LAYOUT_STYLE_H
#define FIX_LAYOUT_STYLE_H

#include "scan/names/names.h"
#include "text/source.h"
#include "unhardcode.h"

typedef struct {
    const Quoting *quoting;
    char quote;      /* the one most strings have; 0 where the language's templates decide */
    bool semicolons; /* statements end in `;` */
    bool dated;      /* it is for a version of the language that knows no types */
    bool members;    /* a variable is read as env.X, not as env["X"] */
    Str eol;
    Str indent; /* by which a block stands further in: blanks or a tab */
} Style;

Style style_of(const Names *names, const Source *source);

/* Takes what the project says instead. */
void style_obey(Style *style, const UhFormat *format);

/* `code`, which is spelled with double quotes, semicolons, LF and one kind of indent, in that style. `quote` goes
 * before the style's when it is not 0. */
Str style_apply(const Style *style, char quote, Str code, Arena *arena);

#endif

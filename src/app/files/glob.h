/* glob.h - the patterns of .gitignore lines, without the lines
 *
 * `*` and `?` match within one component, `[...]` one byte of a set (ranges, `!` or `^` to negate, POSIX
 * classes as [:digit:]), `\` takes the next byte as it is. A `**` that is a whole component matches any number
 * of components: also none, but at the end at least one. A bracket that is not closed and a `\` at the end
 * never match. Bytes are compared, case counts. gitignore(5), and git's own answers where that is silent.
 *
 * Time is bounded by pattern length times text length for each pair of components: no pattern is slow.
 */
#ifndef APP_FILES_GLOB_H
#define APP_FILES_GLOB_H

#include "base/str.h"

bool glob_match_name(Str pattern, Str name); /* one component; the pattern holds no `/` */
bool glob_match_path(Str pattern, Str path); /* components with `/` between */

/* The offset of the first byte of the pattern that is more than itself, or its length. */
size_t glob_literal(Str pattern);

#endif

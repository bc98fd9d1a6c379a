/* value.h - what a string literal evaluates to
 *
 * A literal is a STRING without holes, a CONCAT of such, or a chain of them joined by `+`. Its value is the
 * bytes that the running program sees: escapes decoded, raw strings left alone, CRLF in the source read as
 * LF, the parts of a concatenation joined. Sources: the Python language reference 2.4.1, ECMA-262 12.9.4
 * and 12.9.6.
 */
#ifndef SCAN_VALUE_H
#define SCAN_VALUE_H

#include "syntax/language.h"
#include "syntax/tree.h"

typedef struct {
    Str bytes;     /* UTF-8, unless is_bytes */
    bool is_bytes; /* a Python bytes literal */
    bool unknown;  /* it has characters in an encoding that is not known here: `bytes` is not what a program sees */
} Value;

/* Whether the node is a literal whose value does not depend on the running program. */
bool value_is_static(const Tree *tree, Node node, const Language *language);

/* Whether a part of the value stands in the code, and a part does not: `"key of " + stage`, `f"key of
 * {stage}"`. */
bool value_is_partial(const Tree *tree, Node node, const Language *language);

/* Reads the value; false when the node is no static literal or spells something that has no UTF-8 form. */
bool value_read(const Tree *tree, Node node, const Language *language, Arena *arena, Value *value);

#endif

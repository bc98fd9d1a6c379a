/* value.h - what a literal evaluates to
 *
 * The value of a literal (see literal.h) is the bytes that the running program sees: escapes decoded, raw
 * strings left alone, CRLF in the source read as LF, the parts of a concatenation or a join put
 * together. Sources: the Python language reference 2.4.1, ECMA-262 12.9.4 and 12.9.6.
 */
#ifndef SCAN_NAMES_VALUE_H
#define SCAN_NAMES_VALUE_H

#include "scan/names/literal.h"

typedef struct {
    Str bytes;     /* UTF-8, unless is_bytes */
    bool is_bytes; /* a Python bytes literal */
    bool unknown;  /* it has characters in an encoding that is not known here: `bytes` is not what a program sees */
} Value;

/* Whether a part of the value stands in the code, and a part does not: `"key of " + stage`, `f"key of
 * {stage}"`. */
bool value_is_partial(const Tree *tree, Node node, const Language *language);

/* Reads the value; false when the node is no literal or spells something that has no UTF-8 form. */
bool value_read(const Names *names, Node node, Value *value);

/* The values of a list of literals as lines: with a line feed behind each. */
bool value_read_lines(const Names *names, Node list, Value *value);

#endif

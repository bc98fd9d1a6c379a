/* utf8.h - code points of foreign text, and showing them on a terminal
 *
 * File names and source lines are bytes that somebody else chose. What is printed from them goes through
 * utf8_add_visible, so that it can neither drive the terminal nor begin a line of its own.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/str.h"

/* The length of the valid sequence at s.at[i] (i < s.len) and its code point; 0 when there is none. */
size_t utf8_next(Str s, size_t i, uint32_t *code);

/* Whether a code point acts instead of showing: C0 and C1 controls, DEL, line and paragraph separators,
 * bidirectional overrides and isolates, byte order mark. */
bool utf8_is_control(uint32_t code);

/* Appends `s` with its controls as ^[ or <U+202E>, and bytes that are not UTF-8 as <FF>. With `keep_tab` a
 * tab stays. */
void utf8_add_visible(Buf *out, Str s, bool keep_tab);

#endif

/* source.h - a text with lines
 *
 * The room text. In and out: bytes with positions: encodings, lines, edits, diffs, the spelling of literals. It sees
 * base, and knows no syntax.
 *
 * Offsets are bytes from 0. Lines end at LF; the CR of a CRLF belongs to the line end, a lone CR does not end a line.
 * Lines and columns count from 1, columns in bytes; a byte order mark does not count. The table of lines is made on
 * the arena when a line is first asked for.
 *
 *     Source source = source_of(path, text, &arena);
 *     Place p = source_place(&source, finding->start);
 */
#ifndef TEXT_SOURCE_H
#define TEXT_SOURCE_H

#include "base/arena.h"

typedef struct {
    Str path, text;
    Arena *arena;
    uint32_t *lines; /* the offset at which each line starts; NULL until asked for */
    uint32_t line_count;
} Source;

typedef struct {
    uint32_t line, column;
} Place;

/* The text must be shorter than 4 GiB and outlive the Source, as must the path. */
Source source_of(Str path, Str text, Arena *arena);

uint32_t source_line_count(Source *s); /* at least 1; text behind the last LF counts when there is any */
Place source_place(Source *s, uint32_t offset);
uint32_t source_line_start(Source *s, uint32_t line); /* offset; behind the last line: the text's length */
Str source_line(Source *s, uint32_t line);            /* without its line end; empty for a line beyond */

/* These look at the text around the offset only and make no table. */
uint32_t source_line_begin(const Source *s, uint32_t offset); /* where the offset's line starts, BOM skipped */
uint32_t source_line_end(const Source *s, uint32_t offset);   /* where its line end (CR LF, LF, nothing) is */
Str source_eol(const Source *s, uint32_t offset); /* "\n" or "\r\n": its line's, or its neighbour's above */
Str source_indent(const Source *s, uint32_t offset); /* the blanks and tabs its line starts with */
Str source_blanks(Str line); /* those that a line of any text starts with */
bool source_parts(Str between); /* whether an empty line stands in it, which is what stands between two things */

uint32_t source_bom(const Source *s);       /* 3 or 0 */
uint32_t source_mark(Str text);             /* the same of a text: the bytes of its byte order mark */
bool source_ends_open(const Source *s);     /* not empty, and no LF at the end */

#endif

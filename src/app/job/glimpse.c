#include "app/job/glimpse.h"

#include "text/trace.h"

#include <stdlib.h>

/* PIECE: bytes of a value in a row that are a piece of it. WORD: so many letters may be a word of a language. */
enum { PIECE = 8, WORD = 12 };

/* The old line that a hunk begins with: "@@ -12,7 +12,8 @@". */
static uint32_t first_of(Str head)
{
    return (uint32_t)strtoul(head.at + STR("@@ -").len, NULL, 10);
}

/* Notes the lines of a diff of one file that do not leave, from its first hunk on. */
static void add_lines(Glimpses *g, Str path, Str diff)
{
    uint32_t old = 0;
    while (diff.len) {
        Str line = str_cut(&diff, '\n');
        if (str_starts(line, STR("@@ -"))) {
            old = first_of(line);
            continue;
        }
        bool stays = str_starts(line, STR(" ")), comes = str_starts(line, STR("+")) && old;
        if (old && (stays || comes)) {
            Glimpse shown = {path, comes && old > 1 ? old - 1 : old, g->lines.len, line.len - 1};
            *array_add(&g->arena, &g->shown) = shown;
            buf_add(&g->lines, str_from(line, 1));
        }
        if (old && (stays || str_starts(line, STR("-")))) old++;
    }
}

void glimpses_add(Glimpses *g, Str path, Str text, const DiffEdit *edits, size_t count, const UhResult *r)
{
    Buf diff = {0};
    diff_add(&diff, STR("a"), text, edits, count, DIFF_PLAIN);
    add_lines(g, arena_copy(&g->arena, path), buf_str(&diff));
    buf_wipe(&diff);
    for (size_t i = 0; i < r->value_count; i++) {
        buf_add(&g->values, (Str){r->values[i].bytes, r->values[i].len});
        *array_add(&g->arena, &g->ends) = g->values.len;
    }
}

/* Whether a piece may be a word that means nothing: `password`. */
static bool is_word(Str piece)
{
    size_t i = 0;
    while (i < piece.len && (((piece.at[i] | 32) >= 'a' && (piece.at[i] | 32) <= 'z') || piece.at[i] == '_')) i++;
    return i == piece.len && piece.len < WORD;
}

static bool shows_piece(const Traces *traces, const size_t *least, Str line)
{
    Trace trace;
    for (size_t i = 0; i < line.len; i++)
        if (trace_at(traces, line, i, &trace) && trace.len >= least[trace.kind] &&
            !is_word(str_sub(line, i, i + trace.len)))
            return true;
    return false;
}

/* How long a piece is in each encoding. */
static void measure(size_t *least)
{
    static const char sample[PIECE + 1] = "aaaaaaaa";
    for (TraceKind kind = TRACE_RAW; kind < TRACE_KINDS; kind++) {
        Buf encoded = {0};
        trace_encode(kind, (Str){sample, PIECE}, &encoded);
        least[kind] = encoded.len;
        buf_clear(&encoded);
    }
}

GlimpseList glimpses_find(const Glimpses *g, Arena *arena)
{
    GlimpseList found = {0};
    Traces traces = {0};
    size_t least[TRACE_KINDS], start = 0;
    measure(least);
    traces_add_text(&traces, buf_str(&g->lines));
    for (uint32_t i = 0; i < g->ends.len; start = g->ends.at[i++])
        traces_add_value(&traces, str_sub(buf_str(&g->values), start, g->ends.at[i]), i);
    for (uint32_t i = 0; i < g->shown.len; i++) {
        const Glimpse *shown = &g->shown.at[i];
        Str line = str_sub(buf_str(&g->lines), shown->at, shown->at + shown->len);
        if (shows_piece(&traces, least, line)) *array_add(arena, &found) = *shown;
    }
    traces_clear(&traces);
    return found;
}

void glimpses_clear(Glimpses *g)
{
    buf_wipe(&g->lines);
    buf_wipe(&g->values);
    arena_clear(&g->arena);
    *g = (Glimpses){0};
}

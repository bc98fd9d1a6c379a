/* freeze.c - writes the detectors of all languages as C: see src/scan/frozen.h
 *
 *     freeze OUT
 *
 * A program of the build. Each detector is read by the code that reads it elsewhere, into an arena of one chunk; what
 * in there is an address of that chunk or of data_text is a pointer. Numbers do not look like addresses: those of an
 * x86-64 or an ARM64 process have their highest bits elsewhere, and a pointer to anything else is an error.
 */
#include <stdio.h>
#include <stdlib.h>

#include "scan/detector.h"
#include "scan/frozen.h"
#include "syntax/data.h"

/* The program that is made has some. */
const Frozen frozen_table[1] = {0};
const uint32_t frozen_count = 0;

extern const char __executable_start[], end[]; /* the linker's: where this program begins and ends in memory */

enum { MOST = 8 << 20 };

/* `number` - `start`, where it lies within `size` bytes. */
static bool is_within(uintptr_t number, const void *start, size_t size) { return number - (uintptr_t)start <= size; }

static uintptr_t offset_of(uintptr_t word, const char *piece, size_t size, bool *is_pointer)
{
    *is_pointer = true;
    if (is_within(word, piece, size)) return word - (uintptr_t)piece;
    if (is_within(word, data_text, data_text_len)) return (word - (uintptr_t)data_text) | FROZEN_TEXT;
    if (is_within(word, __executable_start, (size_t)(end - __executable_start))) {
        fprintf(stderr, "freeze: what a detector points to is neither on its arena nor a text of the data\n");
        exit(1);
    }
    *is_pointer = false;
    return word;
}

static uint32_t write_words(FILE *out, uint32_t number, const uintptr_t *words, uint32_t count, uint8_t *gaps)
{
    uint32_t gap_count = 0, last = 0;
    fprintf(out, "static const uintptr_t words%u[] = {", number);
    for (uint32_t i = 0; i < count; i++) {
        bool is_pointer;
        uintptr_t word = offset_of(words[i], (const char *)words, count * sizeof *words, &is_pointer);
        fprintf(out, "%s%#jx,", i % 16 ? "" : "\n", (uintmax_t)word);
        if (!is_pointer) continue;
        for (; i - last >= FROZEN_FAR; last += FROZEN_FAR) gaps[gap_count++] = FROZEN_FAR;
        gaps[gap_count++] = (uint8_t)(i - last);
        last = i;
    }
    fprintf(out, "};\n");
    return gap_count;
}

/* Reads a language, and writes a part of it as the piece of that number; its row goes into `rows`. */
static void write_piece(FILE *out, Buf *rows, uint32_t number, FrozenPart part, Str language)
{
    Arena arena = {0};
    Error error = {0};
    char *piece = arena_new(&arena, MOST);
    arena_reset(&arena); /* has one chunk now, from which all is taken that fits in it */
    if (!detector_freeze(part, language, &arena, &error)) {
        fprintf(stderr, "freeze: " STR_FMT "\n", STR_ARG(buf_str(&error.text)));
        exit(1);
    }
    uint32_t count = (uint32_t)(arena.used / sizeof(uintptr_t));
    if (!is_within((uintptr_t)arena_new(&arena, 1), piece, MOST)) abort();
    uint8_t *gaps = mem_new(2 * count);
    uint32_t gap_count = write_words(out, number, (uintptr_t *)(void *)piece, count, gaps);
    fprintf(out, "static const uint8_t gaps%u[] = {", number);
    for (uint32_t i = 0; i < gap_count; i++) fprintf(out, "%s%u,", i % 32 ? "" : "\n", gaps[i]);
    fprintf(out, "};\n");
    buf_addf(rows, "    {%d, {\"" STR_FMT "\", %zu}, words%u, gaps%u, %u, %u},\n", (int)part, STR_ARG(language), language.len,
             number, number, count, gap_count);
    free(gaps);
    arena_free(&arena);
}

int main(int argc, char **argv)
{
    FILE *out = argc == 2 ? fopen(argv[1], "w") : NULL;
    Buf rows = {0};
    uint32_t count = 0;
    if (!out) return 2;
    fprintf(out, "#include \"scan/frozen.h\"\n\n");
    for (uint32_t i = 0; i < data_file_count; i++) {
        Str path = data_files[i].path, head = STR("grammars/"), tail = STR("/language.conf");
        if (!str_starts(path, head) || !str_ends(path, tail)) continue;
        Str language = str_sub(path, head.len, path.len - tail.len);
        for (int part = 0; part < FROZEN_PARTS; part++) write_piece(out, &rows, count++, (FrozenPart)part, language);
    }
    fprintf(out, "\nconst Frozen frozen_table[] = {\n%s};\nconst uint32_t frozen_count = %u;\n", rows.at, count);
    buf_clear(&rows);
    return fclose(out) == 0 ? 0 : 1;
}

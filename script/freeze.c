/* freeze.c - writes what is read from the data as C: see src/scan/rules/frozen.h
 *
 *     freeze OUT [TRY]
 *
 * A program of the build. Each thing is read by the code that reads it elsewhere, into an arena of one chunk; what in
 * there is an address of that chunk or of data_text is a pointer. Numbers do not look like addresses, since those of a
 * 64-bit process have a high half that no count and no hash has; what looks like another address is an error. Two small
 * numbers side by side may look like one by chance, in one run of a hundred: so the program tries again, with what the
 * system then gives it as addresses, before it says so.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "fix/template.h"

/* The program that is made has some. */
const Frozen frozen_table[1] = {0};
const uint32_t frozen_count = 0;
const Quoting quoting_any = {0};

enum { MOST = 8 << 20, TRIES = 4 };

typedef struct {
    FILE *out;
    Buf rows;
    uint32_t count;
    Str language;
    Arena arena; /* of the detector */
    Detector detector;
    Quoting quoting; /* what all languages have in common */
    Arena quoting_arena;
    Parser *parser;
    void *heap; /* something there */
    char *path; /* of what is written */
    int tries;
} Freezer;

static void fail(Str what)
{
    fprintf(stderr, "freeze: " STR_FMT "\n", STR_ARG(what));
    exit(1);
}

static void fail_or_try_again(const Freezer *f)
{
    char tries[] = {(char)('1' + f->tries), 0};
    if (f->tries < TRIES) execl("/proc/self/exe", "freeze", f->path, tries, (char *)NULL);
    fail(STR("a pointer leads neither to the arena nor to a text of the data"));
}

static bool is_within(uintptr_t word, const void *start, size_t size) { return word - (uintptr_t)start <= size; }

/* Numbers below that may stand beside four bytes that their struct leaves out, and in those anything. */
enum { SMALL = 4096 };

/* Whether two addresses have their high halves in common. */
static bool is_near(uintptr_t word, const void *place)
{
    uintptr_t high = ~(uintptr_t)UINT32_MAX;
    return (uintptr_t)place & high && (word & high) == ((uintptr_t)place & high);
}

static uintptr_t offset_of(const Freezer *f, uintptr_t word, const char *piece, size_t size, bool *is_pointer)
{
    *is_pointer = true;
    if (is_within(word, piece, size)) return word - (uintptr_t)piece;
    if (is_within(word, data_text, data_text_len)) return (word - (uintptr_t)data_text) | FROZEN_TEXT;
    *is_pointer = false;
    bool near = is_near(word, piece) || is_near(word, data_text) || is_near(word, f->heap) || is_near(word, f);
    if (near && (uint32_t)word >= SMALL) fail_or_try_again(f);
    return near ? (uint32_t)word : word;
}

static uint32_t write_words(Freezer *f, const uintptr_t *words, uint32_t count, uint8_t *gaps)
{
    uint32_t gap_count = 0, last = 0;
    fprintf(f->out, "static const uintptr_t words%u[] = {", f->count);
    for (uint32_t i = 0; i < count; i++) {
        bool is_pointer;
        uintptr_t word = offset_of(f, words[i], (const char *)words, count * sizeof *words, &is_pointer);
        fprintf(f->out, "%s%#jx,", i % 16 ? "" : "\n", (uintmax_t)word);
        if (!is_pointer) continue;
        for (; i - last >= FROZEN_FAR; last += FROZEN_FAR) gaps[gap_count++] = FROZEN_FAR;
        gaps[gap_count++] = (uint8_t)(i - last);
        last = i;
    }
    fprintf(f->out, "};\n");
    return gap_count;
}

static void write_piece(Freezer *f, Str name, const uintptr_t *words, uint32_t count)
{
    uint8_t *gaps = mem_new(2 * count);
    uint32_t gap_count = write_words(f, words, count, gaps);
    fprintf(f->out, "static const uint8_t gaps%u[] = {", f->count);
    for (uint32_t i = 0; i < gap_count; i++) fprintf(f->out, "%s%u,", i % 32 ? "" : "\n", gaps[i]);
    fprintf(f->out, "0};\n");
    buf_addf(&f->rows, "    {{\"" STR_FMT "\", %zu}, {\"" STR_FMT "\", %zu}, words%u, gaps%u, %u, %u},\n",
             STR_ARG(name), name.len, STR_ARG(f->language), f->language.len, f->count, f->count, count, gap_count);
    f->count++;
    free(gaps);
}

/* Reads one thing, and writes it. */
static void freeze(Freezer *f, Str name)
{
    Arena arena = {0};
    Error error = {0};
    char *piece = arena_reserve(&arena, MOST);
    bool is_template = str_starts(name, STR("templates/"));
    bool fine = is_template ? template_freeze(name, &f->detector, f->parser, &arena, &error)
                            : detector_freeze(name, f->language, &arena, &error);
    if (!fine) fail(buf_str(&error.text));
    uint32_t count = (uint32_t)(arena.used / sizeof(uintptr_t));
    if (!is_within((uintptr_t)arena_new(&arena, 1), piece, MOST)) fail(STR("more than 8 MB"));
    write_piece(f, name, (const uintptr_t *)(void *)piece, count);
    arena_free(&arena);
}

/* Whether files of that name are templates of the language. */
static bool is_face(const Language *l, Str name)
{
    bool found = language_has(l, WORDS_READER_FACE, name);
    for (uint32_t i = 0; i < l->linkage.faces.len; i++) found |= str_eq(l->linkage.faces.at[i].file, name);
    return found;
}

static void freeze_language(Freezer *f)
{
    Data built_in = {0};
    Error error = {0};
    f->detector = (Detector){0};
    if (!detector_read(&f->detector, f->language, &built_in, &f->arena, &error)) fail(buf_str(&error.text));
    quoting_merge(&f->quoting, &f->detector.language.grammar.quoting, &f->quoting_arena);
    freeze(f, FROZEN_SIFTING);
    freeze(f, FROZEN_HINTS);
    freeze(f, FROZEN_KNOWLEDGE);
    for (uint32_t i = 0; i < data_file_count; i++) {
        Str path = data_files[i].path, name = str_from(path, (size_t)(str_rfind_char(path, '/') + 1));
        if (str_starts(path, STR("templates/")) && is_face(&f->detector.language, name)) freeze(f, path);
    }
    detector_clear(&f->detector);
}

static void write_text(FILE *out, Str s)
{
    fprintf(out, "{\"");
    for (size_t i = 0; i < s.len; i++) fprintf(out, "\\%03o", (unsigned char)s.at[i]);
    fprintf(out, "\", %zu}, ", s.len);
}

/* As C, since it points to nothing that is frozen. */
static void write_quoting(FILE *out, const Quoting *q)
{
    fprintf(out, "\nconst Quoting quoting_any = {\n    .marks = {(QuotingMark[]){");
    for (uint32_t i = 0; i < q->marks.len; i++) {
        const QuotingMark *m = &q->marks.at[i];
        fprintf(out, "{");
        write_text(out, m->mark), write_text(out, m->hole), write_text(out, m->hole_end);
        fprintf(out, "}, ");
    }
    fprintf(out, "}, %u, 0},\n    .prefixes = {(QuotingPrefix[]){", q->marks.len);
    for (uint32_t i = 0; i < q->prefixes.len; i++) {
        const QuotingPrefix *p = &q->prefixes.at[i];
        fprintf(out, "{'%c', %d, %d, %d, ", p->letter, p->raw, p->bytes, p->none);
        write_text(out, p->hole), write_text(out, p->hole_end);
        fprintf(out, "}, ");
    }
    fprintf(out, "}, %u, 0},\n    .comments = {(QuotingComment[]){", q->prefixes.len);
    for (uint32_t i = 0; i < q->comments.len; i++) {
        fprintf(out, "{");
        write_text(out, q->comments.at[i].open), write_text(out, q->comments.at[i].close);
        fprintf(out, "}, ");
    }
    fprintf(out, "}, %u, 0},\n    .escapes = {", q->comments.len);
    for (uint32_t i = 0; i < QUOTING_LETTERS; i++)
        if (q->escapes[i].kind != ESCAPE_OTHER)
            fprintf(out, "[%u] = {.kind = %u, .value = %u}, ", i, q->escapes[i].kind, q->escapes[i].value);
    fprintf(out, "}};\n");
}

int main(int argc, char **argv)
{
    Freezer f = {.out = argc > 1 ? fopen(argv[1], "we") : NULL, .parser = parser_new(), .heap = mem_new(1)};
    if (argc > 1) f.path = argv[1];
    if (argc > 2) f.tries = argv[2][0] - '0';
    Str head = STR("grammars/"), tail = STR("/language.conf");
    if (!f.out) return 2;
    fprintf(f.out, "#include \"scan/rules/frozen.h\"\n#include \"text/quoting.h\"\n\n");
    for (uint32_t i = 0; i < data_file_count; i++) {
        Str path = data_files[i].path;
        if (!str_starts(path, head) || !str_ends(path, tail)) continue;
        f.language = str_sub(path, head.len, path.len - tail.len);
        freeze_language(&f);
    }
    fprintf(f.out, "\nconst Frozen frozen_table[] = {\n%s};\nconst uint32_t frozen_count = %u;\n", f.rows.at, f.count);
    write_quoting(f.out, &f.quoting);
    buf_clear(&f.rows);
    arena_free(&f.arena);
    arena_free(&f.quoting_arena);
    parser_free(f.parser);
    free(f.heap);
    return fclose(f.out) == 0 ? 0 : 1;
}

/* silence.c - that nothing which is told of a text has a value in it; see code.h
 *
 * Pieces of what stands in the places of findings are looked for in all that is said. One that is there may be there by
 * chance: a value may spell a rule's name. So the text is made once more with other letters in that piece, and when
 * those are told in its stead, it was taken from the value.
 */
#include "code.h"

#include "app/undo/journal_kinds.h"
#include "report/collect.h"
#include "report/formats.h"
#include "report/proof.h"

#include <stdio.h>

enum { PIECE = 8, LEAST = 4, BITS = 1 << 16 };

/* ---- what is told */

static void say(Buf *out, const char *z) { buf_addf(out, "%s\n", z ? z : ""); }

static void say_finding(Buf *out, const UhFinding *f)
{
    const char *const all[] = {f->rule, f->kind, f->name, f->message, f->reason, f->advice, f->taken, f->taken_at};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) say(out, all[i]);
}

static void say_value(Buf *out, const UhValue *v)
{
    say(out, v->name), say(out, v->file), say(out, v->rotate);
    if (!v->place) return;
    say(out, v->place->place), say(out, v->place->put);
    for (const char *const *p = v->place->values; *p; p++) say(out, *p);
}

static void say_result(Buf *out, const UhResult *r)
{
    const char *const all[] = {r->skipped, r->early, r->asked, r->read_at_load, r->needs};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) say(out, all[i]);
    for (size_t i = 0; i < r->finding_count; i++) say_finding(out, &r->findings[i]);
    for (size_t i = 0; i < r->value_count; i++) say_value(out, &r->values[i]);
    for (size_t i = 0; i < r->lost_mark_count; i++) say(out, r->lost_marks[i].rule);
}

static void say_reports(Buf *out, const CodeRun *run, const UhResult *r, bool rewritten)
{
    Arena arena = {0};
    ReportFile file = report_collect(&arena, str_of(run->input.path), run->text, r, rewritten, true);
    Report report = {.files = &file, .count = 1, .looked_at = 1, .fixing = rewritten, .summary = true};
    const ReportFormat *format;
    for (size_t i = 0; (format = formats_at(i)); i++) format->add(&report, out);
    arena_clear(&arena);
}

static void say_proof(Buf *out, const CodeRun *run)
{
    Arena arena = {0};
    ProofFiles files = {0};
    for (size_t i = 0; i < run->proof->check_count; i++) say(out, run->proof->checks[i].detail);
    *array_add(&arena, &files) = report_proof(&arena, str_of(run->input.path), run->text, run->proof);
    report_proof_text(&files, true, out);
    report_proof_json(&files, out);
    arena_clear(&arena);
}

static void say_all(Buf *out, const CodeRun *run)
{
    say_result(out, run->report);
    say_result(out, run->proof->result);
    say_reports(out, run, run->report, false);
    say_reports(out, run, run->proof->result, true);
    say_proof(out, run);
}

/* They may tell of what stands around a value in its literal. */
static void say_notes(Buf *out, const CodeRun *run)
{
    Buf after = {0};
    report_apply(run->text, run->proof->result, &after);
    if (run->proof->result->edit_count) undo_notes(run, buf_str(&after), out);
    buf_clear(&after);
}

/* ---- what may not be */

static uint32_t piece_bit(const char *at)
{
    uint64_t word;
    memcpy(&word, at, sizeof word);
    return (uint32_t)(word * 0x9e3779b97f4a7c15u >> 48);
}

/* The same piece in other letters and digits; false when it has none. */
static bool turn(Str piece, char *out)
{
    bool some = false;
    for (size_t i = 0; i < piece.len; i++) {
        char c = piece.at[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'), digit = c >= '0' && c <= '9';
        some |= letter || digit;
        out[i] = c;
        if (letter) out[i] = (char)(c % 32 % 26 + c / 32 * 32 + 1);
        if (digit) out[i] = (char)((c - '0' + 1) % 10 + '0');
    }
    return some;
}

/* The text with the piece turned wherever it is part of a finding. */
static void turn_text(const CodeRun *run, Str piece, Str turned, Buf *out)
{
    buf_add(out, run->text);
    for (size_t i = 0; i < run->proof->result->finding_count; i++) {
        const UhFinding *f = &run->proof->result->findings[i];
        for (size_t at = f->start; at + piece.len <= f->end; at++)
            if (memcmp(run->text.at + at, piece.at, piece.len) == 0) memcpy(out->at + at, turned.at, turned.len);
    }
}

/* The line that it is in, for whoever has to find out why. */
static void show(Str told, Str piece)
{
    ptrdiff_t at = str_find(told, piece);
    if (at < 0) return;
    size_t start = (size_t)(str_rfind_char(str_sub(told, 0, (size_t)at), '\n') + 1);
    Str rest = str_from(told, start), line = str_cut(&rest, '\n');
    fprintf(stderr, "\"" STR_FMT "\" is told: " STR_FMT "\n", STR_ARG(piece), STR_ARG(line));
}

/* Whether both find in the same places: else the one tells what the other hides. */
static bool same_places(const UhResult *a, const UhResult *b)
{
    if (a->finding_count != b->finding_count) return false;
    for (size_t i = 0; i < a->finding_count; i++)
        if (a->findings[i].start != b->findings[i].start || a->findings[i].end != b->findings[i].end) return false;
    return true;
}

/* Pieces that this process has asked about, and that were told by chance: the words of rules and advice, mostly. */
static uint64_t by_chance[BITS / 64];

static void check_piece(const CodeRun *run, Str said, Str piece)
{
    char bytes[PIECE];
    Str turned = {bytes, piece.len};
    if (!turn(piece, bytes) || str_find(run->text, turned) >= 0 || str_find(said, turned) >= 0) return;
    Buf other = {0}, now = {0};
    turn_text(run, piece, turned, &other);
    UhInput in = run->input;
    in.text = other.at;
    CodeRun again = code_look(&in);
    bool same = again.proof && same_places(run->proof->result, again.proof->result);
    if (same) say_all(&now, &again);
    if (same) say_notes(&now, &again);
    show(buf_str(&now), turned);
    promise(str_find(buf_str(&now), turned) < 0, "no value is told");
    uint32_t bit = (uint32_t)(str_hash(piece) % BITS);
    by_chance[bit / 64] |= UINT64_C(1) << bit % 64;
    code_forget(&again);
    buf_clear(&other);
    buf_clear(&now);
}

/* What is known of the value of a finding: all of it when it is fixed, else what stands between the quotes, if that is no
 * code, as in f"{...}". Findings that are comments have none. */
static Str value_of(const CodeRun *run, const UhFinding *f)
{
    const UhValue *v = f->fixed ? &run->proof->result->values[f->value] : NULL;
    if (v) return (Str){v->bytes, v->len};
    Str literal = str_sub(run->text, f->start, f->end);
    while (literal.len && strchr("bBrRuUfF", literal.at[0])) literal = str_from(literal, 1);
    if (!literal.len || !strchr("\"'`", literal.at[0])) return (Str){0};
    while (literal.len && strchr("\"'`", literal.at[0])) literal = str_from(literal, 1);
    while (literal.len && strchr("\"'`", literal.at[literal.len - 1])) literal.len--;
    for (size_t i = 0; i < literal.len; i++)
        if (strchr("\"'`{}\n", literal.at[i])) return (Str){0};
    return literal;
}

typedef struct {
    Buf text;
    size_t known;
    uint64_t pieces[BITS / 64]; /* the set of all eight bytes in a row up to there */
} Said;

static void said_read(Said *said)
{
    for (; said->known + PIECE <= said->text.len; said->known++) {
        uint32_t bit = piece_bit(said->text.at + said->known);
        said->pieces[bit / 64] |= UINT64_C(1) << bit % 64;
    }
}

/* What is short, stands elsewhere in the text, or was asked about before, is often told for that reason: then it is
 * asked about in one text of sixteen. */
static bool is_worth_asking(const CodeRun *run, Str piece)
{
    uint32_t bit = (uint32_t)(str_hash(piece) % BITS);
    if (run->text.len % 16 == 0) return true;
    bool elsewhere = piece.len < PIECE || by_chance[bit / 64] >> bit % 64 & 1;
    size_t from = 0;
    for (size_t i = 0; i <= run->proof->result->finding_count && !elsewhere; i++) {
        bool last = i == run->proof->result->finding_count;
        size_t end = last ? run->text.len : run->proof->result->findings[i].start;
        elsewhere = str_find(str_sub(run->text, from, end), piece) >= 0;
        if (!last && run->proof->result->findings[i].end > from) from = run->proof->result->findings[i].end;
    }
    return !elsewhere;
}

/* The pieces of a value are eight bytes each; a short one is a piece. */
static void check_value(const CodeRun *run, const Said *said, Str value)
{
    Str text = buf_str(&said->text);
    bool is_short = value.len >= LEAST && value.len < PIECE;
    if (is_short && is_worth_asking(run, value) && str_find(text, value) >= 0) check_piece(run, text, value);
    for (size_t i = 0; i + PIECE <= value.len; i++) {
        uint32_t bit = piece_bit(value.at + i);
        Str piece = str_sub(value, i, i + PIECE);
        if (!(said->pieces[bit / 64] >> bit % 64 & 1) || str_find(text, piece) < 0) continue;
        if (is_worth_asking(run, piece)) check_piece(run, text, piece);
        return; /* its neighbours are there for the same reason */
    }
}

void check_silence(const CodeRun *run)
{
    static Said said;
    const UhResult *r = run->proof->result;
    memset(said.pieces, 0, sizeof said.pieces);
    said.known = 0;
    say_all(&said.text, run);
    said_read(&said);
    for (size_t i = 0; i < r->finding_count; i++)
        if (!r->findings[i].fixed) check_value(run, &said, value_of(run, &r->findings[i]));
    say_notes(&said.text, run);
    said_read(&said);
    for (size_t i = 0; i < r->finding_count; i++)
        if (r->findings[i].fixed) check_value(run, &said, value_of(run, &r->findings[i]));
    buf_clear(&said.text);
}

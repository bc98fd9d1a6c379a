/* journal.c - the notes of a run, as somebody may have left them: what can be read fits, and is written again as it was
 *
 * The input is the values, each with a NUL behind it and an empty one at the end; the text of the source as it is now,
 * NUL; and the lines behind the head of a journal.
 */
#include "target.h"

#include "app/undo/journal.h"
#include "app/undo/restore.h"

enum { MOST = 8 };

#define HEAD "{\"journal\":3,\"version\":\"0.1.0\",\"time\":\"2026-01-01 00:00:00 UTC\",\"since\":[1,2]}\n"

void target_start(void) {}

static void check_pieces(const JournalEntry *e, const JournalPiece *pieces, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        promise(pieces[i].value == UINT32_MAX || pieces[i].value < e->values.len, "a piece is of a value that is there");
}

static void check_entry(const JournalEntry *e)
{
    size_t end = 0;
    promise(str_starts(e->path, STR("/")), "a source has a full path");
    for (uint32_t i = 0; i < e->edits.len; i++) {
        const JournalEdit *edit = &e->edits.at[i];
        promise(edit->at >= end && edit->at <= e->size && edit->len <= e->size - edit->at, "edits are in the text");
        end = edit->at + edit->len;
        check_pieces(e, edit->new.at, edit->new.len);
        check_pieces(e, edit->old.at, edit->old.len);
    }
}

/* Whatever the notes say: a text comes back, or an error does. */
static void check_restore(const JournalEntry *e, const Str *values, Str now)
{
    Restored back = {0};
    Error error = {0};
    if (e->values.len <= MOST) {
        RestoreStatus status = restore_from(e, values, now, &back, &error);
        promise((status == RESTORE_REFUSED) == (error.text.len > 0), "a refusal says why, and nothing else does");
        promise(status == RESTORE_WHOLE || status == RESTORE_VALUES || !back.text.len, "nothing comes back unless it is told");
    }
    restore_clear(&back);
    error_clear(&error);
}

static void check_again(JournalRun *run, Str text)
{
    Arena arena = {0};
    Error error = {0};
    JournalRun again;
    JournalFate fates[64];
    if (run->entries.len > 64 || run->steps.len > 64 || run->entries.len + run->steps.len == 0) return;
    run->path = arena_copy(&arena, str_of(target_file("notes", text)));
    for (int i = 0; i < 64; i++) fates[i] = JOURNAL_BACK;
    promise(journal_rewrite(run, fates, fates, &arena, &error), "notes can be written again");
    bool read = journal_read(&again, run->path, &arena, &error);
    promise(read, "and read");
    promise(again.lost == 0 && again.entries.len == run->entries.len && again.steps.len == run->steps.len, "all of them");
    for (uint32_t i = 0; i < again.entries.len; i++)
        promise(again.entries.at[i].back, "sources that were put back are known as such");
    arena_clear(&arena);
}

void target_run(Str input)
{
    Str values[MOST] = {{0}}, value;
    Arena arena = {0};
    Buf text = {0};
    Error error = {0};
    JournalRun run;
    for (int i = 0; (value = target_part(&input)).len && i < MOST; i++) values[i] = value;
    Str now = target_part(&input);
    buf_addz(&text, HEAD);
    buf_add(&text, input);
    if (input.len) buf_addc(&text, '\n');
    bool binary = str_find_char(buf_str(&text), '\0') >= 0; /* no file of notes is read that has one */
    if (!binary && journal_read_text(&run, STR("/notes"), buf_str(&text), &arena, &error)) {
        for (uint32_t i = 0; i < run.entries.len; i++) check_entry(&run.entries.at[i]);
        for (uint32_t i = 0; i < run.entries.len; i++) check_restore(&run.entries.at[i], values, now);
        check_again(&run, buf_str(&text));
    }
    error_clear(&error);
    buf_clear(&text);
    arena_clear(&arena);
}

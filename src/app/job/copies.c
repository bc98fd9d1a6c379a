#include "app/job/copies.h"

#include "base/map.h"

static Str key_of(const ReportFinding *finding) { return (Str){(const char *)&finding->sum, sizeof finding->sum}; }

typedef struct {
    Map by_value;        /* key of a value that left -> the number of its variable, from 1 */
    ARRAY(Str) variables;
} Gone;

static void collect(const FoundList *found, Arena *arena, Gone *gone)
{
    for (uint32_t i = 0; i < found->len; i++)
        for (uint32_t k = 0; k < found->at[i].file.count; k++) {
            const ReportFinding *finding = &found->at[i].file.findings[k];
            uint32_t *number = finding->fixed ? map_put(&gone->by_value, arena, key_of(finding)) : NULL;
            if (!number || *number) continue;
            *array_add(arena, &gone->variables) = finding->moved_to;
            *number = gone->variables.len;
        }
}

static void note_copies(ReportFile *file, const Gone *gone, Arena *arena)
{
    ReportNote *notes = arena_new(arena, (file->note_count + file->count) * sizeof *notes + 1);
    uint32_t count = file->note_count;
    if (count) memcpy(notes, file->notes, count * sizeof *notes);
    for (uint32_t k = 0; k < file->count; k++) {
        const ReportFinding *finding = &file->findings[k];
        bool quoted = str_eqz(finding->reason, "in-text"); /* that is told already */
        const uint32_t *number = finding->fixed || quoted ? NULL : map_get(&gone->by_value, key_of(finding));
        if (!number) continue;
        bool made = str_eqz(finding->reason, "generated");
        Str text = arena_fmt(arena, "the value that is " STR_FMT " now stands here still%s",
                             STR_ARG(gone->variables.at[*number - 1]), made ? ": make this file anew" : "");
        notes[count++] = (ReportNote){finding->line, finding->column, STR("copy"), text};
    }
    file->notes = notes;
    file->note_count = count;
}

void copies_note(FoundList *found, Arena *arena)
{
    Gone gone = {0};
    collect(found, arena, &gone);
    for (uint32_t i = 0; gone.variables.len && i < found->len; i++)
        if (found->at[i].file.count) note_copies(&found->at[i].file, &gone, arena);
}

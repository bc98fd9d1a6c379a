#include "text/edit.h"

#include "base/map.h"

#include <stdlib.h>

void edits_add(Arena *arena, EditList *list, Edit edit)
{
    edit.order = list->len ? list->at[list->len - 1].order + 1 : 0; /* some before it may be dropped */
    *array_add(arena, list) = edit;
}

void edits_drop(EditList *list, uint32_t group)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < list->len; i++)
        if (list->at[i].group != group) list->at[kept++] = list->at[i];
    list->len = kept;
}

#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

static int compare(const void *left, const void *right)
{
    const Edit *a = left, *b = right;
    int order = ORDER(a->start, b->start);
    if (!order) order = ORDER(a->end, b->end);
    if (!order) order = ORDER(a->rank, b->rank);
    return order ? order : ORDER(a->order, b->order);
}

/* Takes out shared edits that stand in the sorted list already. */
static void drop_repeated(EditList *list, Arena *arena)
{
    uint32_t kept = 0;
    Map seen = {0}; /* the shared texts at the place of the last edit */
    for (uint32_t i = 0; i < list->len; i++) {
        Edit edit = list->at[i];
        const Edit *last = kept ? &list->at[kept - 1] : NULL;
        if (last && (last->start != edit.start || last->end != edit.end)) seen = (Map){0};
        bool again = last && edit.apart && last->rank == edit.rank && str_eq(last->text, edit.text);
        if (edit.shared && again && last->start == edit.start && last->end == edit.end) continue;
        if (edit.shared && !edit.apart) {
            uint32_t *count = map_put(&seen, arena, edit.text);
            if ((*count)++) continue;
        }
        list->at[kept++] = edit;
    }
    list->len = kept;
}

static bool find_clash(const EditList *list, EditClash *clash)
{
    for (uint32_t i = 1; i < list->len; i++) {
        const Edit *a = &list->at[i - 1], *b = &list->at[i];
        if (a->end <= b->start) continue;
        bool in_order = a->order < b->order;
        *clash = (EditClash){in_order ? a->group : b->group, in_order ? b->group : a->group};
        return true;
    }
    return false;
}

/* One edit that does what the `count` edits do, each of which begins where the one before it ends. */
static Edit join(const Edit *edits, uint32_t count, Arena *arena)
{
    Edit whole = edits[0];
    if (count == 1) return whole;
    size_t len = 0;
    for (uint32_t i = 0; i < count; i++) len += edits[i].text.len;
    char *at = arena_new(arena, len + 1);
    whole.text = (Str){at, len};
    whole.end = edits[count - 1].end;
    for (uint32_t i = 0; i < count; i++) {
        if (edits[i].text.len) memcpy(at, edits[i].text.at, edits[i].text.len);
        at += edits[i].text.len;
    }
    return whole;
}

bool edits_finish(const EditList *list, Arena *arena, EditList *done, EditClash *clash)
{
    EditList sorted = {.len = list->len, .cap = list->len};
    *done = (EditList){0};
    if (list->len == 0) return true;
    sorted.at = arena_grow(arena, NULL, 0, list->len * sizeof *list->at);
    memcpy(sorted.at, list->at, list->len * sizeof *list->at);
    qsort(sorted.at, sorted.len, sizeof *sorted.at, compare);
    drop_repeated(&sorted, arena);
    bool fits = !find_clash(&sorted, clash);
    for (uint32_t i = 0, n; fits && i < sorted.len; i += n) {
        for (n = 1; i + n < sorted.len && sorted.at[i + n].start == sorted.at[i + n - 1].end;) n++;
        Edit edit = join(&sorted.at[i], n, arena);
        if (edit.start < edit.end || edit.text.len) edits_add(arena, done, edit);
    }
    arena_give_back(arena, sorted.at);
    return fits;
}

EditMap edits_map(const EditList *done, Arena *arena)
{
    EditMap map = {0};
    for (uint32_t i = 0; i < done->len; i++)
        editmap_add(&map, arena, done->at[i].start, done->at[i].end, done->at[i].text);
    return map;
}

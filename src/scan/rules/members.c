#include "scan/rules/members.h"

Str members_last(Str dotted)
{
    ptrdiff_t dot = str_rfind_char(dotted, '.');
    return dot < 0 ? dotted : str_from(dotted, (size_t)dot + 1);
}

const Members *members_push(Arena *arena, Str part, const Members *rest)
{
    Members *members = arena_new(arena, sizeof *members);
    *members = (Members){part, rest};
    return members;
}

const Members *members_read(Str dotted, Arena *arena)
{
    if (dotted.len == 0) return NULL;
    Members *head = NULL, **tail = &head;
    while (dotted.len) {
        *tail = arena_new(arena, sizeof **tail);
        (*tail)->part = str_cut(&dotted, '.');
        tail = (Members **)&(*tail)->rest;
    }
    return head;
}

const Members *members_append(Arena *arena, const Members *members, Str part)
{
    Members *head = NULL, **tail = &head;
    for (; members; members = members->rest, tail = (Members **)&(*tail)->rest) {
        *tail = arena_new(arena, sizeof **tail);
        (*tail)->part = members->part;
    }
    *tail = arena_new(arena, sizeof **tail);
    (*tail)->part = part;
    return head;
}

const Members *members_join(Arena *arena, const Members *head, const Members *tail)
{
    Members *joined = NULL, **end = &joined;
    for (; head; head = head->rest, end = (Members **)&(*end)->rest) {
        *end = arena_new(arena, sizeof **end);
        (*end)->part = head->part;
    }
    *end = (Members *)tail;
    return joined;
}

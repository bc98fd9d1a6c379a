#include "scan/find/twins.h"

#include "scan/find/keylike.h"
#include "scan/flow/naming.h"
#include "scan/names/literal.h"
#include "scan/names/value.h"

/* Whether the value is looked for elsewhere: the same letters as those of a doubtful one say nothing by themselves, but
 * when it goes, they go with it. */
static bool can_have_twins(const Collector *c, const Finding *f)
{
    return f->readable && (!f->doubtful || c->takes_doubtful) && keylike_is_distinctive(f->value.bytes);
}

/* The strongest finding of each distinctive value. */
static void collect_values(Collector *c, Map *values)
{
    for (uint32_t i = 0; i < c->found->len; i++) {
        const Finding *f = &c->found->at[i];
        if (!can_have_twins(c, f)) continue;
        uint32_t *known = map_put(values, c->arena, f->value.bytes);
        const Finding *other = *known ? &c->found->at[*known - 1] : NULL;
        if (!other || f->confidence > other->confidence || (other->doubtful && !f->doubtful)) *known = i + 1;
    }
}

static void add_same_value(Collector *c, Node n, const Value *value, const Finding *same)
{
    Finding f = *same;
    f.literal = n;
    f.name = naming_of(c->names, n);
    f.hit = (Hit){.literal = n};
    f.rule = collector_found_as(c, STR("echo"), f.rule), f.echo = true;
    f.value = *value;
    c->index[n] = c->found->len + 1;
    *array_add(c->arena, c->found) = f;
}

void twins_collect(Collector *c)
{
    const Tree *t = c->tree;
    Map values = {0};
    collect_values(c, &values);
    for (Node n = ROOT; values.count && n < t->count; n++) {
        Value value;
        if (node_role(t, n) != ROLE_STRING || !literal_is_value(t, c->names->language, n)) continue;
        bool in_hole = node_role(t, node_parent(t, n)) == ROLE_HOLE;
        if (in_hole && literal_whole(c->names, n) != n) continue; /* it goes with the string around */
        if (!value_read(c->names, n, &value)) continue;
        const uint32_t *same = map_get(&values, value.bytes);
        if (!same) continue;
        const Finding *strongest = &c->found->at[*same - 1];
        if (c->index[n])
            c->found->at[c->index[n] - 1].doubtful &= strongest->doubtful;
        else
            add_same_value(c, n, &value, strongest);
    }
    map_give_back(&values, c->arena);
}

/* The most values that comments and longer texts are searched for. */
enum { QUOTED = 64 };

/* Whether a comment or a string has a value in it, code in its holes left out. */
static bool quotes(const Tree *t, Node n, Str value)
{
    uint32_t from = node_start(t, n);
    for (Node hole = node_child(t, n, ROLE_HOLE); hole; hole = node_next(t, hole)) {
        if (node_role(t, hole) != ROLE_HOLE) continue;
        if (str_find(str_sub(t->text, from, node_start(t, hole)), value) >= 0) return true;
        from = node_end(t, hole);
    }
    return str_find(str_sub(t->text, from, node_end(t, n)), value) >= 0;
}

void twins_collect_quoted(Collector *c)
{
    const Tree *t = c->tree;
    uint32_t known = c->found->len, values[QUOTED], count = 0;
    for (uint32_t i = 0; i < known && count < QUOTED; i++) {
        const Finding *f = &c->found->at[i];
        if (can_have_twins(c, f)) values[count++] = i;
    }
    for (Node n = ROOT; count && n < t->count; n++) {
        Role role = node_role(t, n);
        if ((role != ROLE_COMMENT && role != ROLE_STRING) || c->index[n]) continue;
        for (uint32_t k = 0; k < count; k++) {
            Finding f = c->found->at[values[k]];
            bool inside =
                node_holds(t, f.literal, n) || node_holds(t, n, f.literal); /* a part of it, or around it */
            if (inside || !quotes(t, n, f.value.bytes)) continue;
            f.literal = n;
            f.hit = (Hit){.literal = n};
            f.rule = collector_found_as(c, STR("echo"), f.rule), f.echo = true;
            f.name = (Str){0};
            f.quoted = true;
            f.readable = false;
            c->index[n] = c->found->len + 1;
            *array_add(c->arena, c->found) = f;
            break;
        }
    }
}

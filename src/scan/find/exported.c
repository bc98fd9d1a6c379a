#include "scan/find/exported.h"

#include "scan/flow/resolve.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"

typedef struct {
    Collector *c;
    Rule rule; /* stands for the sink elsewhere */
} Exported;

static void add_all(Exported *s, Node value, const Members *members)
{
    Collector *c = s->c;
    c->hits.len = 0;
    if (value) resolve(c->names, value, members, &c->hits);
    for (uint32_t i = 0; i < c->hits.len; i++)
        collector_add(c, &c->hits.at[i], &s->rule, CONFIDENCE_SINK, (Str){0});
}

/* Whether `path` begins with `head`; *rest is what follows. */
static bool begins_with(const Members *path, const Members *head, const Members **rest)
{
    for (; head; head = head->rest, path = path->rest)
        if (!path || !str_eq(path->part, head->part)) return false;
    *rest = path;
    return true;
}

/* What is bound to a name of the top level, or to members of it: exported under the name itself, or as a
 * member of `exports` or `module.exports`. */
static void find_name(Exported *s, Str name, const Members *members)
{
    Names *names = s->c->names;
    for (Binding *b = bindings_in_scope(&names->bindings, ROOT, name); b; b = bindings_next(&names->bindings, b)) {
        const Members *rest;
        if (b->kind == BIND_IMPORT) {
            Hit hit = {.module = b->specifier, .members = members};
            if (b->imported.len) hit.members = members_push(s->c->arena, b->imported, members);
            collector_add(s->c, &hit, &s->rule, CONFIDENCE_SINK, (Str){0});
        } else if (b->value && begins_with(members, b->members, &rest)) {
            const Members *within = b->within;
            for (; within && b->value == b->source; within = NULL)
                rest = members_push(s->c->arena, within->part, rest);
            add_all(s, b->value, rest);
        }
    }
}

/* What is given to the objects of a list, or to members of theirs: `exports`, `module.exports`. */
static void find_objects(Exported *s, WordList list, const Members *path)
{
    const Strs *objects = &s->c->names->language->words[list];
    for (uint32_t i = 0; i < objects->len; i++) {
        Str member = objects->at[i], name = str_cut(&member, '.');
        find_name(s, name, member.len ? members_push(s->c->arena, member, path) : path);
    }
}

/* `export default ...`, `export = ...`, `export { a as b }`, `export { a } from "./m"`, `export * from "./m"`,
 * `export * as a from "./m"`. */
static void find_export(Exported *s, Node statement, const Members *path)
{
    const Tree *t = s->c->tree;
    Node value = node_slot(t, statement, SLOT_A), source = node_slot(t, statement, SLOT_B);
    Str module = {0};
    if (source && !names_key(s->c->names, source, &module)) return;
    const Language *l = s->c->names->language;
    bool is_default = language_has(l, WORDS_DEFAULT_EXPORT, path->part), clause = false;
    if (value && is_default) add_all(s, value, path->rest);
    bool whole = language_begins(l, WORDS_EXPORT_WHOLE, node_text(t, statement)).len > 0;
    if (whole) add_all(s, node_inner(t, statement), is_default ? path->rest : path);
    for (Node n = statement + 1; n < t->at[statement].after; n++) {
        if (node_role(t, n) == ROLE_STAR) clause = true; /* `export * as a` */
        if (node_role(t, n) == ROLE_STAR && str_eq(node_text(t, node_first(t, n)), path->part)) {
            Hit named = {.module = module, .members = path->rest};
            collector_add(s->c, &named, &s->rule, CONFIDENCE_SINK, (Str){0});
        }
        if (node_role(t, n) != ROLE_ALIAS) continue;
        Node alias = node_slot(t, n, SLOT_B), name = node_slot(t, n, SLOT_A);
        clause = true;
        if (!str_eq(node_text(t, alias ? alias : name), path->part)) continue;
        const Members *inner = members_push(s->c->arena, node_text(t, name), path->rest);
        Hit hit = {.module = module, .members = inner};
        if (module.len)
            collector_add(s->c, &hit, &s->rule, CONFIDENCE_SINK, (Str){0});
        else if (alias)
            find_name(s, node_text(t, name), path->rest);
    }
    Hit all = {.module = module, .members = path};
    if (module.len && !clause) collector_add(s->c, &all, &s->rule, CONFIDENCE_SINK, (Str){0});
}

static void find(Exported *s, const Members *path)
{
    const Tree *t = s->c->tree;
    const Language *l = s->c->names->language;
    bool is_default = language_has(l, WORDS_DEFAULT_EXPORT, path->part);
    find_name(s, path->part, path->rest);
    find_objects(s, WORDS_EXPORTED, path);
    find_objects(s, WORDS_EXPORTED_WHOLE, is_default ? path->rest : path);
    for (Node n = node_first(t, ROOT); n; n = node_next(t, n))
        if (node_role(t, n) == ROLE_EXPORT) find_export(s, n, path);
    const Imports *imports = &s->c->names->imports;
    bool bound = bindings_in_scope(&s->c->names->bindings, ROOT, path->part) != NULL;
    for (uint32_t i = 0; !bound && i < imports->stars.len; i++) {
        Hit elsewhere = {.module = imports->stars.at[i].module, .members = path};
        collector_add(s->c, &elsewhere, &s->rule, CONFIDENCE_SINK, (Str){0});
    }
}

void exported_collect(Collector *c, const Reaches *reached)
{
    for (uint32_t i = 0; i < reached->len; i++) {
        const Reach *r = &reached->at[i];
        Exported s = {.c = c, .rule = {.form = FORM_CALL, .finds = {.id = r->rule, .kind = r->kind}}};
        const Members *path = members_read(r->member, c->arena);
        c->stands_in = r->stands_in;
        if (path) find(&s, path);
    }
    c->stands_in = false;
}

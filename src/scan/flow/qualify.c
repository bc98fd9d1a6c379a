#include "scan/flow/qualify.h"

#include "scan/flow/flow.h"
#include "scan/names/call.h"
#include "scan/rules/module.h"
#include "scan/rules/rules.h"

/* ITEMS: how many members of a literal are looked at for one that is called. */
enum { QUALIFY_DEPTH = 24, ITEMS = 64 };

/* The functions below call each other. Each recurses: at most QUALIFY_DEPTH deep, since qualify_at() counts
 * down. */
static Str qualify_at(Names *names, Node node, int depth);

static Str join(Names *names, Str head, Str tail)
{
    if (language_has(names->language, WORDS_DEFAULT_EXPORT, tail) && str_find(head, STR("()")) < 0) return head;
    Str *last = &flow_of(names)->paths.joined;
    bool again = last->len == head.len + tail.len + 1 && str_starts(*last, head) && str_ends(*last, tail);
    if (!again || last->at[head.len] != '.') *last = arena_cat(names->arena, head, STR("."), tail);
    return *last;
}

bool qualify_required(Names *names, Node call, Str *module)
{
    const Tree *t = names->tree;
    Node callee = node_slot(t, call, SLOT_A), argument = node_inner(t, node_slot(t, call, SLOT_B));
    Role role = node_role(t, callee);
    if (role != ROLE_IDENTIFIER && role != ROLE_MEMBER && role != ROLE_OTHER) return false;
    if (node_role(t, argument) != ROLE_STRING) return false;
    if (!language_has(names->language, WORDS_REQUIRE, node_text(t, callee))) return false;
    if (!names_key(names, argument, module)) return false;
    *module = module_package(names->language, *module, names->arena);
    return true;
}

/* Whether a call gives back the function it is given, with arguments to come: `partial(f, k=1)`. What takes places
 * of arguments makes another function of it. */
static Node partly_called(Names *names, Node call, Str callee)
{
    const Tree *t = names->tree;
    const Rule *rule = rules_match(names->rules, FORM_INVOKE, callee);
    if (!rule || !rule->invoke.later) return 0;
    if (call_argument(names->tree, call, rule->invoke.first)) return 0;
    return node_unwrap(t, call_argument(names->tree, call, rule->invoke.callee));
}

/* recurses: at most QUALIFY_DEPTH deep */
static Str qualify_call(Names *names, Node node, int depth)
{
    const Tree *t = names->tree;
    Str module;
    if (qualify_required(names, node, &module)) return module;
    Str callee = qualify_at(names, node_slot(t, node, SLOT_A), depth);
    Node inner = partly_called(names, node, callee);
    if (inner) return qualify_at(names, inner, depth);
    const Rule *member = rules_match(names->rules, FORM_MEMBER, callee);
    bool named = member && member->member.object->kind == ARG_POSITION;
    Str key = named ? names_constant(names, call_argument(t, node, member->member.name)) : (Str){0};
    Node object = key.len ? call_argument(t, node, member->member.object) : 0;
    if (key.len) return join(names, qualify_at(names, object, depth), key);
    const Rule *wrap = node_role(t, node) == ROLE_CALL ? rules_match(names->rules, FORM_WRAP, callee) : NULL;
    const Arg *source = wrap && wrap->wrap.source.count ? &wrap->wrap.source.at[0] : NULL;
    if (source && source->kind == ARG_POSITION && !source->members) {
        inner = node_unwrap(t, call_argument(t, node, source));
        Role role = node_role(t, inner);
        named = role == ROLE_IDENTIFIER || role == ROLE_MEMBER || role == ROLE_FUNCTION ||
                (role == ROLE_CALL && qualify_required(names, inner, &module));
        if (named) return qualify_at(names, inner, depth);
    }
    return arena_cat(names->arena, callee, STR("()"), (Str){0});
}

/* A type annotation that is a plain name: what is bound to it is an object of that class. */
static Str qualify_type(Names *names, Node type, int depth)
{
    Str text = node_text(names->tree, type);
    while (text.len && (text.at[0] == ':' || text.at[0] == ' ')) text = str_from(text, 1);
    for (size_t i = 0; i < text.len; i++)
        if (strchr(" <>[]|&{}()'\"", text.at[i])) return STR("?");
    Binding *class = names_lookup(names, type, text);
    (void)depth;
    if (!class || (class->kind != BIND_IMPORT && class->kind != BIND_CLASS)) return STR("?");
    return arena_cat(names->arena, class->kind == BIND_CLASS ? class->name : class->module, STR("()"), (Str){0});
}

/* recurses: at most QUALIFY_DEPTH deep */
static Str qualify_value(Names *names, Binding *b, int depth)
{
    const Tree *t = names->tree;
    Node value = node_unwrap(t, b->within ? b->source : b->value);
    Role role = node_role(t, value);
    bool known = role == ROLE_CALL || role == ROLE_NEW || role == ROLE_MEMBER || role == ROLE_IDENTIFIER ||
                 role == ROLE_INDEX || role == ROLE_ASSIGN;
    if (!known) return STR("?");
    Str path = qualify_at(names, value, depth);
    for (const Members *p = b->within; p; p = p->rest) path = join(names, path, p->part);
    return path;
}

/* What a callback takes is what it is called with: `import("m").then(m => ...)`.
 * recurses: at most QUALIFY_DEPTH deep */
static Str qualify_parameter(Names *names, const Binding *b, int depth)
{
    const Tree *t = names->tree;
    Node function = b->scope, call = node_parent(t, node_parent(t, function));
    if (node_role(t, node_parent(t, function)) != ROLE_ARGUMENTS || node_role(t, call) != ROLE_CALL) return STR("?");
    Node callee = node_slot(t, call, SLOT_A), method = node_slot(t, callee, SLOT_B);
    if (node_role(t, callee) != ROLE_MEMBER) return STR("?");
    Str path = arena_cat(names->arena, STR("?."), node_text(t, method), (Str){0});
    const Rule *rule = rules_match(names->rules, FORM_FEED, path);
    if (!rule || rule->feed.value->kind != ARG_SELF || rule->feed.value->members) return STR("?");
    path = qualify_at(names, node_slot(t, callee, SLOT_A), depth);
    for (const Members *p = b->within; p; p = p->rest) path = join(names, path, p->part);
    return path;
}

/* The newest binding that tells something is taken; a name written to in several ways is rare for modules.
 * recurses: at most QUALIFY_DEPTH deep */
static Str qualify_binding(Names *names, Binding *b, int depth)
{
    Str path = STR("?"), *paths = flow_of(names)->paths.of_binding;
    for (; b && str_eqz(path, "?"); b = bindings_next(&names->bindings, b)) {
        if (b->members || b->kind == BIND_DEFAULT || b->kind == BIND_WRITE || b->joins) continue;
        Str *known = &paths[bindings_index(&names->bindings, b)];
        if (known->len) {
            path = *known;
            continue;
        }
        *known = STR("?"); /* the answer while we are looking: names may go in a circle */
        if (b->kind == BIND_IMPORT)
            path = b->module;
        else if (b->kind == BIND_VALUE && b->value)
            path = qualify_value(names, b, depth);
        else if (b->kind == BIND_CLASS)
            path = b->name;
        else if (b->kind == BIND_PARAMETER)
            path = qualify_parameter(names, b, depth);
        if (str_eqz(path, "?") && b->type) path = qualify_type(names, b->type, depth);
        *known = path;
    }
    return path;
}

/* recurses: at most QUALIFY_DEPTH deep */
static Str qualify_name(Names *names, Node node, int depth)
{
    Str name = node_text(names->tree, node);
    if (names_self(names, node)) return STR("this");
    Binding *b = names_lookup_whole(names, node, name);
    if (!b) return name;
    Str path = qualify_binding(names, b, depth);
    bool parameter = b->kind == BIND_PARAMETER && str_eqz(path, "?");
    return parameter ? arena_cat(names->arena, STR("?"), name, (Str){0}) : path; /* by its name, at least */
}

/* `super` is called by the path of the class that the class around it extends.
 * recurses: at most QUALIFY_DEPTH deep */
static Str qualify_super(Names *names, Node node, int depth)
{
    const Tree *t = names->tree;
    Node class = node_above(t, node, ROLE_CLASS), base = class ? class_base(names->tree, class, 0) : 0;
    return base ? qualify_at(names, base, depth) : STR("?");
}

/* The value of `object.key` where the object is bound to a literal that has it. */
static Node member_of_literal(Names *names, Node object, Str key)
{
    const Tree *t = names->tree;
    const Binding *b = node_role(t, object) == ROLE_IDENTIFIER ? names_lookup_whole(names, object, node_text(t, object))
                                                               : NULL;
    Node literal = b && b->kind == BIND_VALUE && b->value == b->source && !b->within ? node_unwrap(t, b->value) : 0;
    Str found;
    if (node_role(t, literal) != ROLE_OBJECT) return 0;
    Node c = node_first(t, literal);
    for (int i = 0; c && i < ITEMS; c = node_next(t, c), i++) {
        if (node_role(t, c) == ROLE_SHORTHAND && str_eq(node_text(t, c), key)) return c;
        if (node_role(t, c) == ROLE_PAIR && names_key(names, node_slot(t, c, SLOT_A), &found) && str_eq(found, key))
            return node_slot(t, c, SLOT_B);
    }
    return 0;
}

/* recurses: at most QUALIFY_DEPTH deep */
static Str qualify_member(Names *names, Node node, int depth)
{
    const Tree *t = names->tree;
    Node object = node_slot(t, node, SLOT_A), property = node_slot(t, node, SLOT_B);
    Str key;
    bool computed = node_role(t, node) == ROLE_INDEX && node_role(t, property) == ROLE_IDENTIFIER;
    if (computed) key = names_constant(names, property);
    if (computed ? key.len == 0 : !names_key(names, property, &key)) key = STR("?");
    if (class_is_super(names, object) && language_has(names->language, WORDS_CONSTRUCTOR, key))
        return qualify_super(names, object, depth); /* `super().__init__(...)` is `super(...)` */
    Node class = names_self(names, object);
    Binding *field = class ? bindings_in_scope(&names->bindings, class, key) : NULL;
    if (field) {
        Str path = qualify_binding(names, field, depth);
        if (!str_eqz(path, "?")) return path;
    }
    Node value = member_of_literal(names, object, key);
    if (value) return qualify_at(names, value, depth);
    return join(names, qualify_at(names, object, depth), key);
}

/* recurses: at most QUALIFY_DEPTH deep */
static Str qualify_at(Names *names, Node node, int depth)
{
    node = node_unwrap(names->tree, node);
    if (depth == 0) return STR("?");
    switch (node_role(names->tree, node)) {
    case ROLE_SHORTHAND:
    case ROLE_IDENTIFIER: return qualify_name(names, node, depth - 1);
    case ROLE_SELF: return STR("this");
    case ROLE_ASSIGN: return qualify_at(names, node_slot(names->tree, node, SLOT_B), depth - 1);
    case ROLE_SUPER: return qualify_super(names, node, depth - 1);
    case ROLE_MEMBER:
    case ROLE_INDEX: return qualify_member(names, node, depth - 1);
    case ROLE_CALL:
    case ROLE_NEW: return qualify_call(names, node, depth - 1);
    default: break;
    }
    Str text = node_text(names->tree, node); /* `import.meta` and the like have a name only */
    return text.len && text.len < 32 && !strchr("[{(\"'`", text.at[0]) ? text : STR("?");
}

Str qualify_alone(Names *names, Binding *b)
{
    if (b->kind == BIND_IMPORT) return b->module;
    return b->kind == BIND_VALUE && b->value ? qualify_value(names, b, QUALIFY_DEPTH) : STR("?");
}

Str qualify(Names *names, Node node)
{
    Paths *paths = &flow_of(names)->paths;
    uint32_t *known = &paths->of_node[node];
    if (*known) return paths->all.at[*known - 1];
    Str path = qualify_at(names, node, QUALIFY_DEPTH);
    *array_add(names->arena, &paths->all) = path;
    *known = paths->all.len;
    return path;
}

Str qualify_callee(Names *names, Node call) { return qualify(names, node_slot(names->tree, call, SLOT_A)); }

const Rule *qualify_rule(Names *names, Node call, Form form)
{
    const Tree *t = names->tree;
    Node callee = node_slot(t, call, SLOT_A);
    Str last = node_role(t, callee) == ROLE_MEMBER ? node_text(t, node_slot(t, callee, SLOT_B)) : (Str){0};
    if (last.len && !rules_end_so(names->rules, last, form)) return NULL;
    return rules_match(names->rules, form, qualify_callee(names, call));
}

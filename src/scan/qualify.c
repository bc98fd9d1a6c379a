/* qualify.c - the dotted path of an expression; see resolve.h */
#include "scan/resolve.h"

#include "scan/module.h"

enum { QUALIFY_DEPTH = 24 };

/* The functions below call each other. Each recurses: at most QUALIFY_DEPTH deep, since qualify_at() counts
 * down. */
static Str qualify_at(Names *names, Node node, int depth);

Node unwrap(const Tree *t, Node node)
{
    for (;;) {
        Role role = node_role(t, node);
        if (role == ROLE_WRAP || role == ROLE_AWAIT)
            node = node_inner(t, node);
        else if (role == ROLE_WRAP_LAST)
            node = node_inner_last(t, node);
        else
            return node;
    }
}

static Str join(Names *names, Str head, Str tail)
{
    if (str_eqz(tail, "default") && str_find(head, STR("()")) < 0)
        return head; /* a module's default export */
    return arena_fmt(names->arena, STR_FMT "." STR_FMT, STR_ARG(head), STR_ARG(tail));
}

bool required_module(Names *names, Node call, Str *module)
{
    const Tree *t = names->tree;
    Node callee = node_slot(t, call, SLOT_A), argument = node_inner(t, node_slot(t, call, SLOT_B));
    if (node_role(t, callee) != ROLE_IDENTIFIER || node_role(t, argument) != ROLE_STRING) return false;
    if (!language_has(names->language, WORDS_REQUIRE, node_text(t, callee))) return false;
    if (!names_key(names, argument, module)) return false;
    *module = module_package(*module, names->arena);
    return true;
}

/* recurses: at most QUALIFY_DEPTH deep */
static Str qualify_call(Names *names, Node node, int depth)
{
    const Tree *t = names->tree;
    Str module;
    if (required_module(names, node, &module)) return module;
    Str callee = qualify_at(names, node_slot(t, node, SLOT_A), depth);
    const Rule *wrap = node_role(t, node) == ROLE_CALL ? rules_match(names->rules, FORM_WRAP, callee) : NULL;
    if (wrap && wrap->secret.count && wrap->secret.at[0].kind == ARG_POSITION) {
        Node inner = unwrap(t, call_argument(names, node, &wrap->secret.at[0]));
        Role role = node_role(t, inner);
        if (role == ROLE_IDENTIFIER || role == ROLE_MEMBER || role == ROLE_FUNCTION)
            return qualify_at(names, inner, depth);
    }
    return arena_fmt(names->arena, STR_FMT "()", STR_ARG(callee));
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
    if (!class || class->kind != BIND_IMPORT) return STR("?");
    return arena_fmt(names->arena, STR_FMT "()", STR_ARG(class->module));
}

/* recurses: at most QUALIFY_DEPTH deep */
static Str qualify_value(Names *names, Binding *b, int depth)
{
    const Tree *t = names->tree;
    Node value = unwrap(t, b->within ? b->source : b->value);
    Role role = node_role(t, value);
    bool known = role == ROLE_CALL || role == ROLE_NEW || role == ROLE_MEMBER || role == ROLE_IDENTIFIER;
    if (!known) return STR("?");
    Str path = qualify_at(names, value, depth);
    for (const Path *p = b->within; p; p = p->rest) path = join(names, path, p->part);
    return path;
}

/* The newest binding that tells something is taken; a name written to in several ways is rare for modules.
 * recurses: at most QUALIFY_DEPTH deep */
static Str qualify_binding(Names *names, Binding *b, int depth)
{
    Str path = STR("?");
    for (; b && str_eqz(path, "?"); b = binding_next(names, b)) {
        if (b->members || b->kind == BIND_DEFAULT) continue;
        if (b->path.len) {
            path = b->path;
            continue;
        }
        b->path = STR("?"); /* the answer while we are looking: names may go in a circle */
        if (b->kind == BIND_IMPORT)
            path = b->module;
        else if (b->kind == BIND_VALUE && b->value)
            path = qualify_value(names, b, depth);
        else if (b->kind == BIND_CLASS)
            path = b->name;
        if (str_eqz(path, "?") && b->type) path = qualify_type(names, b->type, depth);
        b->path = path;
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
    return parameter ? arena_fmt(names->arena, "?" STR_FMT, STR_ARG(name)) : path; /* by its name, at least */
}

/* `super` is called by the path of the class that the class around it extends.
 * recurses: at most QUALIFY_DEPTH deep */
static Str qualify_super(Names *names, Node node, int depth)
{
    const Tree *t = names->tree;
    Node class = node_above(t, node, ROLE_CLASS), base = 0;
    for (Node c = node_first(t, class); c && !base; c = node_next(t, c))
        if (node_role(t, c) == ROLE_WRAP) base = unwrap(t, c);
    return base ? qualify_at(names, base, depth) : STR("?");
}

/* recurses: at most QUALIFY_DEPTH deep */
static Str qualify_member(Names *names, Node node, int depth)
{
    const Tree *t = names->tree;
    Node object = node_slot(t, node, SLOT_A), property = node_slot(t, node, SLOT_B);
    Str key;
    bool computed = node_role(t, node) == ROLE_INDEX && node_role(t, property) == ROLE_IDENTIFIER;
    if (computed || !names_key(names, property, &key)) key = STR("?");
    Node class = names_self(names, object);
    Binding *field = class ? names_in_scope(names, class, key) : NULL;
    if (field) {
        Str path = qualify_binding(names, field, depth);
        if (!str_eqz(path, "?")) return path;
    }
    return join(names, qualify_at(names, object, depth), key);
}

/* recurses: at most QUALIFY_DEPTH deep */
static Str qualify_at(Names *names, Node node, int depth)
{
    node = unwrap(names->tree, node);
    if (depth == 0) return STR("?");
    switch (node_role(names->tree, node)) {
    case ROLE_IDENTIFIER: return qualify_name(names, node, depth - 1);
    case ROLE_SELF: return STR("this");
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

Str qualify(Names *names, Node node) { return qualify_at(names, node, QUALIFY_DEPTH); }

Str call_path(Names *names, Node call) { return qualify(names, node_slot(names->tree, call, SLOT_A)); }

#include "fix/danger/runtime.h"

#include "scan/flow/env.h"
#include "scan/flow/naming.h"
#include "scan/flow/qualify.h"
#include "scan/names/names.h"

bool runtime_is_public(const Language *language, Str variable)
{
    return language_begins(language, WORDS_PUBLIC_VARIABLE, variable).len > 0;
}

/* ---- what a file tells of itself */

typedef struct {
    bool browser_module, browser_global, server, other;
    const ModuleKind *kind; /* whose names the file uses */
} Signs;

static void note_sign(Signs *signs, const Language *l, Str path)
{
    signs->server |= language_has_root(l, WORDS_SERVER_MODULE, path);
    signs->browser_module |= language_has_root(l, WORDS_BROWSER_MODULE, path);
}

/* The specifier of an import, as it is spelled. */
static void note_source(Signs *signs, Names *names, Node source)
{
    Str text;
    if (node_role(names->tree, source) != ROLE_STRING || !names_key(names, source, &text)) return;
    signs->other |= language_begins(names->language, WORDS_OTHER_MODULE, text).len > 0;
    note_sign(signs, names->language, text);
}

/* Whether the file asks first whether there is such a global: then it runs without as well. */
static bool asks_for(Names *names, Str global)
{
    Str asks = language_first(names->language, WORDS_TYPE_OF);
    return asks.len && str_find(names->tree->text, arena_cat(names->arena, asks, STR(" "), global)) >= 0;
}

static void note_global(Signs *signs, Names *names, Node identifier)
{
    const Language *l = names->language;
    Str name = node_text(names->tree, identifier);
    bool browser = !signs->browser_global && language_has(l, WORDS_BROWSER, name);
    bool other = language_has(l, WORDS_OTHER_GLOBAL, name);
    if ((!browser && !other) || names_lookup(names, identifier, name)) return;
    signs->browser_global |= browser && !asks_for(names, name);
    signs->other |= other;
}

static Signs signs_of(Names *names)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    Signs signs = {0};
    for (uint32_t i = 0; i < names->bindings.all.len; i++) {
        const Binding *b = &names->bindings.all.at[i];
        if (b->kind == BIND_IMPORT) note_sign(&signs, l, b->module);
        signs.server |= b->kind == BIND_FUNCTION && language_has(l, WORDS_SERVER_FUNCTION, b->name);
    }
    for (Node n = ROOT; n < t->count; n++) {
        Role role = node_role(t, n);
        Str module;
        Node object = role == ROLE_MEMBER ? node_slot(t, n, SLOT_A) : 0;
        if (role == ROLE_IMPORT) note_source(&signs, names, node_slot(t, n, SLOT_A));
        if (role == ROLE_CALL && qualify_required(names, n, &module)) note_sign(&signs, l, module);
        if (node_role(t, object) == ROLE_IDENTIFIER) note_global(&signs, names, object);
        if (role == ROLE_IDENTIFIER && !signs.kind) signs.kind = linkage_kind_with_global(&l->linkage, node_text(t, n));
    }
    return signs;
}

/* Whether a variable is read that no build puts into what browsers get. */
static bool reads_private(Names *names)
{
    const Tree *t = names->tree;
    for (Node n = ROOT; n < t->count; n++) {
        Str env;
        Role role = node_role(t, n);
        if (role != ROLE_MEMBER && role != ROLE_INDEX) continue;
        if (env_reads(names, n, &env) && env.len && !runtime_is_public(names->language, env)) return true;
    }
    return false;
}

static bool has_browser_directive(const Names *names)
{
    const Tree *t = names->tree;
    for (Node n = node_first(t, ROOT); n; n = node_next(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_COMMENT || role == ROLE_HASHBANG) continue;
        Node only = node_inner(t, n);
        if (role != ROLE_STATEMENT || node_role(t, only) != ROLE_STRING) return false;
        Str text = node_text(t, only);
        if (language_has(names->language, WORDS_DIRECTIVE_BROWSER, str_sub(text, 1, text.len - 1)))
            return true;
    }
    return false;
}

/* A file's name says it, else its statements, the names that it uses, what the package says, and then the language. */
static const ModuleKind *kind_of(const Names *names, Str path, Str said, const Signs *signs)
{
    const Tree *t = names->tree;
    const Linkage *l = &names->language->linkage;
    const ModuleKind *kind = linkage_kind_of_path(l, path), *imports = linkage_kind_with_imports(l);
    if (kind) return kind;
    for (Node n = node_first(t, ROOT); n && imports; n = node_next(t, n))
        if (node_role(t, n) == ROLE_IMPORT || node_role(t, n) == ROLE_EXPORT) return imports;
    kind = signs->kind ? signs->kind : linkage_kind(l, said);
    return kind ? kind : linkage_usual(l);
}

/* Whether files of that kind have a face of their own for another runtime. */
static bool has_other_face(const Linkage *l, const ModuleKind *kind)
{
    const Face *other = linkage_face(l, STR("other"));
    return other && (!other->kind.len || (kind && str_eq(other->kind, kind->name)));
}

static uint32_t count_parameters(const Tree *t, Node function)
{
    uint32_t count = 0;
    for (Node c = node_inner(t, node_slot(t, function, SLOT_B)); c; c = node_next(t, c)) count++;
    return count;
}

/* `export default { fetch(request, env) {} }`: what is called is given its variables. */
static bool is_handed(Names *names)
{
    const Tree *t = names->tree;
    for (Node n = node_first(t, ROOT); n; n = node_next(t, n)) {
        Node object = node_role(t, n) == ROLE_EXPORT ? node_unwrap(t, node_slot(t, n, SLOT_A)) : 0;
        if (node_role(t, object) != ROLE_OBJECT) continue;
        for (Node c = node_first(t, object); c; c = node_next(t, c)) {
            Str key;
            bool pair = node_role(t, c) == ROLE_PAIR;
            Node function = pair ? node_unwrap(t, node_slot(t, c, SLOT_B)) : c;
            if (node_role(t, function) != ROLE_FUNCTION || count_parameters(t, function) < 2) continue;
            if (names_key(names, node_slot(t, c, SLOT_A), &key) &&
                language_has(names->language, WORDS_HANDED, key))
                return true;
        }
    }
    return false;
}

Runtime runtime_of(Names *names, Str path, Str said)
{
    const Language *l = names->language;
    Signs signs = signs_of(names);
    Runtime runtime = {.kind = kind_of(names, path, said, &signs)};
    bool usual = language_spells(l, WORDS_ENVIRONMENT, names->tree->text);
    runtime.other = signs.other && !usual && has_other_face(&l->linkage, runtime.kind);
    bool other = runtime.other && !signs.browser_global;
    runtime.server = signs.server || language_spells(l, WORDS_SERVER_PATH, path) || other;
    bool browser = signs.browser_module || (signs.browser_global && !reads_private(names));
    runtime.browser = has_browser_directive(names) || (browser && !runtime.server);
    runtime.handed = !runtime.server && !usual && is_handed(names);
    return runtime;
}

/* ---- configurations */

/* Whether a pair around the literal, or a class that is made around it, is called by a word of the list. */
static bool is_below(Names *names, WordList list, Node literal)
{
    const Tree *t = names->tree;
    uint32_t depth = 0;
    for (Node n = node_parent(t, literal); n && depth < NAMING_DEPTH; n = node_parent(t, n), depth++) {
        Str key = {0};
        Node callee = node_role(t, n) == ROLE_NEW ? node_slot(t, n, SLOT_A) : 0;
        if (node_role(t, callee) == ROLE_MEMBER) callee = node_slot(t, callee, SLOT_B);
        if (callee) key = node_text(t, callee);
        if (node_role(t, n) == ROLE_PAIR && !names_key(names, node_slot(t, n, SLOT_A), &key)) continue;
        if (key.len && language_has(names->language, list, key)) return true;
    }
    return false;
}

bool runtime_is_bundled(Names *names, Str path, Node literal)
{
    if (is_below(names, WORDS_BUNDLED, literal)) return true;
    return language_spells(names->language, WORDS_BUNDLER_PATH, path) &&
           is_below(names, WORDS_ENVIRONMENT_BLOCK, literal);
}

bool runtime_gives_environment(Names *names, Str path, Node literal)
{
    return language_spells(names->language, WORDS_CONFIG_PATH, path) &&
           is_below(names, WORDS_ENVIRONMENT_BLOCK, literal);
}

/* Whether something around a place at the top level decides whether it is run, or catches what goes wrong there. */
static bool is_guarded(const Tree *t, Node n)
{
    for (n = node_parent(t, n); n && n != ROOT; n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_FUNCTION || role == ROLE_CLASS) return false;
        if (role == ROLE_IF || role == ROLE_CHOICE || role == ROLE_BINARY) return true;
        bool parts = node_child(t, n, ROLE_BLOCK) || node_child(t, n, ROLE_SCOPE);
        if (role == ROLE_OTHER && parts) return true; /* `try` */
    }
    return false;
}

/* Whether an import of the package that the path belongs to is guarded. */
static bool import_may_lack(const Names *names, Str path)
{
    Str package = str_cut(&path, '.');
    if (language_has(names->language, WORDS_STANDARD, package)) return false;
    for (uint32_t i = 0; i < names->bindings.all.len; i++) {
        const Binding *b = &names->bindings.all.at[i];
        Str module = b->module;
        if (b->kind == BIND_IMPORT && str_eq(str_cut(&module, '.'), package) && is_guarded(names->tree, b->target))
            return true;
    }
    return false;
}

bool runtime_may_lack(Names *names, Str path)
{
    const Tree *t = names->tree;
    Str module;
    if (import_may_lack(names, path)) return true;
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) != ROLE_CALL || !qualify_required(names, n, &module) || !is_guarded(t, n)) continue;
        Str own = qualify(names, n), rest = str_from(path, own.len);
        if (str_starts(path, own) && (rest.len == 0 || *rest.at == '.')) return true;
    }
    return false;
}

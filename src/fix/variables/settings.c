#include "fix/variables/settings.h"

#include "scan/flow/prefix.h"
#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"
#include "scan/rules/rules.h"

/* How many classes of the text may stand between a class and the one that reads the environment. */
enum { ANCESTORS = 8 };

/* What a class and those that it extends say about their variables. */
typedef struct {
    const Rule *rule; /* of the base class: the arguments of a field that name its variable */
    Str prefix;
    bool exact; /* a variable has the letters of the field, not capitals */
    Node file, extra; /* the values of the options that name a file, and say what else may be in it; or 0 */
    Node nested;      /* what joins a field's name and that of a member of its value; or 0 */
} Options;

/* The value that an option is given anywhere in a class, or 0. */
static Node find_option(const Names *names, Node class, WordList list)
{
    const Tree *t = names->tree;
    for (Node n = class; n < t->at[class].after; n++) {
        Role role = node_role(t, n);
        Str key;
        bool pair = role == ROLE_KEYWORD || role == ROLE_PAIR || role == ROLE_ASSIGN;
        if (!pair || !names_key(names, node_slot(t, n, SLOT_A), &key)) continue;
        if (language_has(names->language, list, key)) return node_slot(t, n, SLOT_B);
    }
    return 0;
}

/* Whether a method says where the fields are read from, and leaves the environment out. */
static bool reads_elsewhere(const Names *names, Node class)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    for (Node n = class; n < t->at[class].after; n++) {
        bool says = node_role(t, n) == ROLE_FUNCTION &&
                    language_has(l, WORDS_SETTINGS_SOURCES, node_text(t, node_slot(t, n, SLOT_A)));
        Node body = says ? node_slot(t, n, SLOT_C) : 0, c = body;
        while (c < t->at[body].after && !language_has(l, WORDS_SETTINGS_SOURCE, node_text(t, c))) c++;
        if (body && c == t->at[body].after) return true;
    }
    return false;
}

/* Takes the options of one class as far as none below it has set them. False when they are not known, or when it does
 * not read the environment. */
static bool read_options(Names *names, Node class, Options *o)
{
    const Tree *t = names->tree;
    Node prefix = find_option(names, class, WORDS_SETTINGS_PREFIX);
    Node exact = find_option(names, class, WORDS_SETTINGS_EXACT);
    bool none;
    if (find_option(names, class, WORDS_SETTINGS_NAMES) || reads_elsewhere(names, class)) return false;
    if (prefix && !o->prefix.at && !prefix_constant(names, prefix, &o->prefix, &none)) return false;
    if (exact) o->exact |= language_has(names->language, WORDS_TRUE, node_text(t, exact));
    if (!o->file) o->file = find_option(names, class, WORDS_SETTINGS_FILE);
    if (!o->nested) o->nested = find_option(names, class, WORDS_SETTINGS_NESTED);
    if (!o->extra) o->extra = find_option(names, class, WORDS_SETTINGS_EXTRA);
    return true;
}

/* Whether the last word of its name tells what a class is: `AppSettings`. */
static bool tells(const Language *l, Str class) { return language_ends(l, WORDS_SETTINGS_BASE, class); }

/* Whether a base class of another file is one that reads the environment; takes its prefix. */
static bool is_settings_import(Names *names, Node base, const SettingsClasses *others, Options *o)
{
    const Tree *t = names->tree;
    Node head = base;
    while (node_role(t, head) == ROLE_MEMBER) head = node_slot(t, head, SLOT_A);
    const Binding *b = names_lookup_whole(names, head, node_text(t, head));
    if (!b || b->kind != BIND_IMPORT) return false;
    o->rule = rules_at(names->rules, FORM_SETTINGS, 0);
    Str class = members_last(qualify(names, base));
    for (uint32_t i = 0; i < others->len; i++) {
        if (!str_eq(others->at[i].name, class)) continue;
        if (!o->prefix.at) o->prefix = others->at[i].prefix;
        return true;
    }
    return tells(names->language, class);
}

/* Whether a class reads its fields from the environment, with options that are known. */
static bool is_settings_class(Names *names, Node class, const SettingsClasses *others, Options *o)
{
    const Tree *t = names->tree;
    *o = (Options){0};
    for (int i = 0; class && i < ANCESTORS; i++) {
        Node bases = node_slot(t, class, SLOT_B);
        if (!read_options(names, class, o)) return false;
        class = 0;
        for (Node base = node_inner(t, bases); base && !class; base = node_next(t, base)) {
            Role role = node_role(t, base);
            if (role != ROLE_IDENTIFIER && role != ROLE_MEMBER) continue;
            o->rule = rules_match(names->rules, FORM_SETTINGS, qualify(names, base));
            if (o->rule) return true;
            const Binding *b = names_lookup_whole(names, base, node_text(t, base));
            if (others && is_settings_import(names, base, others, o)) return true;
            if (b && b->kind == BIND_CLASS && b->value < base) class = b->value;
        }
    }
    return false;
}

/* The class whose field an assignment declares, or 0: it stands in the body itself, and its type is that of a value. */
static Node class_of_field(const Names *names, Node assignment)
{
    const Tree *t = names->tree;
    Node scope = names->scope[assignment], type = node_slot(t, assignment, SLOT_C);
    if (node_role(t, assignment) != ROLE_ASSIGN || node_role(t, scope) != ROLE_CLASS || !type) return 0;
    if (str_starts(node_text(t, assignment), STR("_"))) return 0; /* private: no field */
    return language_spells(names->language, WORDS_SETTINGS_FIXED, node_text(t, type)) ? 0 : scope;
}

/* The string that an argument is, or the first of those that it lists. */
static Str first_string(Names *names, Node n)
{
    const Tree *t = names->tree;
    if (node_role(t, n) == ROLE_CALL) n = node_slot(t, n, SLOT_B);
    if (node_role(t, n) == ROLE_ARGUMENTS || node_role(t, n) == ROLE_LIST) n = node_inner(t, n);
    return names_string(names, n);
}

/* Such a class asks for all variables in small letters: `jwtSecret` is JWTSECRET. */
static Str in_capitals(Arena *arena, Str name)
{
    Buf capitals = {0};
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        buf_addc(&capitals, c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
    }
    Str out = arena_copy(arena, buf_str(&capitals));
    buf_clear(&capitals);
    return out;
}

/* The variable of a field; empty when it is not known. `call` gives its default, and maybe its name; or is 0. */
static Str variable_of(Names *names, const Options *o, Node assignment, Node call)
{
    const Tree *t = names->tree;
    Str name = node_text(t, node_slot(t, assignment, SLOT_A));
    Str own = arena_fmt(names->arena, STR_FMT STR_FMT, STR_ARG(o->prefix), STR_ARG(name));
    for (uint32_t i = 0; call && i < o->rule->settings.variable.count; i++) {
        Node alias = call_argument(names->tree, call, &o->rule->settings.variable.at[i]);
        if (alias && (own = first_string(names, alias)).len == 0) return own;
        if (alias) break;
    }
    return o->exact ? own : in_capitals(names->arena, own);
}

/* Whether `inner`, an argument or in one, is what a call stands for. */
static bool wraps(Names *names, Node call, Node inner)
{
    const Rule *rule = qualify_rule(names, call, FORM_WRAP);
    for (uint32_t i = 0; rule && i < rule->wrap.source.count; i++)
        if (node_holds(names->tree, call_argument(names->tree, call, &rule->wrap.source.at[i]), inner)) return true;
    return false;
}

/* Whether the default of a field is the only value that it takes: then it has to stay one. */
static bool is_constant(const Names *names, Node call)
{
    const Tree *t = names->tree;
    for (Node n = call ? node_inner(t, node_slot(t, call, SLOT_B)) : 0; n; n = node_next(t, n)) {
        Str given = node_role(t, n) == ROLE_KEYWORD ? node_text(t, node_slot(t, n, SLOT_B)) : (Str){0};
        if (!given.len || language_has(names->language, WORDS_FALSE, given)) continue;
        if (language_has(names->language, WORDS_SETTINGS_CONSTANT, node_text(t, node_slot(t, n, SLOT_A)))) return true;
    }
    return false;
}

/* What goes of `field: T = default`: all behind the type, or one of several arguments. */
static void measure(const Tree *t, Node assignment, Node call, Node literal, SettingsField *field)
{
    Node arguments = node_slot(t, call, SLOT_B), argument = literal, before = 0;
    field->start = node_end(t, node_slot(t, assignment, SLOT_C));
    field->end = node_end(t, assignment);
    if (!call || node_inner(t, arguments) == node_inner_last(t, arguments)) return;
    while (node_parent(t, argument) != arguments) argument = node_parent(t, argument);
    for (Node n = node_inner(t, arguments); n != argument; n = node_next(t, n)) before = n;
    Node behind = node_next(t, argument);
    field->start = before ? node_end(t, before) : node_start(t, argument);
    field->end = before ? node_end(t, argument) : node_start(t, behind);
}

bool settings_field(Names *names, const Finding *f, SettingsField *field)
{
    const Tree *t = names->tree;
    Node n = node_parent(t, f->literal), child = f->literal, call = 0;
    Options options;
    for (; n; child = n, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        bool factory = role == ROLE_FUNCTION && !node_slot(t, n, SLOT_A) && t->at[child].slot == SLOT_C;
        if (role == ROLE_CALL && !wraps(names, call = n, f->literal)) return false;
        if (role != ROLE_CALL && role != ROLE_ARGUMENTS && role != ROLE_KEYWORD && role != ROLE_WRAP && !factory) break;
    }
    Node class = class_of_field(names, n);
    if (!class || t->at[child].slot != SLOT_B || is_constant(names, call)) return false;
    if (!is_settings_class(names, class, NULL, &options)) return false;
    field->variable = variable_of(names, &options, n, call);
    measure(t, n, call, f->literal, field);
    return field->variable.len > 0;
}

/* The names that a field goes by as well: `AliasChoices("x", "y")`. */
static void add_choices(Names *names, const Options *o, Node field, Node call, Strs *variables, Fields *fields)
{
    const Tree *t = names->tree;
    for (uint32_t i = 0; call && i < o->rule->settings.variable.count; i++) {
        Node alias = call_argument(names->tree, call, &o->rule->settings.variable.at[i]);
        Node first = node_role(t, alias) == ROLE_CALL ? node_inner(t, node_slot(t, alias, SLOT_B)) : 0;
        for (Node n = node_next(t, first); first && n; n = node_next(t, n)) {
            Str name = names_string(names, n);
            if (!name.len) continue;
            *array_add(names->arena, variables) = o->exact ? name : in_capitals(names->arena, name);
            if (fields) *array_add(names->arena, fields) = field;
        }
    }
}

void settings_variables(Names *names, const SettingsClasses *others, Strs *variables, Fields *fields)
{
    const Tree *t = names->tree;
    Node last = 0;
    bool is_settings = false;
    Options options;
    if (!rules_at(names->rules, FORM_SETTINGS, 0)) return;
    for (uint32_t i = 0; i < names->bindings.all.len; i++) {
        const Binding *b = &names->bindings.all.at[i];
        Node assignment = b->kind == BIND_VALUE ? node_parent(t, b->target) : 0;
        Node class = assignment ? class_of_field(names, assignment) : 0;
        if (!class) continue;
        if (class != last) is_settings = is_settings_class(names, last = class, others, &options);
        if (!is_settings) continue;
        Node call = node_role(t, b->value) == ROLE_CALL ? b->value : 0;
        Str variable = variable_of(names, &options, assignment, call);
        if (variable.len) *array_add(names->arena, variables) = variable;
        if (variable.len && fields) *array_add(names->arena, fields) = assignment;
        add_choices(names, &options, assignment, call, variables, fields);
        Str nested = variable.len ? names_constant(names, options.nested) : (Str){0};
        if (!nested.len) continue;
        *array_add(names->arena, variables) = arena_cat(names->arena, variable, nested, STR("*"));
        if (fields) *array_add(names->arena, fields) = assignment;
    }
}

void settings_classes(Names *names, const SettingsClasses *others, SettingsClasses *found)
{
    Options options;
    if (!rules_at(names->rules, FORM_SETTINGS, 0)) return;
    for (uint32_t i = 0; i < names->bindings.all.len; i++) {
        const Binding *b = &names->bindings.all.at[i];
        bool extends = b->kind == BIND_CLASS && b->scope == ROOT && node_slot(names->tree, b->value, SLOT_B);
        Str name = extends ? node_text(names->tree, b->target) : (Str){0};
        if (!name.len || tells(names->language, name)) continue;
        if (!is_settings_class(names, b->value, others, &options)) continue;
        *array_add(names->arena, found) = (SettingsClass){name, options.prefix};
    }
}

/* Whether other variables stop a class: by its nature, unless it says otherwise. */
static bool is_closed(const Names *names, const Options *o)
{
    Str extra = node_text(names->tree, o->extra);
    if (!o->rule->settings.closed) return false;
    return !o->extra || language_spells(names->language, WORDS_SETTINGS_CLOSED, extra);
}

bool settings_closed(Names *names, SettingsFile *found)
{
    const Tree *t = names->tree;
    Options options;
    if (!rules_at(names->rules, FORM_SETTINGS, 0)) return false;
    for (uint32_t i = 0; i < names->bindings.all.len; i++) {
        const Binding *b = &names->bindings.all.at[i];
        if (b->kind != BIND_CLASS || !node_slot(t, b->value, SLOT_B)) continue;
        if (!is_settings_class(names, b->value, NULL, &options)) continue;
        if (!options.file || !is_closed(names, &options)) continue;
        *found = (SettingsFile){.class = b->value};
        for (Node n = options.file; n < t->at[options.file].after; n++)
            if (node_role(t, n) == ROLE_STRING) *array_add(names->arena, &found->files) = names_string(names, n);
        settings_variables(names, NULL, &found->variables, NULL);
        return found->files.len > 0;
    }
    return false;
}

/* proof_field.c - fields that a class reads from the environment by itself; see proof.h */
#include "prove/proof.h"
#include "scan/rules/rules.h"

/* How many classes of one file may extend one another. */
enum { HEIGHT = 8 };

/* The class of this file that a base is, or 0. */
static Node class_of(const Proof *p, Node base)
{
    const Tree *t = p->after.tree;
    if (node_role(t, base) != ROLE_IDENTIFIER) return 0;
    Node at = scopes_meaning(p->after.scopes, base).at;
    return node_role(t, node_parent(t, at)) == ROLE_CLASS && t->at[at].slot == SLOT_A ? node_parent(t, at)
                                                                                      : 0;
}

typedef struct {
    Node classes[HEIGHT];
    int count;
    const Rule *rule;      /* of the base that is known, or NULL */
    bool reads, elsewhere; /* elsewhere: a base of another file may have a prefix */
} Line;

static void read_base(const Proof *p, Node base, Line *line)
{
    const Tree *t = p->after.tree;
    Role role = node_role(t, base);
    if (role != ROLE_IDENTIFIER && role != ROLE_MEMBER) return;
    Node class = class_of(p, base);
    Str path = scopes_path(p->after.scopes, base);
    const Rule *known = path.len ? rules_match(p->rules, FORM_SETTINGS, path) : NULL;
    if (known) line->rule = known;
    bool named =
        !class && language_ends(p->language, WORDS_SETTINGS_BASE, path.len ? path : node_text(t, base));
    line->reads |= known || named;
    line->elsewhere |= !known && !class;
    if (class && line->count < HEIGHT) line->classes[line->count++] = class;
}

/* The class, and those of the file that it extends. */
static Line line_of(const Proof *p, Node class)
{
    const Tree *t = p->after.tree;
    Line line = {.classes = {class}, .count = 1};
    for (int i = 0; i < line.count; i++) {
        Node bases = node_slot(t, line.classes[i], SLOT_B);
        for (Node n = node_first(t, bases); n; n = node_next(t, n)) read_base(p, n, &line);
    }
    return line;
}

/* The value of an option of the class, however it is written; 0 without one. */
static Node option_of(const Proof *p, Node class, WordList list)
{
    const Tree *t = p->after.tree;
    for (Node n = class; n < t->at[class].after; n++) {
        Role role = node_role(t, n);
        if (role != ROLE_KEYWORD && role != ROLE_ASSIGN && role != ROLE_PAIR) continue;
        Node key = node_slot(t, n, SLOT_A);
        Str word = p->after.values.at[key].known ? p->after.values.at[key].bytes : node_text(t, key);
        if (language_has(p->language, list, word)) return node_slot(t, n, SLOT_B);
    }
    return 0;
}

static bool is_prefixed(const Proof *p, const Line *line, Str field, Str name)
{
    if (field.len > name.len || !str_eq_nocase(str_from(name, name.len - field.len), field)) return false;
    Str prefix = str_sub(name, 0, name.len - field.len);
    for (int i = 0; i < line->count; i++) {
        Node value = option_of(p, line->classes[i], WORDS_SETTINGS_PREFIX);
        if (!value) continue;
        const Evaluated *said = &p->after.values.at[value];
        return !said->known || str_eq_nocase(said->bytes, prefix);
    }
    return prefix.len == 0 || line->elsewhere;
}

/* Whether an argument of the field names variables: then *good tells whether ours is one. */
static bool is_named(const Proof *p, const Rule *of, Node call, Str name, bool *good)
{
    const Tree *t = p->after.tree;
    bool named = false;
    const Rule *rule;
    for (Node n = node_inner(t, node_slot(t, call, SLOT_B)); n; n = node_next(t, n)) {
        bool names = false;
        Str key = node_role(t, n) == ROLE_KEYWORD ? node_text(t, node_slot(t, n, SLOT_A)) : (Str){0};
        for (uint32_t i = 0; key.len && (rule = rules_at(p->rules, FORM_SETTINGS, i)); i++)
            for (uint32_t k = 0; k < rule->settings.variable.count && (!of || of == rule); k++)
                names |= str_eq(rule->settings.variable.at[k].keyword, key);
        named |= names;
        for (Node c = n; names && c < t->at[n].after; c++)
            *good |= p->after.values.at[c].known && str_eq_nocase(p->after.values.at[c].bytes, name);
    }
    return named;
}

/* Whether a method of the class says where its fields are read from, and leaves the environment out. */
static bool leaves_out(const Proof *p, Node class)
{
    const Tree *t = p->after.tree;
    for (Node n = class; n < t->at[class].after; n++) {
        if (node_role(t, n) != ROLE_FUNCTION) continue;
        if (!language_has(p->language, WORDS_SETTINGS_SOURCES, node_text(t, node_slot(t, n, SLOT_A))))
            continue;
        if (!language_spells(p->language, WORDS_SETTINGS_SOURCE, node_text(t, node_slot(t, n, SLOT_C))))
            return true;
    }
    return false;
}

static const char *why_not(const Proof *p, Node field, Node class, Str name)
{
    const Tree *t = p->after.tree;
    Line line = line_of(p, class);
    Node value = node_slot(t, field, SLOT_B), call = node_role(t, value) == ROLE_CALL ? value : 0;
    bool good = false;
    if (!line.reads) return "it is not seen to read the environment";
    if (language_spells(p->language, WORDS_SETTINGS_FIXED, node_text(t, node_slot(t, field, SLOT_C))))
        return "it is no field";
    Node constant = call ? option_of(p, call, WORDS_SETTINGS_CONSTANT) : 0;
    if (constant && !language_has(p->language, WORDS_FALSE, node_text(t, constant))) return "its value is fixed";
    for (int i = 0; i < line.count; i++)
        if (leaves_out(p, line.classes[i])) return "it leaves the environment out";
    if (call && is_named(p, line.rule, call, name, &good))
        return good ? NULL : "the field is read from another one";
    return is_prefixed(p, &line, node_text(t, node_slot(t, field, SLOT_A)), name)
               ? NULL
               : "the field is called otherwise";
}

bool proof_field(Proof *p, uint32_t offset, Str name, const char **why)
{
    const Tree *t = p->after.tree;
    if (p->language->words[WORDS_SETTINGS_BASE].len == 0 || offset == 0) return false;
    Node field = tree_find(t, offset - 1, offset);
    while (field && node_role(t, field) != ROLE_ASSIGN && !proof_ends_expression(node_role(t, field)))
        field = node_parent(t, field);
    Node class = node_parent(t, node_parent(t, node_parent(t, field)));
    if (node_role(t, field) != ROLE_ASSIGN || node_role(t, class) != ROLE_CLASS) return false;
    Node value = node_slot(t, field, SLOT_B);
    Str said;
    for (Node n = value; value && n < t->at[value].after; n++)
        if (reads_variable(&p->after.reads, n, &said)) return false;
    if (value && !line_of(p, class).reads) return false;
    *why = why_not(p, field, class, name);
    return true;
}

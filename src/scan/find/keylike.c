#include "scan/find/keylike.h"

#include "scan/find/classify.h"
#include "scan/flow/naming.h"
#include "scan/flow/qualify.h"
#include "scan/names/names.h"
#include "scan/rules/rules.h"

/* What characters a value is made of. */
typedef struct {
    bool lower, upper, digit, other;
} Mix;

static bool is_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

static Mix mix_of(Str value)
{
    Mix m = {0};
    for (size_t i = 0; i < value.len; i++) {
        char c = value.at[i];
        m.lower |= c >= 'a' && c <= 'z';
        m.upper |= c >= 'A' && c <= 'Z';
        m.digit |= c >= '0' && c <= '9';
        m.other |= !is_letter(c) && !(c >= '0' && c <= '9');
    }
    return m;
}

/* Whether a value speaks for itself a little: long, and of more than letters of one sort. */
static bool is_mixed(Str value, const Mix *m)
{
    return value.len >= 12 && m->lower + m->upper + m->digit + m->other >= 2;
}

bool keylike_is_distinctive(Str value)
{
    Mix m = mix_of(value);
    return is_mixed(value, &m) && !naming_is_identifier(value);
}

/* Whether people who make up a key say one of its words: `my-app-secret`, `changeMe`, "... in production". */
static bool is_made_up(const RuleSet *rules, Arena *arena, Str value)
{
    return rules_get(rules, FORM_WEAK, classify_lower(value, arena)) ||
           naming_is_made_up(rules, naming_upper(arena, value));
}

/* Whether the value is written for people or for a library, and is no key: a sentence, a single word, the class of an
 * icon (`fa-lock`), a rule of a validator (`required|string`), a type. */
static bool is_for_people(Str value)
{
    bool word = true, dashed = true, small = true;
    if (value.len < 4) return true;
    if (str_find_char(value, ' ') >= 0 || str_find_char(value, '|') >= 0) return true;
    for (size_t i = 0; i < value.len; i++) {
        bool dash = value.at[i] == '-';
        word &= is_letter(value.at[i]);
        dashed &= is_letter(value.at[i]) || dash || (unsigned char)value.at[i] >= 0x80;
        small &= is_letter(value.at[i]) || dash;
    }
    char last = value.at[value.len - 1];
    bool capital = value.at[0] >= 'A' && value.at[0] <= 'Z', type = is_letter(value.at[0]) && last == ']';
    return type || (dashed && capital) || (word && value.len < 12) || (small && value.len < 8);
}

/* A text without digits that spells the words of the name's rule: "settings.secret-key" is no secret key. */
static bool says_its_name(Arena *arena, Str value, const Rule *rule)
{
    bool type = value.at[0] >= 'A' && value.at[0] <= 'Z'; /* V1SecretVolumeSource */
    for (size_t i = 0; i < value.len; i++) {
        bool digit = value.at[i] >= '0' && value.at[i] <= '9';
        type &= digit || is_letter(value.at[i]);
        if (digit && !type) return false;
    }
    Str upper = naming_upper(arena, value), first = rule->target, last = {0};
    uint32_t gap = rule->finds.name.gap;
    if (gap) first = str_sub(rule->target, 0, gap), last = str_from(rule->target, gap + 3);
    return str_find(upper, first) >= 0 && str_find(upper, last) >= 0;
}

/* `shop.change_order`, `loaders.token_of`: a path of names, whatever words are in it. */
static bool is_path(Str value)
{
    bool dotted = false, joined = false, plain = true;
    for (size_t i = 0; i < value.len; i++) {
        dotted |= value.at[i] == '.' && i > 0 && i + 1 < value.len;
        joined |= value.at[i] == '_';
        plain &= is_letter(value.at[i]) || value.at[i] == '_' || value.at[i] == '.';
    }
    return plain && dotted && joined;
}

/* `token_base_url`, `accounts.jwt.get_secret`: what something else is called. */
static bool is_name_of_other(const RuleSet *rules, Arena *arena, Str value)
{
    bool dotted = false, plain = true;
    for (size_t i = 0; i < value.len; i++) {
        dotted |= value.at[i] == '.' && i > 0 && i + 1 < value.len;
        plain &= is_letter(value.at[i]) || value.at[i] == '_' || value.at[i] == '.';
    }
    if (plain && dotted) return true;
    return naming_is_identifier(value) && rules_get(rules, FORM_NOT_NAME, naming_last(naming_upper(arena, value)));
}

/* Whether the value makes up for a name that may mean other things. A `vague` name (JWT_KEY) asks for some sign of a
 * key, a `weak` one for a random value. */
static bool is_enough(Str value, const Rule *rule, bool made_up, bool signs)
{
    Mix m = mix_of(value);
    if (rule->finds.name.strength == NAME_STRONG || signs) return true;
    if (rule->finds.name.strength == NAME_VAGUE && (made_up || m.digit)) return true;
    return is_mixed(value, &m) && (m.digit || (m.lower && m.upper));
}

Keylike keylike_judge(const RuleSet *rules, Arena *arena, Str value, const KeylikePlace *place)
{
    const Rule *rule = place->rule;
    bool strong = place->signs || rule->finds.name.strength != NAME_WEAK, made_up = is_made_up(rules, arena, value);
    bool in_object = place->in_object && !place->signs;
    if (classify_has_hole(value)) return KEYLIKE_NO;
    if (!place->is_bytes && !classify_is_plausible(value, place->name, strong, arena)) return KEYLIKE_NO;
    if (place->fallback) return strong ? KEYLIKE_YES : KEYLIKE_UNSURE;
    bool word = rules_get(rules, FORM_LABEL, value); /* `secret: "secret"` is a type or a field as often as a key */
    if (word && (in_object || !rules_get(rules, FORM_WEAK, value))) return KEYLIKE_NO;
    bool label = is_name_of_other(rules, arena, value) ||
                 (in_object && (says_its_name(arena, value, rule) || is_for_people(value)));
    if (label && (!made_up || (in_object && is_path(value)))) return KEYLIKE_NO;
    if (!is_enough(value, rule, made_up, place->signs)) return KEYLIKE_NO;
    bool sure = strong && !naming_is_identifier(value) && !classify_is_weak(value, rules, arena);
    return sure ? KEYLIKE_YES : KEYLIKE_UNSURE;
}

/* ---- what stands around */

/* Whether a text is one or more plain words, and all words of the name are among them: `aws_access_key_id` of
 * ACCESS_KEY. */
static bool spells(Arena *arena, Str text, Str name)
{
    for (size_t i = 0; i < text.len; i++)
        if (!is_letter(text.at[i]) && text.at[i] != '_' && text.at[i] != '-') return false;
    Str all = arena_fmt(arena, "_" STR_FMT "_", STR_ARG(naming_upper(arena, text)));
    Str words = naming_upper(arena, name);
    while (words.len) {
        Str word = str_cut(&words, '_');
        if (str_find(all, arena_fmt(arena, "_" STR_FMT "_", STR_ARG(word))) < 0) return false;
    }
    return true;
}

/* Whether a member of a class, an object, an enumeration is a text that spells its own name. */
static bool is_named_after(Names *names, Node member)
{
    const Tree *t = names->tree;
    Str name, text;
    if (node_role(t, member) == ROLE_STATEMENT) member = node_inner(t, member);
    Role role = node_role(t, member);
    bool valued = role == ROLE_PAIR || role == ROLE_ASSIGN || role == ROLE_FIELD || role == ROLE_ENUM_MEMBER;
    Node value = valued ? node_unwrap(t, node_slot(t, member, SLOT_B)) : 0;
    return node_role(t, value) == ROLE_STRING && names_key(names, value, &text) &&
           names_key(names, node_slot(t, member, SLOT_A), &name) && spells(names->arena, text, name);
}

/* The members of a table that are looked at. */
enum { MEMBERS = 64 };

bool keylike_in_table(Names *names, Node literal)
{
    const Tree *t = names->tree;
    Node member = node_parent(t, literal);
    Str text;
    if (!names_key(names, literal, &text) || naming_is_made_up(names->rules, naming_upper(names->arena, text)))
        return false;
    if (node_role(t, node_parent(t, member)) == ROLE_STATEMENT) member = node_parent(t, member);
    if (!is_named_after(names, member)) return false;
    Node sibling = node_first(t, node_parent(t, member));
    for (uint32_t i = 0; sibling && i < MEMBERS; i++, sibling = node_next(t, sibling))
        if (sibling != member && is_named_after(names, sibling)) return true;
    return false;
}

/* So far into a value an algorithm is looked for, and so far out the member that holds a literal. */
enum { INTO = 8, OUT = 6 };

/* The value of a member of any kind; 0 for what is none. */
static Node member_value(const Tree *t, Node member)
{
    if (node_role(t, member) == ROLE_STATEMENT) member = node_inner(t, member);
    Role role = node_role(t, member);
    bool valued = role == ROLE_PAIR || role == ROLE_KEYWORD || role == ROLE_FIELD || role == ROLE_ASSIGN;
    return valued ? node_unwrap(t, node_slot(t, member, SLOT_B)) : 0;
}

/* Whether a member's value is the name of an algorithm, in a list or as a default perhaps. */
static bool is_algorithm(Names *names, Node member)
{
    const Tree *t = names->tree;
    Node value = member_value(t, member);
    bool call = node_role(t, value) == ROLE_CALL;
    if (!value || (call && !qualify_rule(names, value, FORM_WRAP))) return false;
    for (Node n = value; n < t->at[value].after && n < value + INTO; n++)
        if (node_role(t, n) == ROLE_STRING && language_has(names->language, WORDS_SIGNS, names_string(names, n)))
            return true;
    return false;
}

bool keylike_signs(Names *names, Node literal)
{
    const Tree *t = names->tree;
    Node n = literal;
    for (uint32_t i = 0; n && i < OUT; i++, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_FUNCTION || role == ROLE_CLASS || role == ROLE_SCOPE || role == ROLE_MODULE) return false;
        if (!member_value(t, n) || (role == ROLE_ASSIGN && node_role(t, node_parent(t, n)) == ROLE_STATEMENT)) continue;
        Node sibling = node_first(t, node_parent(t, n)), call = node_parent(t, node_parent(t, n));
        for (uint32_t k = 0; sibling && k < MEMBERS; k++, sibling = node_next(t, sibling))
            if (sibling != n && is_algorithm(names, sibling)) return true;
        if (role != ROLE_KEYWORD || !qualify_rule(names, call, FORM_WRAP)) return false;
    }
    return false;
}

/* Things are looked at this far out. */
enum { AROUND = 24 };

bool keylike_in_description(Names *names, Node literal)
{
    const Tree *t = names->tree;
    Node n = node_parent(t, literal);
    for (uint32_t i = 0; n && i < AROUND; i++, n = node_parent(t, n)) {
        Str key;
        Role role = node_role(t, n);
        if (role == ROLE_FUNCTION || role == ROLE_CLASS || role == ROLE_SCOPE) return false;
        bool named = role == ROLE_PAIR || role == ROLE_KEYWORD || role == ROLE_ASSIGN || role == ROLE_DECLARE ||
                     role == ROLE_FIELD;
        Node target = named || role == ROLE_CALL ? node_slot(t, n, SLOT_A) : 0;
        bool member = node_role(t, target) == ROLE_MEMBER;
        if (member) target = node_slot(t, target, SLOT_B);
        else if (role == ROLE_CALL) target = 0; /* `.example({...})` tells about it, `example()` does anything */
        if (!target || !names_key(names, target, &key)) continue;
        if (rules_get(names->rules, FORM_ABOUT, naming_last(naming_upper(names->arena, key)))) return true;
    }
    return false;
}

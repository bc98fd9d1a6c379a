#include "scan/find/tokens.h"

#include "scan/find/classify.h"
#include "scan/find/keylike.h"
#include "scan/flow/env.h"
#include "scan/flow/qualify.h"
#include "scan/flow/resolve.h"
#include "scan/names/literal.h"
#include "scan/names/value.h"
#include "scan/rules/format.h"
#include "scan/rules/rules.h"

typedef struct {
    Collector *c;
    Node list; /* the last that was read as lines */
} Tokens;

/* Whether the text has the marker of some format: cheap, and nearly always the end of it. */
static bool holds_marker(const RuleSet *rules, Str text)
{
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(rules, FORM_FORMAT, i)); i++)
        if (str_find(text, rule->finds.format.marker) >= 0) return true;
    return false;
}

/* The format rule that a part of the value is an example of, and which part; or NULL. */
static const Rule *find_token(Collector *c, Str value, Secret *token)
{
    const RuleSet *rules = c->names->rules;
    const Rule *rule;
    *token = format_of(value);
    if (token->format == FORMAT_PRIVATE_KEY) return rules_get(rules, FORM_FORMAT, STR("pem"));
    if (token->format == FORMAT_JWT) return rules_get(rules, FORM_FORMAT, STR("jwt"));
    for (uint32_t i = 0; (rule = rules_at(rules, FORM_FORMAT, i)); i++) {
        size_t at[2];
        if (!rule->finds.format.pattern || str_find(value, rule->finds.format.marker) < 0) continue;
        RegexResult result = regex_match(rule->finds.format.pattern, value, 0, at, 1);
        if (result == REGEX_GAVE_UP) c->found->missing = "a pattern ran over its limits: something may be missing";
        if (result != REGEX_MATCH || classify_is_filler(str_sub(value, at[0], at[1]))) continue;
        *token = (Secret){.start = at[0], .end = at[1]};
        return rule;
    }
    return NULL;
}

/* A token in the middle of a page or a letter: nobody reads it there as one. */
enum { AROUND = 200 };

static bool is_in_text(Str value, const Secret *token)
{
    if (token->format == FORMAT_PRIVATE_KEY) return false; /* in JSON, with a certificate: the whole is the key */
    Str before = str_sub(value, 0, token->start), behind = str_from(value, token->end);
    if (before.len + behind.len > AROUND) return true;
    return str_find_char(str_trim(before), '\n') >= 0 || str_find_char(str_trim(behind), '\n') >= 0;
}

/* How many alternatives in front of a literal are looked at. */
enum { ALTERNATIVES = 4 };

/* Whether an expression around a literal may read the environment and else be the literal. */
static bool may_fall_back(Collector *c, Node around)
{
    const Tree *t = c->tree;
    Str env;
    if (node_role(t, around) == ROLE_CALL) return qualify_rule(c->names, around, FORM_FALLBACK);
    for (int i = 0; i < ALTERNATIVES && node_role(t, around) == ROLE_BINARY; i++) {
        around = node_unwrap(t, node_slot(t, around, SLOT_A));
        Node last = node_role(t, around) == ROLE_BINARY ? node_slot(t, around, SLOT_C) : around;
        if (env_reads(c->names, last, &env)) return true;
    }
    return false;
}

/* The literal with the read of the environment that it stands in for, if there is one around it. */
static Hit hit_of(Collector *c, Node n)
{
    const Tree *t = c->tree;
    Node around = node_parent(t, n);
    Role role = node_role(t, around);
    for (; role == ROLE_WRAP || role == ROLE_ARGUMENTS || role == ROLE_KEYWORD; role = node_role(t, around))
        around = node_parent(t, around);
    c->hits.len = 0;
    if (may_fall_back(c, around)) {
        resolve_begin(c->names);
        resolve(c->names, around, NULL, &c->hits);
    }
    for (uint32_t i = 0; i < c->hits.len; i++)
        if (c->hits.at[i].literal == n) return c->hits.at[i];
    return (Hit){.literal = n};
}

/* Whether a string spells its value as it is, between one quote and another: then a part of it can be cut out. */
static bool is_plain(const Names *names, Node n, Str value)
{
    const Tree *t = names->tree;
    Quoted s;
    const Quoting *quoting = &names->language->grammar.quoting;
    if (node_role(t, n) != ROLE_STRING || !quoting_split(quoting, node_text(t, n), &s)) return false;
    if (s.mark.len > 1 || s.raw || s.doubles || (s.prefix.len && !s.bytes)) return false;
    for (size_t i = 0; i < value.len; i++)
        if (value.at[i] == '\\' || (unsigned char)value.at[i] >= 0x80) return false;
    return str_eq(s.body, value);
}

/* `"Bearer eyJ..."`: the word stays, the token goes. */
static void set_part(Collector *c, Finding *f, const Secret *token)
{
    Str value = f->value.bytes;
    bool whole = token->start == 0 && token->end == value.len;
    bool read = f->hit.fallback || f->hit.env.len; /* the variable is the whole */
    if (whole || read || token->format == FORMAT_PRIVATE_KEY || !is_plain(c->names, f->literal, value)) return;
    f->part_start = (uint32_t)token->start;
    f->part_end = (uint32_t)token->end;
}

static void detect_literal(Collector *c, Node n)
{
    Value value;
    Secret token;
    bool attribute = node_role(c->tree, node_parent(c->tree, n)) == ROLE_MARKUP;
    if (!attribute && !literal_is_value(c->tree, c->names->language, n)) return;
    if (!value_read(c->names, n, &value)) return;
    const Rule *rule = find_token(c, value.bytes, &token);
    if (!rule || keylike_in_description(c->names, n)) return;
    Hit hit = hit_of(c, n);
    Finding *f = collector_add(c, &hit, rule, CONFIDENCE_FORMAT, (Str){0});
    if (!f) return;
    f->quoted = is_in_text(value.bytes, &token);
    set_part(c, f, &token);
}

/* A string with holes that has a token between them. */
static void detect_open(Collector *c, Node n)
{
    const Tree *t = c->tree;
    Secret token;
    while (node_role(t, node_parent(t, n)) == ROLE_CONCAT) n = node_parent(t, n);
    const Rule *rule = literal_is_value(t, c->names->language, n) ? find_token(c, node_text(t, n), &token) : NULL;
    if (rule) collector_add(c, &(Hit){.literal = n, .partly = true}, rule, CONFIDENCE_FORMAT, (Str){0});
}

/* Whether an item of a list is a key by itself, and not the first line of one. */
static bool has_whole_key(Collector *c, Node list)
{
    for (Node n = node_inner(c->tree, list); n; n = node_next(c->tree, n)) {
        Value item;
        if (value_read(c->names, node_unwrap(c->tree, n), &item) && format_of(item.bytes).format == FORMAT_PRIVATE_KEY)
            return true;
    }
    return false;
}

/* A list of strings that are the lines of a key, which other code puts together. */
static bool detect_lines(Tokens *tokens, Node list)
{
    Collector *c = tokens->c;
    Value value;
    if (list == tokens->list || !literal_is_list(c->names, list)) return false;
    tokens->list = list;
    if (has_whole_key(c, list)) return false;
    if (!value_read_lines(c->names, list, &value) || format_of(value.bytes).format != FORMAT_PRIVATE_KEY) return false;
    const Rule *rule = rules_get(c->names->rules, FORM_FORMAT, STR("pem"));
    collector_add(c, &(Hit){.literal = list, .partly = true}, rule, CONFIDENCE_FORMAT, (Str){0});
    return true;
}

/* The string that has all of the token in a value that is put together: `"Basic " + "eyJ..."`; else the whole. */
static Node token_alone(Collector *c, Node whole, Node n)
{
    Value all, own;
    Secret token;
    if (node_role(c->tree, node_parent(c->tree, n)) != ROLE_BINARY) return whole;
    if (!value_read(c->names, whole, &all) || !value_read(c->names, n, &own)) return whole;
    if (!find_token(c, all.bytes, &token) || token.format == FORMAT_PRIVATE_KEY) return whole;
    return str_eq(own.bytes, str_sub(all.bytes, token.start, token.end)) ? n : whole;
}

/* Looks at the literal that a string is a part of; returns the first node behind what was looked at. */
static Node detect(Tokens *tokens, Node n)
{
    Collector *c = tokens->c;
    const Tree *t = c->tree;
    if (!holds_marker(c->names->rules, node_text(t, n))) return n + 1;
    Node whole = literal_whole(c->names, n), parent = node_parent(t, whole);
    if (!literal_is(c->names, whole)) {
        detect_open(c, n);
        return n + 1;
    }
    if (node_role(t, parent) == ROLE_LIST && detect_lines(tokens, parent)) return t->at[parent].after;
    detect_literal(c, token_alone(c, whole, n));
    return t->at[whole].after;
}

void tokens_collect(Collector *c)
{
    Tokens tokens = {.c = c};
    for (Node n = ROOT; n < c->tree->count;)
        n = node_role(c->tree, n) == ROLE_STRING ? detect(&tokens, n) : n + 1;
}

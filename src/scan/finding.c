/* finding.c - all findings of one text; see finding.h
 *
 * Three ways lead to a literal: a sink that it reaches (confidence SINK), its own format (FORMAT), and a name it
 * is bound to (NAME). Each literal is kept once, under the strongest.
 */
#include "scan/finding.h"

#include "scan/classify.h"
#include "scan/naming.h"
#include "scan/suppress.h"

#include <stdlib.h>

typedef struct {
    Names *names;
    const Tree *tree;
    Arena *arena;
    Findings *found;
    uint32_t *index; /* [node]: 1 + index of the finding of that literal, or 0 */
    Hits hits;
} Detector;

/* Reads the value and decides whether the literal is a secret at all. */
static bool inspect(Detector *d, Finding *f)
{
    f->readable = value_read(d->tree, f->literal, d->names->language, d->arena, &f->value);
    if (!f->readable) return f->confidence == CONFIDENCE_SINK;
    Str bytes = f->value.bytes;
    if (bytes.len == 0 || classify_is_template(bytes)) return false;
    Format format = classify_format(bytes);
    if (format == FORMAT_PUBLIC) return false;
    if (format == FORMAT_PRIVATE_KEY) f->kind = STR("private-key");
    f->weak = format == FORMAT_NONE && classify_is_weak(bytes, d->names->rules, d->arena);
    return true;
}

/* What a member of a named object is called: `access` of `keys = { access: ... }` is KEYS_ACCESS. */
static Str member_name(Detector *d, const Finding *f, Str upper)
{
    const Tree *t = d->tree;
    Node pair = f->literal;
    while (pair && node_role(t, pair) != ROLE_PAIR && node_role(t, pair) != ROLE_STATEMENT) pair = node_parent(t, pair);
    Node object = node_role(t, pair) == ROLE_PAIR ? node_parent(t, pair) : 0;
    Str holder = object ? naming_of(d->names, object) : (Str){0};
    if (holder.len == 0) return upper;
    return arena_fmt(d->arena, STR_FMT "_" STR_FMT, STR_ARG(naming_upper(d->arena, holder)), STR_ARG(upper));
}

/* The variable of the environment: what the code reads already, else what names the value, else the kind. */
static Str choose_env(Detector *d, const Finding *f, Str wanted)
{
    const RuleSet *rules = d->names->rules;
    if (f->hit.env.len) return f->hit.env;
    Str upper = naming_upper(d->arena, wanted.len ? wanted : f->name);
    if (upper.len && wanted.len) return upper;
    bool generic = rules_get(rules, FORM_GENERIC, f->name);
    const Rule *said = upper.len ? naming_rule(rules, upper) : NULL;
    if (upper.len && !generic) return said ? upper : member_name(d, f, upper);
    Str longer = upper.len ? member_name(d, f, upper) : (Str){0};
    const Rule *tells = longer.len > upper.len ? naming_rule(rules, longer) : NULL;
    if (tells && str_eqz(tells->word, "strong") && str_eq(tells->target, longer)) return longer;
    const Rule *fallback = rules_get(rules, FORM_DEFAULT, f->kind);
    return fallback ? fallback->word : STR("SECRET_VALUE");
}

/* Adds a literal, or strengthens what is known of it. `wanted` is the name of the setting, where it has one. */
static Finding *add(Detector *d, const Hit *hit, const Rule *rule, Confidence confidence, Str wanted)
{
    uint32_t known = d->index[hit->literal];
    if (known && d->found->at[known - 1].confidence >= confidence) return NULL;
    Finding f = {.literal = hit->literal, .hit = *hit, .confidence = confidence, .rule = rule->id, .kind = rule->kind};
    f.name = naming_of(d->names, hit->literal);
    if (f.name.len == 0) f.name = wanted;
    if (!inspect(d, &f)) return NULL;
    if (hit->fallback || hit->env.len) f.rule = STR("env-fallback");
    f.env = choose_env(d, &f, wanted);
    Finding *slot = known ? &d->found->at[known - 1] : array_add(d->arena, d->found);
    if (!known) d->index[hit->literal] = d->found->len;
    *slot = f;
    return slot;
}

static void add_all(Detector *d, Node node, const Path *members, const Rule *rule, Str wanted)
{
    d->hits.len = 0;
    resolve(d->names, node, members, &d->hits);
    for (uint32_t i = 0; i < d->hits.len; i++) add(d, &d->hits.at[i], rule, CONFIDENCE_SINK, wanted);
}

/* ---- calls */

static void detect_arguments(Detector *d, Node call, const Rule *rule)
{
    for (; rule; rule = rule_next(d->names->rules, rule))
        for (uint32_t i = 0; i < rule->secret.count; i++) {
            const Arg *arg = &rule->secret.at[i];
            Node value = call_argument(d->names, call, arg);
            if (value) add_all(d, value, arg->members, rule, (Str){0});
        }
}

/* The settings of `entry` rules that a value bound to this name holds. */
static void detect_entries(Detector *d, Str name, Node value, const Path *members)
{
    for (const Rule *rule = rules_get(d->names->rules, FORM_ENTRY, name); rule; rule = rule_next(d->names->rules, rule)) {
        const Path *asked = rule->members, *given = members;
        while (asked && given && str_eq(asked->part, given->part)) asked = asked->rest, given = given->rest;
        if (!given) add_all(d, value, asked, rule, path_last(rule->target));
    }
}

static void detect_setting(Detector *d, Str name, Node value)
{
    const Rule *rule = rules_get(d->names->rules, FORM_CONFIG, name);
    if (rule) add_all(d, value, NULL, rule, name);
    detect_entries(d, name, value, NULL);
}

/* Settings given to a method: as keywords, as members of an object, or as a name and a value. */
static void detect_config_call(Detector *d, Node call)
{
    const Tree *t = d->tree;
    const RuleSet *rules = d->names->rules;
    Node previous = 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; previous = c, c = node_next(t, c)) {
        Str key;
        if (node_role(t, c) == ROLE_KEYWORD) {
            detect_setting(d, node_text(t, node_slot(t, c, SLOT_A)), node_slot(t, c, SLOT_B));
            continue;
        }
        if (node_role(t, previous) == ROLE_STRING && names_key(d->names, previous, &key)) detect_setting(d, key, c);
        Role role = node_role(t, unwrap(t, c));
        if (role == ROLE_STRING) continue;
        for (uint32_t i = 0; i < rules->all.len; i++) {
            const Rule *rule = &rules->all.at[i];
            if (rule->form == FORM_CONFIG) add_all(d, c, path_push(d->arena, rule->target, NULL), rule, rule->target);
        }
    }
}

static void detect_call(Detector *d, Node call)
{
    const Tree *t = d->tree;
    const RuleSet *rules = d->names->rules;
    Node callee = unwrap(t, node_slot(t, call, SLOT_A));
    Str last = node_text(t, callee);
    if (node_role(t, callee) == ROLE_MEMBER) {
        last = node_text(t, node_slot(t, callee, SLOT_B));
        if (language_has(d->names->language, WORDS_CONFIG_METHOD, last)) detect_config_call(d, call);
        const uint32_t *known = map_get(&rules->last_parts, last);
        /* A member of a namespace import may be called by the module's own last part: not by another name. */
        if (!known || !(*known & 1u << FORM_CALL)) return;
    }
    detect_arguments(d, call, rules_match(rules, FORM_CALL, qualify(d->names, callee)));
}

/* ---- bindings */

static bool is_config_object(const Names *names, const Binding *b)
{
    const Path *before = NULL;
    for (const Path *p = b->members; p && p->rest; p = p->rest) before = p;
    Str holder = before ? before->part : b->name;
    return b->members && language_has(names->language, WORDS_CONFIG_OBJECT, holder);
}

static Str last_member(const Binding *b)
{
    Str last = b->name;
    for (const Path *p = b->members; p; p = p->rest) last = p->part;
    return last;
}

/* `x.secret_key = ...`: the path of x, then the members. */
static void detect_assigned_member(Detector *d, Binding *b)
{
    const RuleSet *rules = d->names->rules;
    if (node_role(d->tree, b->target) != ROLE_MEMBER) return;
    if (!rules_get(rules, FORM_SET, arena_fmt(d->arena, "*." STR_FMT, STR_ARG(last_member(b))))) return;
    Str target = qualify(d->names, b->target);
    const Rule *rule = rules_match(rules, FORM_SET, target);
    if (rule) add_all(d, b->value, NULL, rule, (Str){0});
}

/* Whether a class, by its name or that of what it extends, holds settings. */
static bool is_config_class(Detector *d, Node class)
{
    const Tree *t = d->tree;
    Node body = node_slot(t, class, SLOT_C);
    Str header = str_sub(t->text, node_start(t, class), node_start(t, body ? body : class));
    Str lower = classify_lower(header, d->arena);
    const Strs *words = &d->names->language->words[WORDS_CONFIG_CLASS];
    for (uint32_t i = 0; i < words->len; i++)
        if (str_find(lower, words->at[i]) >= 0) return true;
    return false;
}

static void detect_binding(Detector *d, Binding *b)
{
    const Names *names = d->names;
    if (!b->value || b->kind == BIND_FUNCTION || b->kind == BIND_CLASS || b->kind == BIND_PARAMETER) return;
    Role scope = node_role(d->tree, b->scope);
    bool setting = rules_get(names->rules, FORM_CONFIG, b->name) || rules_get(names->rules, FORM_ENTRY, b->name);
    if (b->members) {
        if (is_config_object(names, b)) detect_setting(d, last_member(b), b->value);
        else detect_entries(d, b->name, b->value, b->members);
        detect_assigned_member(d, b);
        const Rule *rule = rules_get(names->rules, FORM_PAIR, last_member(b));
        if (rule) add_all(d, b->value, NULL, rule, (Str){0});
    } else if (!setting) {
        return;
    } else if (scope == ROLE_MODULE || (scope == ROLE_CLASS && is_config_class(d, b->scope))) {
        detect_setting(d, b->name, b->value);
    }
}

/* ---- keys and keywords, wherever they stand */

static void detect_pair(Detector *d, Node n)
{
    Str key;
    if (!names_key(d->names, node_slot(d->tree, n, SLOT_A), &key)) return;
    const Rule *rule = rules_get(d->names->rules, FORM_PAIR, key);
    if (rule) add_all(d, node_slot(d->tree, n, SLOT_B), NULL, rule, (Str){0});
}

/* ---- names alone */

/* Whether a value speaks for itself a little: a digit, a change of case, something between words. */
static bool is_random_enough(Str value)
{
    int kinds = 0;
    bool lower = false, upper = false, digit = false, other = false;
    for (size_t i = 0; i < value.len; i++) {
        char c = value.at[i];
        lower |= c >= 'a' && c <= 'z';
        upper |= c >= 'A' && c <= 'Z';
        digit |= c >= '0' && c <= '9';
        other |= !((c | 32) >= 'a' && (c | 32) <= 'z') && !(c >= '0' && c <= '9');
    }
    kinds = lower + upper + digit + other;
    return value.len >= 12 && kinds >= 2;
}

static void detect_named(Detector *d, Str name, Node value)
{
    const Rule *rule = naming_rule(d->names->rules, naming_upper(d->arena, name));
    if (!rule) return;
    bool strong = str_eqz(rule->word, "strong");
    d->hits.len = 0;
    resolve(d->names, value, NULL, &d->hits);
    for (uint32_t i = 0; i < d->hits.len; i++) {
        const Hit *hit = &d->hits.at[i];
        Value text;
        bool fallback = hit->fallback || hit->env.len;
        if (!value_read(d->tree, hit->literal, d->names->language, d->arena, &text)) continue;
        if (!classify_is_plausible(text.bytes, name, strong, d->arena)) continue;
        if (!strong && !fallback && !is_random_enough(text.bytes)) continue;
        Finding *f = add(d, hit, rule, CONFIDENCE_NAME, (Str){0});
        if (f) f->doubtful = !strong || (!fallback && (f->weak || classify_is_identifier(text.bytes)));
    }
}

/* The names at which a fallback of that very variable is found: `os.getenv("JWT_SECRET", "x")` without a target. */
static void detect_fallback_call(Detector *d, Node n)
{
    d->hits.len = 0;
    Node parent = node_parent(d->tree, n);
    if (node_role(d->tree, parent) == ROLE_BINARY) return;
    resolve(d->names, n, NULL, &d->hits);
    if (d->hits.len != 1 || !d->hits.at[0].env.len) return;
    detect_named(d, d->hits.at[0].env, n);
}

/* ---- formats */

static const Rule *format_rule(const RuleSet *rules, Format format)
{
    Str name = format == FORMAT_PRIVATE_KEY ? STR("pem") : STR("jwt");
    return rules_get(rules, FORM_FORMAT, name);
}

static bool holds_marker(const RuleSet *rules, Str text)
{
    for (uint32_t i = 0; i < rules->all.len; i++)
        if (rules->all.at[i].form == FORM_FORMAT && str_find(text, rules->all.at[i].word) >= 0) return true;
    return false;
}

/* Where a string is a value that code could compute: no key, docstring, module name, type. */
static bool is_value_position(const Tree *t, Node n)
{
    Node parent = node_parent(t, n);
    Role role = node_role(t, parent);
    if (role == ROLE_PAIR) return t->at[n].slot == SLOT_B;
    return role != ROLE_STATEMENT && role != ROLE_COMPARE && role != ROLE_IMPORT && role != ROLE_CONCAT &&
           role != ROLE_TYPE && role != ROLE_MARKUP && role != ROLE_ERROR;
}

static void detect_format(Detector *d, Node n)
{
    const Tree *t = d->tree;
    Value value;
    if (!holds_marker(d->names->rules, node_text(t, n))) return;
    for (Node p = node_parent(t, n); value_is_static(t, p, d->names->language) || node_role(t, p) == ROLE_WRAP;
         p = node_parent(t, p))
        if (node_role(t, p) != ROLE_WRAP) n = p;
    if (!is_value_position(t, n)) return;
    if (!value_read(t, n, d->names->language, d->arena, &value)) return;
    Format format = classify_format(value.bytes);
    d->found->undecided |= format == FORMAT_UNDECIDED;
    if (format != FORMAT_PRIVATE_KEY && format != FORMAT_JWT) return;
    add(d, &(Hit){.literal = n}, format_rule(d->names->rules, format), CONFIDENCE_FORMAT, (Str){0});
}

/* ---- the same value elsewhere */

/* Values that are no mere word: another literal that is equal is the same key. */
static bool is_distinctive(Str value)
{
    return value.len >= 12 && is_random_enough(value) && !classify_is_identifier(value);
}

/* The strongest finding of each distinctive value. */
static void collect_values(Detector *d, Map *values)
{
    for (uint32_t i = 0; i < d->found->len; i++) {
        const Finding *f = &d->found->at[i];
        if (!f->readable || !is_distinctive(f->value.bytes)) continue;
        uint32_t *known = map_put(values, d->arena, f->value.bytes);
        const Finding *other = *known ? &d->found->at[*known - 1] : NULL;
        if (!other || f->confidence > other->confidence || (other->doubtful && !f->doubtful)) *known = i + 1;
    }
}

static void add_same_value(Detector *d, Node n, const Value *value, const Finding *same)
{
    Finding f = *same;
    f.literal = n;
    f.name = naming_of(d->names, n);
    f.hit = (Hit){.literal = n};
    f.rule = STR("same-value");
    f.value = *value;
    d->index[n] = d->found->len + 1;
    *array_add(d->arena, d->found) = f;
}

static void detect_same_values(Detector *d)
{
    const Tree *t = d->tree;
    Map values = {0};
    collect_values(d, &values);
    for (Node n = ROOT; values.count && n < t->count; n++) {
        Value value;
        if (node_role(t, n) != ROLE_STRING || !is_value_position(t, n)) continue;
        if (!value_read(t, n, d->names->language, d->arena, &value)) continue;
        const uint32_t *same = map_get(&values, value.bytes);
        if (!same) continue;
        const Finding *strongest = &d->found->at[*same - 1];
        if (d->index[n]) d->found->at[d->index[n] - 1].doubtful &= strongest->doubtful;
        else add_same_value(d, n, &value, strongest);
    }
}

static void detect_node(Detector *d, Node n)
{
    const Tree *t = d->tree;
    Str key;
    switch (node_role(t, n)) {
    case ROLE_CALL:
    case ROLE_NEW: detect_call(d, n); break;
    case ROLE_KEYWORD:
    case ROLE_PAIR: detect_pair(d, n); break;
    case ROLE_STRING: detect_format(d, n); break;
    default: return;
    }
    if (node_role(t, n) == ROLE_CALL) detect_fallback_call(d, n);
    bool pair = node_role(t, n) == ROLE_PAIR || node_role(t, n) == ROLE_KEYWORD;
    if (pair && names_key(d->names, node_slot(t, n, SLOT_A), &key)) detect_named(d, key, node_slot(t, n, SLOT_B));
}

static int by_start(const void *left, const void *right)
{
    const Finding *a = left, *b = right;
    return (a->literal > b->literal) - (a->literal < b->literal);
}

void findings_read(Findings *findings, Names *names)
{
    const Tree *t = names->tree;
    Detector d = {.names = names, .tree = t, .arena = names->arena, .found = findings};
    d.index = arena_new(d.arena, t->count * sizeof *d.index);
    for (Node n = ROOT; n < t->count; n++) detect_node(&d, n);
    for (uint32_t i = 0; i < names->bindings.len; i++) detect_binding(&d, &names->bindings.at[i]);
    for (uint32_t i = 0; i < names->bindings.len; i++) {
        Binding *b = &names->bindings.at[i];
        bool valued = b->value && b->kind != BIND_FUNCTION && b->kind != BIND_CLASS;
        if (valued) detect_named(&d, last_member(b), b->value);
    }
    detect_same_values(&d);
    suppress(findings, names);
    if (findings->len) qsort(findings->at, findings->len, sizeof *findings->at, by_start);
}

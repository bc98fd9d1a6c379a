#include "scan/find/collector.h"

#include "base/variable.h"
#include "scan/find/called.h"
#include "scan/find/classify.h"
#include "scan/find/keylike.h"
#include "scan/flow/default.h"
#include "scan/flow/naming.h"
#include "scan/flow/option.h"
#include "scan/flow/prefix.h"
#include "scan/flow/qualify.h"
#include "scan/flow/resolve.h"
#include "scan/flow/standin.h"
#include "scan/names/call.h"
#include "scan/names/value.h"

/* A key that is a placeholder signs all the same; a token of a service that is one opens nothing. */
static bool is_token(Str value, Arena *arena)
{
    return classify_is_plausible(value, (Str){0}, false, arena) && !classify_is_filler(value);
}

/* Whether what a name, or a method of any object, is given is an algorithm: `signingKey = "HS256"`. */
static bool is_algorithm(Collector *c, const Finding *f, const Rule *rule)
{
    bool known_sink = f->confidence == CONFIDENCE_SINK && !str_starts(rule->target, STR("*"));
    return !known_sink && language_has(c->names->language, WORDS_SIGNS, f->value.bytes);
}

/* Reads the value and decides whether the literal is a secret at all. */
static bool inspect(Collector *c, Finding *f, const Rule *rule)
{
    f->readable = value_read(c->names, f->literal, &f->value);
    if (!f->readable) return f->confidence == CONFIDENCE_SINK || f->hit.partly;
    if (is_algorithm(c, f, rule)) return false;
    Str bytes = f->value.bytes;
    if (bytes.len == 0 || classify_is_template(bytes) || classify_is_public_line(bytes)) return false;
    Secret secret = format_of(bytes);
    if (secret.format == FORMAT_PUBLIC) return false;
    if (str_eqz(f->kind, "token") && f->confidence != CONFIDENCE_FORMAT && !is_token(bytes, c->arena)) return false;
    if (secret.format == FORMAT_PRIVATE_KEY) f->kind = STR("private-key");
    f->secret = secret;
    f->doubtful |= secret.is_unsigned; /* whoever takes it would take one that anybody makes */
    f->weak = secret.format == FORMAT_NONE && classify_is_weak(bytes, c->names->rules, c->arena);
    return true;
}

static Str dotted(Arena *arena, const Members *path)
{
    Str out = {0};
    for (; path; path = path->rest)
        out = arena_fmt(arena, STR_FMT "%s" STR_FMT, STR_ARG(out), out.len ? "." : "", STR_ARG(path->part));
    return out;
}

/* Notes a member of another module; only sinks are followed so far. */
static Finding *collect_reach(Collector *c, const Hit *hit, const Rule *rule, Confidence confidence)
{
    Str member = hit->members ? dotted(c->arena, hit->members)
                              : language_first(c->names->language, WORDS_DEFAULT_EXPORT);
    if (confidence != CONFIDENCE_SINK || !member.len) return NULL;
    *array_add(c->arena, &c->found->reaches) =
        (Reach){.module = hit->module,
                .member = member,
                .rule = rule->finds.id,
                .kind = rule->finds.kind,
                .stands_in = hit->standin};
    return NULL;
}

Str collector_found_as(const Collector *c, Str what, Str otherwise)
{
    const Rule *rule = rules_get(c->names->rules, FORM_FOUND_AS, what);
    return rule ? rule->usual.name : otherwise;
}

/* Whether a call is given the literal as a default: `Check("KEY", default="lit")`, `Settings(KEY="lit")`. */
static bool note_call(Collector *c, Hit *hit)
{
    const Tree *t = c->tree;
    Node given = hit->literal, keyword = 0;
    while (node_role(t, node_parent(t, given)) == ROLE_WRAP) given = node_parent(t, given);
    Node parent = node_parent(t, given), list = node_role(t, parent) == ROLE_LIST ? parent : 0;
    if (list) given = list, parent = node_parent(t, list);
    if (node_role(t, parent) == ROLE_KEYWORD) keyword = parent, parent = node_parent(t, keyword);
    Node call = node_role(t, parent) == ROLE_ARGUMENTS ? node_parent(t, parent) : 0;
    const Rule *rule = call ? qualify_rule(c->names, call, FORM_FALLBACK) : NULL;
    bool all = rule && rule_takes_all(rule), is_default = all && keyword;
    bool of_list = rule && rule->fallback.fix == FALLBACK_FIRST;
    if (rule && list) is_default &= of_list && node_next(t, node_inner(t, list)) == hit->literal;
    else if (rule) is_default &= !of_list;
    for (uint32_t i = 0; rule && !all && !list && i < rule->fallback.defaults.count; i++)
        is_default |= call_argument(c->names->tree, call, &rule->fallback.defaults.at[i]) == given;
    if (!is_default || (!all && !rule->fallback.variable.count)) return false;
    *hit = (Hit){.literal = hit->literal, .fallback = call, .fallback_rule = rule, .partly = hit->partly};
    Str key = all ? node_text(t, node_slot(t, keyword, SLOT_A)) : (Str){0};
    hit->env = prefix_variable(c->names, call, rule, key).name;
    return true;
}

/* Whether a fix in the place of the literal would want a variable where the code does without: it stands for a name, or
 * is the default of a parameter, option or field, that something else is given instead. */
static bool is_stand_in(const Collector *c, const Hit *hit)
{
    const Tree *t = c->tree;
    Node standin = hit->standin, value = hit->literal, own = default_around(c->names, value);
    bool parameter = node_role(t, own) == ROLE_PARAMETER || node_role(t, own) == ROLE_DEFAULTED;
    bool lazy = parameter && c->names->language->defaults_called; /* only computed where nothing is given */
    if (own && !lazy) return true;
    if (!standin || node_holds(t, standin, value)) return false;
    Node function = node_above(t, value, ROLE_FUNCTION);
    return !function || node_holds(t, function, standin);
}

Finding *collector_add(Collector *c, const Hit *hit, const Rule *rule, Confidence confidence, Str wanted)
{
    if (!hit->literal) return collect_reach(c, hit, rule, confidence);
    uint32_t known = c->index[hit->literal];
    bool stands_in = c->stands_in || is_stand_in(c, hit);
    if (known && confidence == CONFIDENCE_SINK) c->found->at[known - 1].stands_in &= stands_in;
    if (known && c->found->at[known - 1].confidence >= confidence) return NULL;
    Hit found = *hit;
    if (!hit->fallback && !hit->env.len && !note_call(c, &found))
        found.env = standin_variable(c->names, hit->literal);
    if (!found.env.len && !found.fallback) found.env = prefix_of_constant(c->names, hit->literal);
    Finding f = {.literal = hit->literal, .hit = found, .confidence = confidence, .stands_in = stands_in};
    f.rule = rule->finds.id;
    f.kind = rule->finds.kind;
    f.name = option_naming(c->names, hit->literal);
    if (f.name.len == 0) f.name = naming_of(c->names, hit->literal);
    if (f.name.len == 0) f.name = wanted;
    bool setting = rule->form == FORM_CONFIG && !hit->fallback;
    if (!inspect(c, &f, rule) || (setting && keylike_in_table(c->names, hit->literal))) return NULL;
    if (found.fallback || found.env.len) f.rule = collector_found_as(c, STR("fallback"), f.rule);
    f.env = called_variable(c, &f, rule, wanted);
    if (!found.env.len && variable_is_others(f.env)) f.env = called_by_default(c, &f, rule);
    Finding *slot = known ? &c->found->at[known - 1] : array_add(c->arena, c->found);
    if (!known) c->index[hit->literal] = c->found->len;
    *slot = f;
    return slot;
}

void collector_add_members(Collector *c, Node node, const Members *members, const Rule *rule, Str wanted)
{
    c->hits.len = 0;
    resolve(c->names, node, members, &c->hits);
    for (uint32_t i = 0; i < c->hits.len; i++) collector_add(c, &c->hits.at[i], rule, CONFIDENCE_SINK, wanted);
}

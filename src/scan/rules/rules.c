#include "scan/rules/rules.h"

/* Those whose targets are called, or assigned: the last part of a target is looked at before the whole. Each has a
 * bit in RuleSet.last_parts. */
static const uint32_t called_bit[FORM_COUNT] = {
    [FORM_CALL] = 1u << 0,    [FORM_ENV] = 1u << 1,      [FORM_FALLBACK] = 1u << 2, [FORM_FEED] = 1u << 3,
    [FORM_HINT] = 1u << 4,    [FORM_INVOKE] = 1u << 5,   [FORM_MEMBER] = 1u << 6,   [FORM_OBJECT] = 1u << 7,
    [FORM_OPTION] = 1u << 8,  [FORM_OPTIONS] = 1u << 9,  [FORM_SET] = 1u << 10,     [FORM_WRAP] = 1u << 11,
    [FORM_WRITE] = 1u << 12,  [FORM_LOAD] = 1u << 13,   [FORM_NAMED] = 1u << 14,
    [FORM_OVERRIDES] = 1u << 15, [FORM_PREFIX] = 1u << 16, [FORM_MIX] = 1u << 17,
};

uint32_t rules_bit(Form form) { return called_bit[form]; }

const Rule *rules_at(const RuleSet *rules, Form form, uint32_t i)
{
    return i < rules->of_form[form].len ? &rules->all.at[rules->of_form[form].at[i]] : NULL;
}

void rules_clear(RuleSet *rules)
{
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(rules, FORM_FORMAT, i)); i++)
        if (rule->finds.format.pattern) regex_clear(rule->finds.format.pattern);
    for (uint32_t i = 0; (rule = rules_at(rules, FORM_READER, i)); i++)
        if (rule->reader.pattern) regex_clear(rule->reader.pattern);
}

const Rule *rules_get(const RuleSet *rules, Form form, Str key)
{
    const uint32_t *newest = map_get(&rules->by_key[form], key);
    return newest && *newest ? &rules->all.at[*newest - 1] : NULL;
}

const Rule *rule_next(const RuleSet *rules, const Rule *rule)
{
    return rule->next ? &rules->all.at[rule->next - 1] : NULL;
}

/* Looks up `prefix` + `path`, which together fit the buffer. */
static const Rule *get_joined(const RuleSet *rules, Form form, Str prefix, Str path)
{
    char joined[256];
    if (prefix.len + path.len > sizeof joined) return NULL;
    memcpy(joined, prefix.at, prefix.len);
    if (path.len) memcpy(joined + prefix.len, path.at, path.len);
    return rules_get(rules, form, (Str){joined, prefix.len + path.len});
}

/* `*.last`, `*.before.last`, ...: the longest suffix first. */
static const Rule *match_suffix(const RuleSet *rules, Form form, Str path)
{
    const Rule *found = NULL;
    size_t dot = path.len;
    for (int parts = 0; parts < 3 && dot > 0; parts++) {
        ptrdiff_t before = str_rfind_char(str_sub(path, 0, dot), '.');
        dot = before < 0 ? 0 : (size_t)before;
        Str suffix = before < 0 ? path : str_from(path, dot + 1);
        const Rule *rule = before < 0 ? NULL : get_joined(rules, form, STR("*."), suffix);
        if (rule) found = rule;
    }
    return found;
}

/* `X()..m` for a path `X().any().m`. */
static const Rule *match_chain(const RuleSet *rules, Form form, Str path)
{
    char joined[256];
    ptrdiff_t call = str_find_char(path, '(') < 0 ? -1 : str_find(path, STR("()")); /* mostly there is none */
    Str last = members_last(path);
    if (call < 0 || last.len == 0 || last.len == path.len) return NULL;
    Str root = str_sub(path, 0, (size_t)call + 2);
    if (root.len + 2 + last.len > sizeof joined) return NULL;
    memcpy(joined, root.at, root.len);
    memcpy(joined + root.len, "..", 2);
    memcpy(joined + root.len + 2, last.at, last.len);
    return rules_get(rules, form, (Str){joined, root.len + 2 + last.len});
}

static const Rule *match_whole(const RuleSet *rules, Form form, Str path)
{
    const Rule *rule = rules_get(rules, form, path);
    return rule ? rule : match_chain(rules, form, path);
}

/* The path under the name that an `alias` gives the longest part of it that has one: `a.inner.encode` is
 * `a.encode`. Empty when none does. `room` holds it. */
static Str canonical_path(const RuleSet *rules, Str path, char room[static 256])
{
    if (path.len && path.at[0] == '?') return (Str){0}; /* what nothing is known of has no other name */
    for (size_t end = path.len; end > 0 && path.len < 256; end--) {
        bool part = end == path.len || path.at[end] == '.' || path.at[end] == '(';
        const Rule *alias = part ? rules_get(rules, FORM_ALIAS, str_sub(path, 0, end)) : NULL;
        if (!alias || alias->alias.path.len + path.len - end > 256) continue;
        memcpy(room, alias->alias.path.at, alias->alias.path.len);
        if (end < path.len) memcpy(room + alias->alias.path.len, path.at + end, path.len - end);
        return (Str){room, alias->alias.path.len + path.len - end};
    }
    return (Str){0};
}

const Rule *rules_match(const RuleSet *rules, Form form, Str path)
{
    char room[256];
    const Rule *rule = match_whole(rules, form, path);
    Str other = rule ? (Str){0} : canonical_path(rules, path, room);
    if (other.len) rule = match_whole(rules, form, other);
    return rule ? rule : match_suffix(rules, form, path);
}

/* Whether the first of the arguments is `*`. */
static bool is_every(const Args *args) { return args->count && args->at[0].kind == ARG_EVERY; }

bool rule_takes_all(const Rule *fallback) { return is_every(&fallback->fallback.defaults); }
bool rule_is_environment(const Rule *env) { return is_every(&env->env.variable); }

const RuleFinds *rule_finds(const Rule *rule)
{
    static const bool finds[FORM_COUNT] = {
        [FORM_CALL] = true, [FORM_CONFIG] = true, [FORM_DECORATOR] = true, [FORM_ENTRY] = true,
        [FORM_FORMAT] = true, [FORM_HINT] = true, [FORM_NAME] = true, [FORM_PAIR] = true,
        [FORM_PLUGIN] = true, [FORM_SET] = true, [FORM_TYPE] = true,
    };
    return finds[rule->form] ? &rule->finds : NULL;
}

bool rules_end_so(const RuleSet *rules, Str last, Form form)
{
    const uint32_t *known = map_get(&rules->last_parts, last);
    return known && *known & called_bit[form];
}

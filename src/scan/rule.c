#include "scan/rule.h"

#include "base/conf.h"

/* How a line of each form is read: which columns it has. Sorted by word, in the order of Form. */
typedef enum { COLUMNS_SINK, COLUMNS_WORD, COLUMNS_TARGETS, COLUMNS_FALLBACK, COLUMNS_ARGS } Columns;

static const struct {
    const char *word;
    Columns columns;
    uint32_t count; /* the fewest words on a line */
} forms[FORM_COUNT] = {
    [FORM_CALL] = {"call", COLUMNS_SINK, 5},
    [FORM_CONFIG] = {"config", COLUMNS_SINK, 5},
    [FORM_DEFAULT] = {"default", COLUMNS_WORD, 3},
    [FORM_ENTRY] = {"entry", COLUMNS_SINK, 5},
    [FORM_ENV] = {"env", COLUMNS_ARGS, 3},
    [FORM_FALLBACK] = {"fallback", COLUMNS_FALLBACK, 5},
    [FORM_FORMAT] = {"format", COLUMNS_SINK, 5},
    [FORM_GENERIC] = {"generic", COLUMNS_TARGETS, 2},
    [FORM_KIND] = {"kind", COLUMNS_WORD, 3},
    [FORM_NAME] = {"name", COLUMNS_SINK, 5},
    [FORM_NOT_NAME] = {"not-name", COLUMNS_TARGETS, 2},
    [FORM_OBJECT] = {"object", COLUMNS_TARGETS, 2},
    [FORM_PAIR] = {"pair", COLUMNS_SINK, 5},
    [FORM_RULE] = {"rule", COLUMNS_WORD, 3},
    [FORM_SET] = {"set", COLUMNS_SINK, 5},
    [FORM_SETTINGS] = {"settings", COLUMNS_TARGETS, 2},
    [FORM_SUPPRESS] = {"suppress", COLUMNS_TARGETS, 2},
    [FORM_WEAK] = {"weak", COLUMNS_TARGETS, 2},
    [FORM_WRAP] = {"wrap", COLUMNS_ARGS, 3},
};

Str path_last(Str path)
{
    ptrdiff_t dot = str_rfind_char(path, '.');
    return dot < 0 ? path : str_from(path, (size_t)dot + 1);
}

const Path *path_push(Arena *arena, Str part, const Path *rest)
{
    Path *path = arena_new(arena, sizeof *path);
    *path = (Path){part, rest};
    return path;
}

/* "a.b.c" as a Path. */
static const Path *read_path(Str dotted, Arena *arena)
{
    if (dotted.len == 0) return NULL;
    Path *head = NULL, **tail = &head;
    while (dotted.len) {
        *tail = arena_new(arena, sizeof **tail);
        (*tail)->part = str_cut(&dotted, '.');
        tail = (Path **)&(*tail)->rest;
    }
    return head;
}

static bool read_number(Str word, uint32_t *number)
{
    if (word.len == 0 || word.len > 3) return false;
    *number = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (word.at[i] < '0' || word.at[i] > '9') return false;
        *number = *number * 10 + (uint32_t)(word.at[i] - '0');
    }
    return true;
}

static void read_args(Args *args, Str word, Arena *arena)
{
    uint32_t count = 1;
    for (size_t i = 0; i < word.len; i++) count += word.at[i] == '|';
    Arg *arg = arena_new(arena, count * sizeof *arg);
    *args = (Args){arg, count};
    for (; word.len; arg++) {
        Str rest = str_cut(&word, '|'), head = str_cut(&rest, '.');
        arg->members = read_path(rest, arena);
        if (read_number(head, &arg->position))
            arg->kind = ARG_POSITION;
        else if (str_eqz(head, "self"))
            arg->kind = ARG_SELF;
        else
            arg->kind = str_eqz(head, "*") ? ARG_EVERY : ARG_KEYWORD;
        arg->keyword = head;
    }
}

static void add_rule(RuleSet *rules, Rule rule, Arena *arena)
{
    bool is_called = rule.form == FORM_CALL || rule.form == FORM_ENV || rule.form == FORM_FALLBACK ||
                     rule.form == FORM_WRAP || rule.form == FORM_OBJECT;
    if (is_called) *map_put(&rules->last_parts, arena, path_last(rule.target)) |= 1u << rule.form;
    Str key = rule.target;
    if (rule.form == FORM_ENTRY) {
        Str rest = rule.target;
        key = str_cut(&rest, '.');
        rule.members = read_path(rest, arena);
    }
    uint32_t *newest = map_put(&rules->by_key[rule.form], arena, key);
    rule.next = *newest;
    *array_add(arena, &rules->all) = rule;
    *newest = rules->all.len;
}

static void read_line(RuleSet *rules, Form form, const Conf *c, Arena *arena)
{
    Rule rule = {.form = form, .target = c->words[1], .word = c->count > 2 ? c->words[2] : (Str){0}};
    switch (forms[form].columns) {
    case COLUMNS_SINK:
        rule.kind = c->words[3];
        rule.id = c->words[4];
        if (form == FORM_CALL) read_args(&rule.secret, c->words[2], arena);
        break;
    case COLUMNS_FALLBACK:
        rule.drop = str_eqz(c->words[4], "drop");
        read_args(&rule.secret, c->words[2], arena);
        read_args(&rule.name, c->words[3], arena);
        break;
    case COLUMNS_ARGS: read_args(&rule.secret, c->words[2], arena); break;
    case COLUMNS_TARGETS:
        for (uint32_t i = 1; i < c->count; i++) {
            rule.target = c->words[i];
            add_rule(rules, rule, arena);
        }
        return;
    case COLUMNS_WORD: break;
    }
    add_rule(rules, rule, arena);
}

static bool read_file(RuleSet *rules, Str path, const Data *data, Arena *arena, Error *error)
{
    Str text;
    if (!data_find(data, path, &text)) return true;
    Conf conf = conf_open(path, text);
    while (conf_next(&conf, error)) {
        Form form = 0;
        while (form < FORM_COUNT && !str_eqz(conf.words[0], forms[form].word)) form++;
        if (form == FORM_COUNT)
            return conf_fail(&conf, error, "unknown form `" STR_FMT "`", STR_ARG(conf.words[0]));
        if (conf.count < forms[form].count) return conf_fail(&conf, error, "the line is too short");
        read_line(rules, form, &conf, arena);
    }
    return error->text.len == 0;
}

bool rules_read(RuleSet *rules, const Language *language, const Data *data, Arena *arena, Error *error)
{
    if (!read_file(rules, STR("grammars/rules"), data, arena, error)) return false;
    for (uint32_t i = 0; i < language->lineage.len; i++) {
        Str path = arena_fmt(arena, "grammars/" STR_FMT "/sinks", STR_ARG(language->lineage.at[i]));
        if (!read_file(rules, path, data, arena, error)) return false;
    }
    return true;
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
    memcpy(joined + prefix.len, path.at, path.len);
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
    ptrdiff_t call = str_find(path, STR("()"));
    Str last = path_last(path);
    if (call < 0 || last.len == path.len) return NULL;
    Str root = str_sub(path, 0, (size_t)call + 2);
    if (root.len + 2 + last.len > sizeof joined) return NULL;
    memcpy(joined, root.at, root.len);
    memcpy(joined + root.len, "..", 2);
    memcpy(joined + root.len + 2, last.at, last.len);
    return rules_get(rules, form, (Str){joined, root.len + 2 + last.len});
}

const Rule *rules_match(const RuleSet *rules, Form form, Str path)
{
    const Rule *rule = rules_get(rules, form, path);
    if (!rule) rule = match_chain(rules, form, path);
    return rule ? rule : match_suffix(rules, form, path);
}

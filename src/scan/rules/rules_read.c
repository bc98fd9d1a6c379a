#include "scan/rules/rules_read.h"

#include "base/conf.h"
#include "scan/rules/form.h"
#include "scan/rules/members.h"
#include "scan/rules/rule_check.h"

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
        arg->members = members_read(rest, arena);
        if (read_number(head, &arg->position))
            arg->kind = ARG_POSITION;
        else if (str_eqz(head, "self"))
            arg->kind = ARG_SELF;
        else
            arg->kind = str_eqz(head, "*") ? ARG_EVERY : ARG_KEYWORD;
        arg->keyword = head;
    }
}

static const Arg *read_arg(Str word, Arena *arena)
{
    Args args;
    read_args(&args, word, arena);
    return args.at;
}

/* A new rule, of which only form and target are known yet. It holds until the next one is added. */
static Rule *add_rule(RuleSet *rules, Form form, Str target, Arena *arena)
{
    uint32_t bit = rules_bit(form);
    if (bit) *map_put(&rules->last_parts, arena, members_last(target)) |= bit;
    if (form == FORM_ALIAS) /* may stand for anything */
        *map_put(&rules->last_parts, arena, members_last(target)) = UINT32_MAX;
    Str key = target, rest = target;
    if (form == FORM_NAME) key = str_cut(&rest, '_');
    if (form == FORM_ENTRY) key = str_cut(&rest, '.');
    uint32_t *newest = map_put(&rules->by_key[form], arena, key);
    Rule *rule = array_add(arena, &rules->all);
    rule->form = form;
    rule->target = target;
    rule->next = *newest;
    *array_add(arena, &rules->of_form[form]) = rules->all.len - 1;
    *newest = rules->all.len;
    return rule;
}

static bool read_fix(RuleFallback *fallback, Str word)
{
    static const char *const words[] = {"read", "drop", "check", "keep", "[]", "first"};
    for (int i = 0; i < FALLBACK_METHOD; i++) {
        if (!str_eqz(word, words[i])) continue;
        fallback->fix = (FallbackFix)i;
        return true;
    }
    fallback->demand = word;
    fallback->fix = str_find_char(word, '=') > 0 ? FALLBACK_KEYWORD : FALLBACK_METHOD;
    return fallback->fix == FALLBACK_KEYWORD || (str_starts(word, STR(".")) && str_ends(word, STR(")")));
}

static bool read_strength(NameStrength *strength, Str word)
{
    static const char *const words[] = {"strong", "vague", "weak"};
    int i = 0;
    while (i < 3 && !str_eqz(word, words[i])) i++;
    *strength = (NameStrength)i;
    return i < 3;
}

static bool read_place(ConfigPlace *place, Str word)
{
    static const char *const words[] = {"value", "item", "module", "class", "attribute"};
    int i = 0;
    while (i < 5 && !str_eqz(word, words[i])) i++;
    *place = (ConfigPlace)i;
    return i < 5;
}

static Regex *read_pattern(Str pattern, Arena *arena)
{
    Regex *regex = arena_new(arena, sizeof *regex);
    regex->pattern = pattern; /* compiled when it is first asked */
    return regex;
}

static void read_prefix(RuleReader *reader, Str word)
{
    reader->inherits = str_eqz(word, "^");
    if (!reader->inherits && !str_eqz(word, "-")) reader->usual = word;
}

/* What a file must have for the rule to hold in it. */
static uint32_t read_context(RuleSet *rules, Str context, Arena *arena)
{
    for (uint32_t i = 0; i < rules->contexts.len; i++)
        if (str_eq(rules->contexts.at[i], context)) return i + 1;
    *array_add(arena, &rules->contexts) = context;
    return rules->contexts.len;
}

/* `value.a.b` without its first part. */
static const Members *read_behind(Str dotted, Arena *arena)
{
    str_cut(&dotted, '.');
    return members_read(dotted, arena);
}

/* Reads one column to where it goes; false when the word is none that may stand there. */
static bool read_column(RuleSet *rules, ColumnKind kind, void *to, Str word, Arena *arena)
{
    bool none = str_eqz(word, "-");
    switch (kind) {
    case COLUMN_END:
    case COLUMN_NAME:
    case COLUMN_CAPITALS:
    case COLUMN_VALUE: return true;
    case COLUMN_TEXT:
    case COLUMN_PATH: *(Str *)to = word; return true;
    case COLUMN_FLAG: *(bool *)to = str_eqz(word, "later") || str_eqz(word, "closed"); return true;
    case COLUMN_ARG: *(const Arg **)to = read_arg(word, arena); return true;
    case COLUMN_ARG_OR_NONE: *(const Arg **)to = none ? NULL : read_arg(word, arena); return true;
    case COLUMN_ARGS: read_args(to, word, arena); return true;
    case COLUMN_ARGS_OR_NONE:
        if (!none) read_args(to, word, arena);
        return true;
    case COLUMN_RESULT:
    case COLUMN_MEMBERS: *(const Members **)to = members_read(word, arena); return true;
    case COLUMN_BEHIND: *(const Members **)to = read_behind(word, arena); return true;
    case COLUMN_PLACE: return read_place(to, word);
    case COLUMN_STRENGTH: return read_strength(to, word);
    case COLUMN_PREFIX: read_prefix(to, word); return true;
    case COLUMN_FIX: return read_fix(to, word);
    case COLUMN_CONTEXT: *(uint32_t *)to = read_context(rules, word, arena); return true;
    case COLUMN_PATTERN: *(Regex **)to = read_pattern(word, arena); return true;
    }
    return false;
}

/* The columns behind the target, and what the target itself says. */
static bool read_columns(RuleSet *rules, Rule *rule, const Conf *c, Arena *arena, Error *error)
{
    const FormColumn *columns = form_lines[rule->form].columns;
    for (uint32_t i = 0; i < FORM_MOST_COLUMNS && i + 2 < c->count; i++) {
        Str word = c->words[i + 2];
        if (!read_column(rules, columns[i].kind, (char *)rule + columns[i].offset, word, arena))
            return conf_fail_at(c, i + 2, error, "`" STR_FMT "` has to be %s", STR_ARG(word),
                                form_meant[columns[i].kind]);
    }
    ptrdiff_t gap = rule->form == FORM_NAME ? str_find(rule->target, STR("_*_")) : -1;
    if (gap > 0) rule->finds.name.gap = (uint32_t)gap;
    if (rule->form == FORM_ENTRY) rule->finds.members = read_behind(rule->target, arena);
    return true;
}

static bool read_line(RuleSet *rules, Form form, const Conf *c, Arena *arena, Error *error)
{
    Rule *rule = add_rule(rules, form, c->words[1], arena);
    if (form_lines[form].tail == FORM_COLUMNS) return read_columns(rules, rule, c, arena, error);
    for (uint32_t i = 2; i < c->count; i++) {
        if (form_lines[form].tail == FORM_TARGETS) add_rule(rules, form, c->words[i], arena);
        else *map_put(&rules->by_key[form], arena, c->words[i]) = rules->all.len;
    }
    return true;
}

/* The form of a line that is long enough for it; FORM_COUNT and *error when there is none. `likely` is tried first. */
static Form form_of(const Conf *c, Form likely, Error *error)
{
    int low = 0, high = FORM_COUNT, order = -1;
    for (int middle = (int)likely; low < high && order != 0; middle = (low + high) / 2) {
        order = str_cmp(c->words[0], form_lines[middle].word);
        if (order < 0) high = middle;
        else low = order ? middle + 1 : middle;
    }
    Form form = order == 0 ? (Form)low : FORM_COUNT;
    if (form == FORM_COUNT) conf_fail(c, error, "unknown form `" STR_FMT "`", STR_ARG(c->words[0]));
    else if (c->count < form_lines[form].fewest) conf_fail(c, error, "the line is too short");
    return error->text.len ? FORM_COUNT : form;
}

static bool has_shape(Form form, const Conf *c, Error *error)
{
    Error own = {0};
    uint32_t wrong;
    bool fine = rule_check(form, c->words, c->count, &wrong, &own);
    if (!fine) conf_fail_at(c, wrong, error, STR_FMT, STR_ARG(buf_str(&own.text)));
    error_clear(&own);
    return fine;
}

static bool read_file(RuleSet *rules, Str path, const Data *data, Arena *arena, Error *error)
{
    Str text;
    if (!data_find(data, path, &text)) return true;
    Conf conf = conf_open(path, text);
    Form form = FORM_CALL;
    bool built_in = data_is_built_in(text);
    while (conf_next(&conf, error)) {
        form = form_of(&conf, form, error); /* most often that of the line before */
        if (form == FORM_COUNT || !(built_in || has_shape(form, &conf, error))) return false;
        if (!read_line(rules, form, &conf, arena, error)) return false;
    }
    return error->text.len == 0;
}

void rules_reserve(RuleSet *rules, const RuleSet *like, Arena *arena)
{
    array_reserve(arena, &rules->all, like->all.len);
    array_reserve(arena, &rules->contexts, like->contexts.len);
    map_reserve(&rules->last_parts, arena, like->last_parts.count);
    for (int f = 0; f < FORM_COUNT; f++) {
        array_reserve(arena, &rules->of_form[f], like->of_form[f].len);
        map_reserve(&rules->by_key[f], arena, like->by_key[f].count);
    }
}

bool rules_read_common(RuleSet *rules, const Data *data, Arena *arena, Error *error)
{
    return read_file(rules, STR("grammars/rules"), data, arena, error);
}

bool rules_read(RuleSet *rules, const Language *language, const Data *data, Arena *arena, Error *error)
{
    if (!rules_read_common(rules, data, arena, error)) return false;
    if (!read_file(rules, STR("grammars/user/rules"), data, arena, error)) return false;
    for (uint32_t i = 0; i < language->lineage.len; i++) {
        Str name = language->lineage.at[i];
        Str path = arena_fmt(arena, "grammars/" STR_FMT "/sinks", STR_ARG(name));
        Str user = arena_fmt(arena, "grammars/user/" STR_FMT, STR_ARG(name));
        bool fine = read_file(rules, path, data, arena, error) && read_file(rules, user, data, arena, error);
        if (!fine) return false;
    }
    return true;
}

static bool is_id(Str word)
{
    for (size_t i = 0; i < word.len; i++) {
        char c = word.at[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && (c != '-' || i == 0)) return false;
    }
    return word.len > 0;
}

bool rules_allow(const RuleSet *kinds, Str line, Arena *arena, Error *error)
{
    RuleSet scratch = {0};
    Conf conf = conf_open((Str){0}, line);
    bool more = conf_next(&conf, error);
    Form form = more ? form_of(&conf, FORM_CALL, error) : FORM_COUNT;
    if (error->text.len) return false;
    if (!more) return error_set(error, "the line is empty");
    Str word = form_lines[form].word;
    bool finds = rule_finds(&(Rule){.form = form});
    if (!form_lines[form].target)
        return error_set(error, "a `" STR_FMT "` line is not for a configuration", STR_ARG(word));
    if (finds && !rules_get(kinds, FORM_KIND, conf.words[3]))
        return error_set(error, "there is no kind `" STR_FMT "`", STR_ARG(conf.words[3]));
    if (finds && !is_id(conf.words[4]))
        return error_set(error, "a rule's name has small letters, digits and `-`");
    uint32_t wrong;
    if (!rule_check(form, conf.words, conf.count, &wrong, error)) return false;
    return read_line(&scratch, form, &conf, arena, error);
}

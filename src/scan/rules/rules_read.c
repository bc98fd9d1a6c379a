#include "scan/rules/rules_read.h"

#include "base/conf.h"
#include "scan/rules/members.h"
#include "scan/rules/rule_check.h"

/* How a line of each form is read: which columns it has. Sorted by word, in the order of Form. The words of a
 * set are keys of one rule. */
typedef enum {
    COLUMNS_SINK,
    COLUMNS_WORD,
    COLUMNS_TARGETS,
    COLUMNS_SET,
    COLUMNS_FALLBACK,
    COLUMNS_NAMED,
    COLUMNS_ARGS,
    COLUMNS_FEED,
    COLUMNS_OBJECT,
    COLUMNS_READER
} Columns;

static const struct {
    Str word;
    Columns columns;
    uint32_t count; /* the fewest words on a line */
} forms[FORM_COUNT] = {
    [FORM_ABOUT] = {STR_INIT("about"), COLUMNS_SET, 2},
    [FORM_ALIAS] = {STR_INIT("alias"), COLUMNS_WORD, 3},
    [FORM_CALL] = {STR_INIT("call"), COLUMNS_SINK, 5},
    [FORM_CONFIG] = {STR_INIT("config"), COLUMNS_SINK, 5},
    [FORM_CONTEXT] = {STR_INIT("context"), COLUMNS_SET, 2},
    [FORM_DECORATOR] = {STR_INIT("decorator"), COLUMNS_SINK, 5},
    [FORM_DEFAULT] = {STR_INIT("default"), COLUMNS_WORD, 3},
    [FORM_ENTRY] = {STR_INIT("entry"), COLUMNS_SINK, 5},
    [FORM_ENV] = {STR_INIT("env"), COLUMNS_ARGS, 3},
    [FORM_FALLBACK] = {STR_INIT("fallback"), COLUMNS_FALLBACK, 5},
    [FORM_FEED] = {STR_INIT("feed"), COLUMNS_FEED, 4},
    [FORM_FORMAT] = {STR_INIT("format"), COLUMNS_SINK, 5},
    [FORM_GENERIC] = {STR_INIT("generic"), COLUMNS_SET, 2},
    [FORM_HINT] = {STR_INIT("hint"), COLUMNS_SINK, 5},
    [FORM_INVOKE] = {STR_INIT("invoke"), COLUMNS_OBJECT, 5},
    [FORM_KIND] = {STR_INIT("kind"), COLUMNS_WORD, 3},
    [FORM_LABEL] = {STR_INIT("label"), COLUMNS_SET, 2},
    [FORM_LOAD] = {STR_INIT("load"), COLUMNS_SET, 2},
    [FORM_MADE_UP] = {STR_INIT("made-up"), COLUMNS_SET, 2},
    [FORM_MEMBER] = {STR_INIT("member"), COLUMNS_OBJECT, 4},
    [FORM_MIX] = {STR_INIT("mix"), COLUMNS_READER, 5},
    [FORM_NAME] = {STR_INIT("name"), COLUMNS_SINK, 5},
    [FORM_NAME_SUFFIX] = {STR_INIT("name-suffix"), COLUMNS_SET, 2},
    [FORM_NAMED] = {STR_INIT("named"), COLUMNS_NAMED, 4},
    [FORM_NOT_FIRST] = {STR_INIT("not-first"), COLUMNS_SET, 2},
    [FORM_NOT_NAME] = {STR_INIT("not-name"), COLUMNS_SET, 2},
    [FORM_OBJECT] = {STR_INIT("object"), COLUMNS_TARGETS, 2},
    [FORM_OPTION] = {STR_INIT("option"), COLUMNS_FEED, 4},
    [FORM_OPTIONS] = {STR_INIT("options"), COLUMNS_TARGETS, 2},
    [FORM_OVERRIDES] = {STR_INIT("overrides"), COLUMNS_TARGETS, 2},
    [FORM_PAIR] = {STR_INIT("pair"), COLUMNS_SINK, 5},
    [FORM_PLUGIN] = {STR_INIT("plugin"), COLUMNS_SINK, 5},
    [FORM_PREFIX] = {STR_INIT("prefix"), COLUMNS_READER, 5},
    [FORM_PREFIX_KEY] = {STR_INIT("prefix-key"), COLUMNS_WORD, 3},
    [FORM_READER] = {STR_INIT("reader"), COLUMNS_READER, 5},
    [FORM_READS] = {STR_INIT("reads"), COLUMNS_SET, 2},
    [FORM_RULE] = {STR_INIT("rule"), COLUMNS_WORD, 3},
    [FORM_SET] = {STR_INIT("set"), COLUMNS_SINK, 5},
    [FORM_SETTINGS] = {STR_INIT("settings"), COLUMNS_ARGS, 2},
    [FORM_SUPPRESS] = {STR_INIT("suppress"), COLUMNS_TARGETS, 2},
    [FORM_SUPPRESS_CODE] = {STR_INIT("suppress-code"), COLUMNS_WORD, 3},
    [FORM_SUPPRESS_NEXT] = {STR_INIT("suppress-next"), COLUMNS_TARGETS, 2},
    [FORM_TELLING] = {STR_INIT("telling"), COLUMNS_SET, 2},
    [FORM_TYPE] = {STR_INIT("type"), COLUMNS_SINK, 5},
    [FORM_WEAK] = {STR_INIT("weak"), COLUMNS_SET, 2},
    [FORM_WRAP] = {STR_INIT("wrap"), COLUMNS_ARGS, 3},
    [FORM_WRITE] = {STR_INIT("write"), COLUMNS_OBJECT, 5},
};

/* What a user's configuration may have: forms that tell where secrets are, and nothing that hides them. */
static const bool of_user[FORM_COUNT] = {
    [FORM_ALIAS] = true, [FORM_CALL] = true, [FORM_CONFIG] = true, [FORM_DECORATOR] = true, [FORM_ENTRY] = true,
    [FORM_ENV] = true, [FORM_FALLBACK] = true, [FORM_HINT] = true, [FORM_NAME] = true, [FORM_NAMED] = true,
    [FORM_OBJECT] = true, [FORM_PAIR] = true, [FORM_PLUGIN] = true, [FORM_SET] = true, [FORM_SETTINGS] = true,
    [FORM_TYPE] = true, [FORM_WRAP] = true,
};

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

static void add_rule(RuleSet *rules, Rule rule, Arena *arena)
{
    uint32_t bit = rules_bit(rule.form);
    if (bit) *map_put(&rules->last_parts, arena, members_last(rule.target)) |= bit;
    if (rule.form == FORM_ALIAS) /* may stand for anything */
        *map_put(&rules->last_parts, arena, members_last(rule.target)) = UINT32_MAX;
    Str key = rule.target;
    Str rest = rule.target;
    if (rule.form == FORM_NAME) key = str_cut(&rest, '_');
    if (rule.form == FORM_ENTRY) {
        key = str_cut(&rest, '.');
        rule.members = members_read(rest, arena);
    }
    uint32_t *newest = map_put(&rules->by_key[rule.form], arena, key);
    rule.next = *newest;
    *array_add(arena, &rules->all) = rule;
    *array_add(arena, &rules->of_form[rule.form]) = rules->all.len - 1;
    *newest = rules->all.len;
}

static bool read_fallback(Rule *rule, const Conf *c, Arena *arena, Error *error)
{
    static const char *const words[] = {"read", "drop", "check", "keep", "[]", "first"};
    read_args(&rule->secret, c->words[2], arena);
    if (!str_eqz(c->words[3], "-")) read_args(&rule->name, c->words[3], arena);
    for (int i = 0; i < FALLBACK_METHOD; i++) {
        if (!str_eqz(c->words[4], words[i])) continue;
        rule->fix = (FallbackFix)i;
        return true;
    }
    rule->method = c->words[4];
    rule->fix = str_find_char(rule->method, '=') > 0 ? FALLBACK_KEYWORD : FALLBACK_METHOD;
    if (rule->fix == FALLBACK_KEYWORD) return true;
    if (str_starts(rule->method, STR(".")) && str_ends(rule->method, STR(")"))) return true;
    return conf_fail(c, error, "a fallback's fix is one word of rules.h, `.method()` or `keyword=x`");
}

static Regex *read_pattern(Str pattern, Arena *arena)
{
    Regex *regex = arena_new(arena, sizeof *regex);
    regex->pattern = pattern; /* compiled when it is first asked */
    return regex;
}

static void read_reader(Rule *rule, const Conf *c, Arena *arena)
{
    if (!str_eqz(c->words[2], "-")) read_args(&rule->secret, c->words[2], arena);
    rule->word = c->words[3];
    rule->method = c->words[4];
    if (c->count > 5) rule->pattern = read_pattern(c->words[5], arena);
}

/* What a file must have for the rule to hold in it. */
static uint32_t read_context(RuleSet *rules, Str context, Arena *arena)
{
    for (uint32_t i = 0; i < rules->contexts.len; i++)
        if (str_eq(rules->contexts.at[i], context)) return i + 1;
    *array_add(arena, &rules->contexts) = context;
    return rules->contexts.len;
}

static bool read_sink(RuleSet *rules, Rule *rule, const Conf *c, Arena *arena, Error *error)
{
    rule->kind = c->words[3];
    rule->id = c->words[4];
    if (rule->form == FORM_CALL || rule->form == FORM_HINT || rule->form == FORM_PLUGIN || rule->form == FORM_TYPE)
        read_args(&rule->secret, c->words[2], arena);
    if (rule->form == FORM_DECORATOR) rule->members = members_read(c->words[2], arena);
    if (rule->form == FORM_PAIR) {
        Str rest = c->words[2];
        str_cut(&rest, '.');
        rule->members = members_read(rest, arena);
    }
    ptrdiff_t gap = rule->form == FORM_NAME ? str_find(rule->target, STR("_*_")) : -1;
    rule->gap = gap > 0 ? (uint32_t)gap : 0;
    if (c->count < 6) return true;
    bool has_context = rule->form == FORM_CALL || rule->form == FORM_NAME || rule->form == FORM_PAIR;
    if (has_context) {
        rule->context = read_context(rules, c->words[5], arena);
        return true;
    }
    if (rule->form != FORM_FORMAT)
        return conf_fail(c, error, "a `" STR_FMT "` line has five words", STR_ARG(c->words[0]));
    rule->pattern = read_pattern(c->words[5], arena);
    return true;
}

/* `feed`, `option`: two columns; `invoke`, `member`, `write`: first the object that it is about. */
static void read_link(Rule *rule, const Conf *c, Arena *arena)
{
    bool feeds = forms[rule->form].columns == COLUMNS_FEED;
    Str name = c->words[feeds ? 2 : 3], value = feeds ? c->words[3] : c->count > 4 ? c->words[4] : (Str){0};
    if (!feeds) read_args(&rule->object, c->words[2], arena);
    if (!str_eqz(name, "-")) read_args(&rule->name, name, arena);
    if (value.len) read_args(&rule->secret, value, arena);
    rule->word = value;
}

static bool read_line(RuleSet *rules, Form form, const Conf *c, Arena *arena, Error *error)
{
    Rule rule = {.form = form, .target = c->words[1], .word = c->count > 2 ? c->words[2] : (Str){0}};
    switch (forms[form].columns) {
    case COLUMNS_SINK:
        if (!read_sink(rules, &rule, c, arena, error)) return false;
        break;
    case COLUMNS_FALLBACK:
        if (!read_fallback(&rule, c, arena, error)) return false;
        break;
    case COLUMNS_NAMED:
        read_args(&rule.name, c->words[2], arena);
        read_args(&rule.secret, c->words[3], arena);
        break;
    case COLUMNS_ARGS:
        if (rule.word.len) read_args(&rule.secret, rule.word, arena);
        if (form == FORM_WRAP && c->count > 3) rule.members = members_read(c->words[3], arena);
        if (form == FORM_SETTINGS && c->count > 3) rule.kind = c->words[3];
        break;
    case COLUMNS_FEED:
    case COLUMNS_OBJECT: read_link(&rule, c, arena); break;
    case COLUMNS_READER: read_reader(&rule, c, arena); break;
    case COLUMNS_SET:
        add_rule(rules, rule, arena);
        for (uint32_t i = 2; i < c->count; i++)
            *map_put(&rules->by_key[form], arena, c->words[i]) = rules->all.len;
        return true;
    case COLUMNS_TARGETS:
        for (uint32_t i = 1; i < c->count; i++) {
            rule.target = c->words[i];
            add_rule(rules, rule, arena);
        }
        return true;
    case COLUMNS_WORD:
        if (form == FORM_PREFIX_KEY) rule.method = rule.word;
        break;
    }
    add_rule(rules, rule, arena);
    return true;
}

/* The form of a line that is long enough for it; FORM_COUNT and *error when there is none. `likely` is tried first. */
static Form form_of(const Conf *c, Form likely, Error *error)
{
    int low = 0, high = FORM_COUNT, order = -1;
    for (int middle = (int)likely; low < high && order != 0; middle = (low + high) / 2) {
        order = str_cmp(c->words[0], forms[middle].word);
        if (order < 0) high = middle;
        else low = order ? middle + 1 : middle;
    }
    Form form = order == 0 ? (Form)low : FORM_COUNT;
    if (form == FORM_COUNT) conf_fail(c, error, "unknown form `" STR_FMT "`", STR_ARG(c->words[0]));
    else if (c->count < forms[form].count) conf_fail(c, error, "the line is too short");
    return error->text.len ? FORM_COUNT : form;
}

static bool has_shape(Form form, const Conf *c, Error *error)
{
    Error own = {0};
    bool fine = rule_check(form, c->words, c->count, &own);
    if (!fine) conf_fail(c, error, STR_FMT, STR_ARG(buf_str(&own.text)));
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
    Str word = forms[form].word;
    if (!of_user[form])
        return error_set(error, "a `" STR_FMT "` line is not for a configuration", STR_ARG(word));
    if (forms[form].columns == COLUMNS_SINK && !rules_get(kinds, FORM_KIND, conf.words[3]))
        return error_set(error, "there is no kind `" STR_FMT "`", STR_ARG(conf.words[3]));
    if (forms[form].columns == COLUMNS_SINK && !is_id(conf.words[4]))
        return error_set(error, "a rule's name has small letters, digits and `-`");
    if (!rule_check(form, conf.words, conf.count, error)) return false;
    return read_line(&scratch, form, &conf, arena, error);
}

#include "scan/rules/rules_read.h"

#include "base/conf.h"
#include "scan/rules/members.h"
#include "scan/rules/rule_check.h"

/* How a column is read. ABSENT: not at all, it says nothing; FLAG: whether it is the word `later` or `closed`;
 * ARG_OR_NONE, ARGS_OR_NONE: `-` is none; BEHIND: members behind the first part, which says nothing. */
typedef enum {
    ABSENT,
    TEXT,
    FLAG,
    ARG,
    ARG_OR_NONE,
    ARGS,
    ARGS_OR_NONE,
    MEMBERS,
    BEHIND,
    PLACE,
    STRENGTH,
    PREFIX,
    FIX,
    CONTEXT,
    PATTERN
} Kind;

/* A column, and where in a Rule it goes. */
typedef struct {
    Kind kind;
    uint32_t offset;
} Column;

enum { COLUMNS = 4 };

/* What follows the target: more keys of the same rule, more targets, or columns. */
typedef enum { KEYS, TARGETS, FOLLOW } Tail;

#define TO(kind, member) {kind, offsetof(Rule, member)}
#define FINDS TO(TEXT, finds.kind), TO(TEXT, finds.id)

/* How a line of each form is read. Sorted by word, in the order of Form. */
static const struct {
    Str word;
    Tail tail;
    uint32_t count; /* the fewest words on a line */
    Column columns[COLUMNS];
} forms[FORM_COUNT] = {
    [FORM_ABOUT] = {STR_INIT("about"), KEYS, 2, {{0}}},
    [FORM_AFFIX] = {STR_INIT("affix"), KEYS, 2, {{0}}},
    [FORM_ALIAS] = {STR_INIT("alias"), FOLLOW, 3, {TO(TEXT, alias.path)}},
    [FORM_CALL] = {STR_INIT("call"), FOLLOW, 5, {TO(ARGS, finds.secrets), FINDS, TO(CONTEXT, finds.context)}},
    [FORM_CONFIG] = {STR_INIT("config"), FOLLOW, 5, {TO(PLACE, finds.place), FINDS}},
    [FORM_CONTEXT] = {STR_INIT("context"), KEYS, 2, {{0}}},
    [FORM_DECORATOR] = {STR_INIT("decorator"), FOLLOW, 5, {TO(MEMBERS, finds.members), FINDS}},
    [FORM_DEFAULT] = {STR_INIT("default"), FOLLOW, 3, {TO(TEXT, usual.name)}},
    [FORM_ENTRY] = {STR_INIT("entry"), FOLLOW, 5, {{ABSENT, 0}, FINDS}},
    [FORM_ENV] = {STR_INIT("env"), FOLLOW, 3, {TO(ARGS, env.variable)}},
    [FORM_FALLBACK] = {STR_INIT("fallback"), FOLLOW, 5,
                       {TO(ARGS, fallback.defaults), TO(ARGS_OR_NONE, fallback.variable), TO(FIX, fallback)}},
    [FORM_FEED] = {STR_INIT("feed"), FOLLOW, 4, {TO(ARG, feed.parameter), TO(ARG, feed.value)}},
    [FORM_FORMAT] = {STR_INIT("format"), FOLLOW, 5,
                     {TO(TEXT, finds.format.marker), FINDS, TO(PATTERN, finds.format.pattern)}},
    [FORM_FOUND_AS] = {STR_INIT("found-as"), FOLLOW, 3, {TO(TEXT, usual.name)}},
    [FORM_GENERIC] = {STR_INIT("generic"), KEYS, 2, {{0}}},
    [FORM_HINT] = {STR_INIT("hint"), FOLLOW, 5, {TO(ARGS, finds.secrets), FINDS}},
    [FORM_HOLLOW] = {STR_INIT("hollow"), KEYS, 2, {{0}}},
    [FORM_INVOKE] = {STR_INIT("invoke"), FOLLOW, 5,
                     {TO(ARG, invoke.callee), TO(ARG, invoke.first), TO(FLAG, invoke.later)}},
    [FORM_JOINED] = {STR_INIT("joined"), KEYS, 2, {{0}}},
    [FORM_KIND] = {STR_INIT("kind"), FOLLOW, 3, {TO(TEXT, message.text)}},
    [FORM_LABEL] = {STR_INIT("label"), KEYS, 2, {{0}}},
    [FORM_LIVE] = {STR_INIT("live"), KEYS, 2, {{0}}},
    [FORM_LOAD] = {STR_INIT("load"), KEYS, 2, {{0}}},
    [FORM_MADE_UP] = {STR_INIT("made-up"), KEYS, 2, {{0}}},
    [FORM_MEMBER] = {STR_INIT("member"), FOLLOW, 4,
                     {TO(ARG, member.object), TO(ARG, member.name), TO(ARGS, member.missing)}},
    [FORM_MIX] = {STR_INIT("mix"), FOLLOW, 5,
                  {TO(ARGS_OR_NONE, mix.separator), TO(TEXT, mix.between), TO(TEXT, mix.lower)}},
    [FORM_NAME] = {STR_INIT("name"), FOLLOW, 5, {TO(STRENGTH, finds.name.strength), FINDS, TO(CONTEXT, finds.context)}},
    [FORM_NAME_SUFFIX] = {STR_INIT("name-suffix"), KEYS, 2, {{0}}},
    [FORM_NAMED] = {STR_INIT("named"), FOLLOW, 4, {TO(ARGS, named.name), TO(ARGS, named.value)}},
    [FORM_NOT_FIRST] = {STR_INIT("not-first"), KEYS, 2, {{0}}},
    [FORM_NOT_NAME] = {STR_INIT("not-name"), KEYS, 2, {{0}}},
    [FORM_NOUN] = {STR_INIT("noun"), KEYS, 2, {{0}}},
    [FORM_OBJECT] = {STR_INIT("object"), TARGETS, 2, {{0}}},
    [FORM_OPTION] = {STR_INIT("option"), FOLLOW, 4, {TO(ARGS_OR_NONE, option.name), TO(ARGS, option.standin)}},
    [FORM_OPTIONS] = {STR_INIT("options"), TARGETS, 2, {{0}}},
    [FORM_OVERRIDES] = {STR_INIT("overrides"), TARGETS, 2, {{0}}},
    [FORM_PAIR] = {STR_INIT("pair"), FOLLOW, 5, {TO(BEHIND, finds.members), FINDS, TO(CONTEXT, finds.context)}},
    [FORM_PLUGIN] = {STR_INIT("plugin"), FOLLOW, 5, {TO(ARGS, finds.secrets), FINDS}},
    [FORM_PREFIX] = {STR_INIT("prefix"), FOLLOW, 5,
                     {TO(ARGS_OR_NONE, reader.given), TO(PREFIX, reader), TO(TEXT, reader.spelling)}},
    [FORM_PREFIX_KEY] = {STR_INIT("prefix-key"), FOLLOW, 3, {TO(TEXT, prefix_key.spelling)}},
    [FORM_PURPOSE] = {STR_INIT("purpose"), KEYS, 2, {{0}}},
    [FORM_READER] = {STR_INIT("reader"), FOLLOW, 5,
                     {TO(ARGS_OR_NONE, reader.given), TO(PREFIX, reader), TO(TEXT, reader.spelling),
                      TO(PATTERN, reader.pattern)}},
    [FORM_READS] = {STR_INIT("reads"), KEYS, 2, {{0}}},
    [FORM_RULE] = {STR_INIT("rule"), FOLLOW, 3, {TO(TEXT, message.text)}},
    [FORM_SET] = {STR_INIT("set"), FOLLOW, 5, {{ABSENT, 0}, FINDS}},
    [FORM_SETTINGS] = {STR_INIT("settings"), FOLLOW, 2, {TO(ARGS, settings.variable), TO(FLAG, settings.closed)}},
    [FORM_STAGE] = {STR_INIT("stage"), KEYS, 2, {{0}}},
    [FORM_SUPPRESS] = {STR_INIT("suppress"), TARGETS, 2, {{0}}},
    [FORM_SUPPRESS_CODE] = {STR_INIT("suppress-code"), FOLLOW, 3, {TO(TEXT, suppress_code.codes)}},
    [FORM_SUPPRESS_NEXT] = {STR_INIT("suppress-next"), TARGETS, 2, {{0}}},
    [FORM_TELLING] = {STR_INIT("telling"), KEYS, 2, {{0}}},
    [FORM_TYPE] = {STR_INIT("type"), FOLLOW, 5, {TO(ARGS, finds.secrets), FINDS}},
    [FORM_UNTRUE] = {STR_INIT("untrue"), TARGETS, 2, {{0}}},
    [FORM_WEAK] = {STR_INIT("weak"), KEYS, 2, {{0}}},
    [FORM_WRAP] = {STR_INIT("wrap"), FOLLOW, 3, {TO(ARGS, wrap.source), TO(MEMBERS, wrap.members)}},
    [FORM_WRITE] = {STR_INIT("write"), FOLLOW, 5,
                    {TO(ARG, write.object), TO(ARG_OR_NONE, write.name), TO(ARG, write.value)}},
};

#undef TO
#undef FINDS

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

/* What a column has to be that takes a few words alone. */
static const char *const meant[] = {
    [PLACE] = "`value`, `item`, `module`, `class` or `attribute`",
    [STRENGTH] = "`strong`, `vague` or `weak`",
    [FIX] = "a fix: `read`, `drop`, `check`, `keep`, `[]`, `first`, `.method()` or `keyword=x`",
};

/* Reads one column to where it goes; false when the word is none that may stand there. */
static bool read_column(RuleSet *rules, Kind kind, void *to, Str word, Arena *arena)
{
    bool none = str_eqz(word, "-");
    switch (kind) {
    case ABSENT: return true;
    case TEXT: *(Str *)to = word; return true;
    case FLAG: *(bool *)to = str_eqz(word, "later") || str_eqz(word, "closed"); return true;
    case ARG: *(const Arg **)to = read_arg(word, arena); return true;
    case ARG_OR_NONE: *(const Arg **)to = none ? NULL : read_arg(word, arena); return true;
    case ARGS: read_args(to, word, arena); return true;
    case ARGS_OR_NONE:
        if (!none) read_args(to, word, arena);
        return true;
    case MEMBERS: *(const Members **)to = members_read(word, arena); return true;
    case BEHIND: *(const Members **)to = read_behind(word, arena); return true;
    case PLACE: return read_place(to, word);
    case STRENGTH: return read_strength(to, word);
    case PREFIX: read_prefix(to, word); return true;
    case FIX: return read_fix(to, word);
    case CONTEXT: *(uint32_t *)to = read_context(rules, word, arena); return true;
    case PATTERN: *(Regex **)to = read_pattern(word, arena); return true;
    }
    return false;
}

/* The columns behind the target, and what the target itself says. */
static bool read_columns(RuleSet *rules, Rule *rule, const Conf *c, Arena *arena, Error *error)
{
    const Column *columns = forms[rule->form].columns;
    for (uint32_t i = 0; i < COLUMNS && i + 2 < c->count; i++) {
        Str word = c->words[i + 2];
        if (!read_column(rules, columns[i].kind, (char *)rule + columns[i].offset, word, arena))
            return conf_fail(c, error, "`" STR_FMT "` has to be %s", STR_ARG(word), meant[columns[i].kind]);
    }
    ptrdiff_t gap = rule->form == FORM_NAME ? str_find(rule->target, STR("_*_")) : -1;
    if (gap > 0) rule->finds.name.gap = (uint32_t)gap;
    if (rule->form == FORM_ENTRY) rule->finds.members = read_behind(rule->target, arena);
    return true;
}

static bool read_line(RuleSet *rules, Form form, const Conf *c, Arena *arena, Error *error)
{
    Rule *rule = add_rule(rules, form, c->words[1], arena);
    if (forms[form].tail == FOLLOW) return read_columns(rules, rule, c, arena, error);
    for (uint32_t i = 2; i < c->count; i++) {
        if (forms[form].tail == TARGETS) add_rule(rules, form, c->words[i], arena);
        else *map_put(&rules->by_key[form], arena, c->words[i]) = rules->all.len;
    }
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
    bool finds = rule_finds(&(Rule){.form = form});
    if (!of_user[form])
        return error_set(error, "a `" STR_FMT "` line is not for a configuration", STR_ARG(word));
    if (finds && !rules_get(kinds, FORM_KIND, conf.words[3]))
        return error_set(error, "there is no kind `" STR_FMT "`", STR_ARG(conf.words[3]));
    if (finds && !is_id(conf.words[4]))
        return error_set(error, "a rule's name has small letters, digits and `-`");
    if (!rule_check(form, conf.words, conf.count, error)) return false;
    return read_line(&scratch, form, &conf, arena, error);
}

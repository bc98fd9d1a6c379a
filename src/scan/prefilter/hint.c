#include "scan/prefilter/hint.h"

#include "base/variable.h"

typedef ARRAY(PrefilterGroup) HintGroups;

typedef struct {
    const Language *language;
    const RuleSet *rules;
    Arena *arena, *scratch;
    HintGroups *groups;
} Maker;

static Needle name_of(Str name) { return (Needle){.text = name, .left = true, .right = true, .whole = true}; }

static void add_word(PrefilterGroup *group, Needle needle)
{
    if (needle.text.len && group->count < PREFILTER_WORDS) group->words[group->count++] = needle;
}

static void add_group(Maker *m, Str first, Str second)
{
    PrefilterGroup *group = array_add(m->scratch, m->groups);
    add_word(group, name_of(first));
    add_word(group, name_of(second));
}

/* Whether a reader makes capitals of small letters by itself. */
static bool raises(const Rule *rule) { return str_starts(rule->reader.spelling, STR("PK")); }

/* The module of a reader, where it has a prefix without being given one, or makes capitals of keys; else that and the
 * words that give it a prefix. */
static void add_reader(Maker *m, const Rule *rule)
{
    const Strs *blocks = &m->language->words[WORDS_PREFIX_BLOCK];
    Str target = rule->target, module = str_cut(&target, '.');
    if (rule->reader.inherits) return;
    Str whole = rule->target; /* where the module is called like the environment: many texts have that word */
    if (str_ends(whole, STR("()"))) whole.len -= 2;
    if (rule->reader.usual.len || raises(rule)) add_group(m, variable_says_env(module) ? whole : module, (Str){0});
    for (uint32_t i = 0; i < rule->reader.given.count; i++)
        if (rule->reader.given.at[i].kind == ARG_KEYWORD) add_group(m, module, rule->reader.given.at[i].keyword);
    for (uint32_t i = 0; i < blocks->len; i++) add_group(m, module, blocks->at[i]);
}

/* The base classes of settings, and the readers. */
static void add_hiders(Maker *m)
{
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(m->rules, FORM_SETTINGS, i)); i++)
        add_group(m, members_last(rule->target), (Str){0});
    for (uint32_t i = 0; (rule = rules_at(m->rules, FORM_READER, i)); i++) add_reader(m, rule);
}

static void add_bases(Maker *m)
{
    const Strs *bases = &m->language->words[WORDS_SETTINGS_BASE];
    for (uint32_t i = 0; i < bases->len; i++)
        add_word(array_add(m->scratch, m->groups), (Needle){.text = bases->at[i], .right = true});
}

/* What gives the fields of such a class a prefix. */
static void add_prefixes(Maker *m)
{
    const Strs *words = &m->language->words[WORDS_SETTINGS_PREFIX];
    for (uint32_t i = 0; i < words->len; i++) add_group(m, words->at[i], (Str){0});
}

/* The base classes that are closed by nature, and what names their file. */
static void add_closed(Maker *m)
{
    const Strs *files = &m->language->words[WORDS_SETTINGS_FILE];
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(m->rules, FORM_SETTINGS, i)); i++)
        for (uint32_t k = 0; rule->settings.closed && k < files->len; k++)
            add_group(m, members_last(rule->target), files->at[k]);
}

/* All parts of a dotted path that name something, and a word beside them. */
static void add_path(Maker *m, Str path, Needle beside)
{
    PrefilterGroup *group = array_add(m->scratch, m->groups);
    while (path.len) add_word(group, name_of(str_cut(&path, '.')));
    add_word(group, beside);
}

/* A word with what stands in front of it and behind. */
static Needle spelled(Maker *m, const char *before, Str word, const char *behind)
{
    return (Needle){.text = arena_cat(m->arena, str_of(before), word, str_of(behind)), .left = !*before};
}

/* The environment, and what takes variables out of it. */
static void add_losers(Maker *m, Str environment)
{
    static const WordList lists[] = {WORDS_DELETE, WORDS_EMPTY, WORDS_REPLACE};
    Str last = members_last(environment);
    add_path(m, environment, spelled(m, ".", last, " ="));
    add_path(m, environment, spelled(m, ".", last, "="));
    for (size_t k = 0; k < sizeof lists / sizeof *lists; k++)
        for (uint32_t i = 0; i < m->language->words[lists[k]].len; i++)
            add_path(m, environment, name_of(m->language->words[lists[k]].at[i]));
}

/* What gives a program its environment. That a program is named as well, the name of the file tells that is asked
 * about. */
static void add_starters(Maker *m)
{
    static const char *const ends[] = {"=", " =", ":", " }", "}", ","};
    const Strs *words = m->language->words, *options = &words[WORDS_CHILD_ENVIRONMENT];
    for (uint32_t i = 0; i < options->len; i++)
        for (size_t k = 0; k < sizeof ends / sizeof *ends; k++)
            add_path(m, (Str){0}, spelled(m, "", options->at[i], ends[k]));
    for (uint32_t i = 0; i < words[WORDS_CHILD_LAST].len; i++)
        add_path(m, words[WORDS_CHILD_LAST].at[i], (Needle){0});
}

static void add_takers(Maker *m)
{
    const Strs *like = &m->language->words[WORDS_ENVIRONMENT_LIKE], *unset = &m->language->words[WORDS_UNSET];
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(m->rules, FORM_ENV, i)); i++)
        if (rule_is_environment(rule)) add_losers(m, rule->target);
    for (uint32_t i = 0; i < like->len; i++) add_losers(m, like->at[i]);
    for (uint32_t i = 0; i < unset->len; i++) add_path(m, unset->at[i], (Needle){0});
}

static Needle says_env(Maker *m)
{
    return (Needle){.text = arena_copy(m->arena, STR("env")), .caseless = true};
}

/* What takes all variables with a prefix, and what gives the members of a class their turn beside the environment. */
static void add_shapes(Maker *m)
{
    const Strs *members = &m->language->words[WORDS_MEMBERS], *nested = &m->language->words[WORDS_SETTINGS_NESTED];
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(m->rules, FORM_PREFIX, i)); i++) {
        Str rest = rule->target, module = str_cut(&rest, '.');
        if (str_ends(module, STR("()"))) module.len -= 2;
        bool alone = str_eqz(module, "*") || !rest.len;
        add_group(m, members_last(rule->target), alone ? (Str){0} : module);
    }
    for (uint32_t i = 0; (rule = rules_at(m->rules, FORM_PREFIX_KEY, i)); i++) add_group(m, rule->target, (Str){0});
    for (uint32_t i = 0; i < nested->len; i++) add_group(m, nested->at[i], (Str){0});
    for (uint32_t i = 0; i < members->len; i++) add_path(m, (Str){0}, (Needle){.text = members->at[i]});
    for (uint32_t i = members->len; i > 0; i--) add_word(&m->groups->at[m->groups->len - i], says_env(m));
}

static void add_mixes(Maker *m)
{
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(m->rules, FORM_MIX, i)); i++) {
        Str rest = rule->target, module = str_cut(&rest, '.');
        if (str_ends(module, STR("()"))) module.len -= 2;
        add_group(m, members_last(rule->target), module);
    }
}

/* What speaks of the environment, also where it is called something else. */
static void add_speakers(Maker *m)
{
    const Rule *rule;
    add_path(m, (Str){0}, says_env(m));
    for (uint32_t i = 0; (rule = rules_at(m->rules, FORM_ENV, i)); i++) {
        ptrdiff_t dot = str_rfind_char(rule->target, '.');
        Str object = members_last(str_sub(rule->target, 0, dot < 0 ? 0 : (size_t)dot));
        if (str_ends(object, STR("()"))) object.len -= 2;
        if (object.len > 1 && str_find(rule->target, STR("env")) < 0) add_group(m, object, (Str){0});
    }
}

/* Kind by kind; `ends` gets how many groups there are up to the end of each. */
static void make_groups(Maker *m, uint32_t ends[HINT_COUNT])
{
    static void (*const add[HINT_COUNT])(Maker *) = {[HINT_KEYS] = add_hiders,    [HINT_BASE] = add_bases,
                                                     [HINT_PREFIX] = add_prefixes, [HINT_CLOSED] = add_closed,
                                                     [HINT_SHAPES] = add_shapes,  [HINT_MIXES] = add_mixes,
                                                     [HINT_SPEAKS] = add_speakers, [HINT_LOSES] = add_takers,
                                                     [HINT_STARTS] = add_starters};
    for (int kind = 0; kind < HINT_COUNT; kind++) {
        add[kind](m);
        ends[kind] = m->groups->len;
    }
}

/* Whether a group is alive only in texts that have "env", a word that it then needs not ask for. */
static bool is_speaking(PrefilterGroup *group)
{
    bool speaks = false;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < group->count; i++) {
        speaks |= variable_says_env(group->words[i].text);
        if (!str_eqz(group->words[i].text, "env") || !group->words[i].caseless) group->words[kept++] = group->words[i];
    }
    if (speaks && kept) group->count = kept;
    return speaks && kept;
}

/* The groups that are of one layer. */
static HintLayer layer_of(const HintGroups *groups, const uint32_t ends[HINT_COUNT], bool speaking, Arena *arena)
{
    Arena scratch = {0};
    HintGroups of_layer = {0};
    uint8_t *kinds = arena_new(arena, groups->len + 1);
    int kind = 0;
    for (uint32_t i = 0; i < groups->len; i++) {
        PrefilterGroup group = groups->at[i];
        while (i >= ends[kind]) kind++;
        if ((kind != HINT_SPEAKS && is_speaking(&group)) != speaking) continue;
        kinds[of_layer.len] = (uint8_t)kind;
        *array_add(&scratch, &of_layer) = group;
    }
    HintLayer layer = {prefilter_new(arena, of_layer.at, of_layer.len), kinds};
    arena_free(&scratch);
    return layer;
}

void hint_sieve(const Language *language, const RuleSet *rules, Arena *arena, HintSieve *sieve)
{
    Arena scratch = {0};
    HintGroups groups = {0};
    uint32_t ends[HINT_COUNT];
    Maker m = {language, rules, arena, &scratch, &groups};
    make_groups(&m, ends);
    *sieve = (HintSieve){layer_of(&groups, ends, false, arena), layer_of(&groups, ends, true, arena)};
    arena_free(&scratch);
}

bool hint_adapt(HintSieve *sieve)
{
    return prefilter_adapt(sieve->all.prefilter) && prefilter_adapt(sieve->speaking.prefilter);
}

static uint32_t scan(const HintLayer *layer, Str text)
{
    uint64_t alive[PREFILTER_GROUPS / 64];
    uint32_t found = 0;
    if (!prefilter_scan(layer->prefilter, text, alive)) return 0;
    for (uint32_t i = 0; i < prefilter_alive_size(layer->prefilter) * 64; i++)
        if (alive[i / 64] >> i % 64 & 1) found |= 1u << layer->kinds[i];
    return found;
}

uint32_t hint_scan(const HintSieve *sieve, Str text)
{
    uint32_t found = scan(&sieve->all, text);
    return found >> HINT_SPEAKS & 1 ? found | scan(&sieve->speaking, text) : found;
}

bool hint_extends(const Language *language, Str text)
{
    const Strs *bases = &language->words[WORDS_SETTINGS_BASE];
    for (uint32_t i = 0; i < bases->len; i++)
        for (Str rest = text;;) {
            ptrdiff_t at = str_find(rest, bases->at[i]);
            if (at < 0) break;
            rest = str_from(rest, (size_t)at + bases->at[i].len);
            Str behind = rest;
            while (behind.len && strchr(" \t\r\n", behind.at[0])) behind = str_from(behind, 1);
            bool base = behind.len && behind.at[0] && strchr("),[", behind.at[0]);
            bool renamed = rest.len > 1 && rest.at[0] == ' ' && byte_is_letter((unsigned char)rest.at[1]);
            if (base || renamed) return true;
        }
    return false;
}

#include "scan/find/detector.h"

#include "scan/find/findings.h"
#include "scan/names/names_read.h"
#include "scan/prefilter/hint.h"
#include "scan/prefilter/loser.h"
#include "scan/rules/rules.h"
#include "scan/rules/rules_read.h"

typedef struct {
    ARRAY(PrefilterGroup) list;
    Map sought; /* what the targets of rules that find something, and of aliases, begin with */
} Groups;

static void add_word(PrefilterGroup *group, Needle needle)
{
    if (needle.text.len == 0 || str_eqz(needle.text, "*") || group->count == PREFILTER_WORDS) return;
    group->words[group->count++] = needle;
}

/* A name that must stand somewhere as it is. */
static Needle name_of(Str name) { return (Needle){.text = name, .left = true, .right = true, .whole = true}; }

/* The same, of one that must be given a value. */
static Needle bound_name_of(Str name)
{
    return (Needle){.text = name, .left = true, .right = true, .whole = true, .bound = true};
}

/* A word of a name that must be given a value. */
static Needle word_of(Str word)
{
    return (Needle){.text = word, .caseless = true, .left = true, .right = true, .bound = true};
}

/* The words of a dotted target that a text must spell: "acme.Signer()..sign" has three. The last may be a
 * name. */
static void add_target(PrefilterGroup *group, Str target, bool names)
{
    while (target.len) {
        Str part = str_cut(&target, '.');
        if (str_starts(part, STR("?"))) part = str_from(part, 1);
        ptrdiff_t call = str_find(part, STR("()"));
        Str name = call < 0 ? part : str_sub(part, 0, (size_t)call);
        add_word(group, names && target.len == 0 ? bound_name_of(name) : name_of(name));
    }
}

static void add_name(PrefilterGroup *group, Str words)
{
    while (words.len) add_word(group, word_of(str_cut(&words, '_')));
}

/* What an alternative of a call's secret must spell: its keyword and the members that are asked for. Options
 * that come from another file are not seen here: what is found of them is found there. */
static void add_arg(PrefilterGroup *group, const Arg *arg)
{
    if (arg->kind == ARG_KEYWORD) add_word(group, bound_name_of(arg->keyword));
    for (const Members *p = arg->members; p; p = p->rest) {
        char first = p->part.len ? p->part.at[0] : '(';
        bool spelled = first != '(' && first != '!' && !(first >= '0' && first <= '9');
        if (spelled) add_word(group, name_of(p->part));
    }
}

/* Adds the group; where the rule asks a file for one of several texts, once with each. */
static void put_group(Groups *groups, const RuleSet *rules, const Rule *rule, const PrefilterGroup *group, Arena *arena)
{
    const RuleFinds *finds = rule_finds(rule);
    Str texts = finds && finds->context ? rules->contexts.at[finds->context - 1] : (Str){0};
    do {
        PrefilterGroup *copy = array_add(arena, &groups->list);
        *copy = *group;
        add_word(copy, (Needle){.text = str_cut(&texts, '|')});
    } while (texts.len);
}

/* A group for each alternative of a call's secret; the first one that asks for no word of its own is enough for all. */
static void add_call(Groups *groups, const RuleSet *rules, const Rule *rule, Arena *arena)
{
    PrefilterGroup target = {0};
    add_target(&target, rule->target, false);
    uint32_t before = groups->list.len;
    for (uint32_t i = 0; i < rule->finds.secrets.count; i++) {
        PrefilterGroup group = target;
        add_arg(&group, &rule->finds.secrets.at[i]);
        if (group.count == target.count) {
            groups->list.len = before;
            i = rule->finds.secrets.count;
        }
        put_group(groups, rules, rule, &group, arena);
    }
}

static Str longest_part(Str target)
{
    Str longest = {0};
    while (target.len) {
        Str part = str_cut(&target, '.');
        if (part.len > longest.len) longest = part;
    }
    return longest;
}

/* Notes "a", "a.B", "a.B()" and "a.B().c" of the target "a.B().c", where the rule finds something or is an alias. */
static void note_target(Groups *groups, const Rule *rule, Arena *arena)
{
    static const bool finds[FORM_COUNT] = {[FORM_CALL] = true, [FORM_HINT] = true,      [FORM_PLUGIN] = true,
                                           [FORM_TYPE] = true, [FORM_DECORATOR] = true, [FORM_SET] = true,
                                           [FORM_ENTRY] = true, [FORM_ALIAS] = true};
    for (size_t i = 0; finds[rule->form] && i <= rule->target.len; i++) {
        char c = i < rule->target.len ? rule->target.at[i] : '.';
        if (c == '.' || c == '(') *map_put(&groups->sought, arena, str_sub(rule->target, 0, i)) = 1;
    }
}

/* What a text must have for that rule to find something in it. */
static void add_group(Groups *groups, const RuleSet *rules, const Rule *rule, Arena *arena)
{
    PrefilterGroup group = {0};
    switch (rule->form) {
    case FORM_CALL:
    case FORM_HINT:
    case FORM_PLUGIN:
    case FORM_TYPE: add_call(groups, rules, rule, arena); return;
    case FORM_LOAD:
        if (str_find_char(rule->target, '/') >= 0) return; /* one that is imported is in time */
        add_word(&group, (Needle){.text = longest_part(rule->target), .left = true});
        break;
    case FORM_SETTINGS:
        if (!rule->settings.closed) return;
        add_target(&group, rule->target, false);
        break;
    case FORM_ALIAS: /* for what is found under the other name */
        if (!map_get(&groups->sought, rule->alias.path)) return;
        add_target(&group, rule->target, false);
        break;
    case FORM_DECORATOR: add_target(&group, rule->target, false); break;
    case FORM_SET:
    case FORM_ENTRY: add_target(&group, rule->target, true); break;
    case FORM_CONFIG:
    case FORM_PAIR: add_word(&group, bound_name_of(rule->target)); break;
    case FORM_FORMAT: /* a token is not the end of a longer word */
        add_word(&group, (Needle){.text = rule->finds.format.marker, .left = true});
        break;
    case FORM_NAME: add_name(&group, rule->target); break;
    default: return;
    }
    put_group(groups, rules, rule, &group, arena);
}

/* ---- reading, and what was read when the program was built */

typedef struct {
    Prefilter *prefilter;
    uint32_t finders; /* as in Detector */
} Sifting;

typedef struct {
    Language language;
    RuleSet rules;
} Knowledge;

/* Whether a rule finds nothing, but says how variables are loaded. */
static bool is_for_loads(const Rule *rule) { return rule->form == FORM_LOAD || rule->form == FORM_SETTINGS; }

static Sifting sift(const RuleSet *rules, Arena *arena)
{
    Groups groups = {0};
    Arena scratch = {0};
    for (uint32_t i = 0; i < rules->all.len; i++) note_target(&groups, &rules->all.at[i], &scratch);
    for (uint32_t i = 0; i < rules->all.len; i++)
        if (!is_for_loads(&rules->all.at[i])) add_group(&groups, rules, &rules->all.at[i], &scratch);
    uint32_t finders = groups.list.len;
    for (uint32_t i = 0; i < rules->all.len; i++)
        if (is_for_loads(&rules->all.at[i])) add_group(&groups, rules, &rules->all.at[i], &scratch);
    Sifting s = {prefilter_new(arena, groups.list.at, groups.list.len), finders};
    arena_free(&scratch);
    return s;
}

static bool know(Knowledge *k, Str language, const Data *data, Arena *arena, Error *error)
{
    if (!language_read(&k->language, language, data, arena, error)) return false;
    return rules_read(&k->rules, &k->language, data, arena, error);
}

bool detector_freeze(Str name, Str language, Arena *arena, Error *error)
{
    Data built_in = {0};
    Arena scratch = {0};
    Knowledge first = {0};
    Sifting *sifting = str_eq(name, FROZEN_SIFTING) ? arena_new(arena, sizeof *sifting) : NULL;
    Knowledge *knowledge = str_eq(name, FROZEN_KNOWLEDGE) ? arena_new(arena, sizeof *knowledge) : NULL;
    HintSieve *hinting = str_eq(name, FROZEN_HINTS) ? arena_new(arena, sizeof *hinting) : NULL;
    bool fine = know(&first, language, &built_in, &scratch, error);
    if (fine && sifting) *sifting = sift(&first.rules, arena);
    if (fine && hinting) hint_sieve(&first.language, &first.rules, arena, hinting);
    if (fine && knowledge) {
        rules_reserve(&knowledge->rules, &first.rules, arena);
        fine = know(knowledge, arena_copy(arena, language), &built_in, arena, error);
        knowledge->language.grammar.ts_language = NULL;
    }
    arena_free(&scratch);
    return fine;
}

/* Whether there is more than the built-in knowledge: a user's files may replace any file of it, and add to all. */
static bool is_extended(const Data *data)
{
    for (uint32_t i = 0; i < data->extra_count; i++)
        if (str_starts(data->extra[i].path, STR("grammars/"))) return true;
    return false;
}

static void set_knowledge(Detector *d, const Knowledge *k)
{
    d->language = k->language;
    d->rules = k->rules;
    atomic_store(&d->is_awake, true);
}

bool detector_read(Detector *d, Str language, const Data *data, Arena *arena, Error *error)
{
    Knowledge knowledge = {0};
    d->is_built_in = !is_extended(data);
    const Sifting *sifting = d->is_built_in ? frozen_thaw(FROZEN_SIFTING, language, arena) : NULL;
    d->arena = arena;
    d->name = language;
    pthread_mutex_init(&d->lock, NULL);
    if (sifting && prefilter_adapt(sifting->prefilter)) {
        d->finders = sifting->finders;
        atomic_init(&d->prefilter, sifting->prefilter);
        return true;
    }
    bool fine = know(&knowledge, language, data, arena, error);
    if (fine) set_knowledge(d, &knowledge);
    return fine;
}

void detector_wake(Detector *d)
{
    if (atomic_load(&d->is_awake)) return;
    pthread_mutex_lock(&d->lock);
    if (!atomic_load(&d->is_awake)) {
        Knowledge *knowledge = frozen_thaw(FROZEN_KNOWLEDGE, d->name, d->arena);
        grammar_link(&knowledge->language.grammar);
        set_knowledge(d, knowledge);
    }
    pthread_mutex_unlock(&d->lock);
}

/* ---- use */

/* How many texts, and how large ones, are parsed without a look. */
enum { FEW = 4, SMALL = 4096 };

static const Prefilter *make_prefilter(Detector *d)
{
    pthread_mutex_lock(&d->lock);
    Prefilter *p = atomic_load(&d->prefilter);
    if (!p) {
        Sifting s = sift(&d->rules, d->arena);
        d->finders = s.finders;
        atomic_store(&d->prefilter, p = s.prefilter);
    }
    pthread_mutex_unlock(&d->lock);
    return p;
}

bool detector_may_find(Detector *d, Str text)
{
    const Prefilter *p = atomic_load(&d->prefilter);
    if (!p && text.len < SMALL && atomic_fetch_add(&d->looked, 1) < FEW) return true;
    if (!p) p = make_prefilter(d);
    return prefilter_any(p, d->sees_loads ? UINT32_MAX : d->finders, text);
}

/* What was made when the program was built, unless a user's data adds to it or this machine wants another. */
static const HintSieve *make_hinting(Detector *d)
{
    HintSieve *h = d->is_built_in ? frozen_thaw(FROZEN_HINTS, d->name, d->arena) : NULL;
    if (h && hint_adapt(h)) return h;
    h = arena_new(d->arena, sizeof *h);
    hint_sieve(&d->language, &d->rules, d->arena, h); /* its words are read as long as the detector is there */
    return h;
}

static const HintSieve *hinting_of(Detector *d)
{
    const HintSieve *h = atomic_load(&d->hinting);
    if (h) return h;
    pthread_mutex_lock(&d->lock);
    h = atomic_load(&d->hinting);
    if (!h) atomic_store(&d->hinting, h = make_hinting(d));
    pthread_mutex_unlock(&d->lock);
    return h;
}

uint32_t detector_hints(Detector *d, Str text)
{
    detector_wake(d);
    uint32_t found = hint_scan(hinting_of(d), text);
    if (found >> HINT_BASE & 1 && hint_extends(&d->language, text)) found |= 1u << HINT_KEYS;
    bool loses = found >> HINT_LOSES & 1 && loser_stands(&d->language, &d->rules, text);
    return loses ? found : found & ~(1u << HINT_LOSES);
}

static bool begins_so(Str name, Str usual) { return usual.len && str_starts(name, usual); }

bool detector_has_usual(Detector *d, Str name)
{
    const Rule *rule;
    bool has = false;
    detector_wake(d);
    for (uint32_t i = 0; (rule = rules_at(&d->rules, FORM_PREFIX, i)); i++) has |= begins_so(name, rule->reader.usual);
    for (uint32_t i = 0; (rule = rules_at(&d->rules, FORM_READER, i)); i++) has |= begins_so(name, rule->reader.usual);
    return has;
}

void detector_clear(Detector *d)
{
    rules_clear(&d->rules);
    pthread_mutex_destroy(&d->lock);
}

void detector_run(const Detector *d, const Tree *tree, const Reaches *reached, bool takes_doubtful, Arena *arena,
                  Names *names, Findings *findings)
{
    names_read(names, &d->language, &d->rules, tree, arena);
    findings_read(findings, names, reached, takes_doubtful);
}

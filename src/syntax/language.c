#include "syntax/language.h"

#include "base/conf.h"
#include "syntax/tree.h"

static const Str role_words[] = {
#define X(role, word) STR_INIT(#word),
    ROLES(X)
#undef X
};

static const Str trait_words[] = {
#define X(trait, word) STR_INIT(#word),
    TRAITS(X)
#undef X
};

static const Str list_words[] = {
#define X(name, word) STR_INIT(word),
    WORD_LISTS(X)
#undef X
};

typedef struct {
    Language *language;
    Arena *arena;
    Arena scratch;  /* for what follows */
    bool inherited; /* the file is of another grammar: what this one does not have is passed over */
    Map symbols;    /* node kind -> index + 1 of its newest entry in `entries` */
    ARRAY(struct SymbolEntry {
        uint16_t symbol;
        uint32_t older;
    })
    entries;
} LanguageReader;

bool languages_read(LanguageEndings *endings, Str text, Arena *arena, Error *error)
{
    Conf conf = conf_open(STR("grammars/languages"), text);
    while (conf_next(&conf, error)) {
        bool skips = str_eqz(conf.words[0], "-");
        LanguageEnding e = {.language = skips ? (Str){0} : conf.words[0]};
        if (skips) e.why = arena_copy(arena, conf.words[1]);
        for (uint32_t i = skips ? 2 : 1; i < conf.count; i++) {
            e.ending = conf.words[i];
            *array_add(arena, endings) = e;
        }
    }
    return error->text.len == 0;
}

LanguageEnding language_ending(const LanguageEndings *endings, Str path)
{
    for (uint32_t i = 0; i < endings->len; i++) {
        const LanguageEnding *e = &endings->at[i];
        if (path.len > e->ending.len && str_ends(path, e->ending)) return *e;
    }
    return (LanguageEnding){0};
}

static int word_index(const Str *words, int count, Str word)
{
    for (int i = 0; i < count; i++)
        if (str_eq(word, words[i])) return i;
    return -1;
}

static void note_symbol(void *context, uint16_t symbol, Str name, bool named)
{
    LanguageReader *r = context;
    if (!named) return;
    uint32_t *newest = map_put(&r->symbols, &r->scratch, name);
    struct SymbolEntry *entry = array_add(&r->scratch, &r->entries);
    *entry = (struct SymbolEntry){.symbol = symbol, .older = *newest};
    *newest = r->entries.len;
}

static bool open_grammar(LanguageReader *r, Conf *c, Error *error)
{
    Grammar *g = &r->language->grammar;
    if (!grammar_open(c->words[1], g, r->arena))
        return conf_fail_at(c, 1, error, "no parser is called `" STR_FMT "`", STR_ARG(c->words[1]));
    r->symbols = (Map){0};
    r->entries.len = 0;
    grammar_each_symbol(g, note_symbol, r);
    return true;
}

static bool read_role(LanguageReader *r, Conf *c, Error *error)
{
    int role = word_index(role_words, ROLE_COUNT, c->words[1]);
    if (role < 0) return conf_fail_at(c, 1, error, "unknown role `" STR_FMT "`", STR_ARG(c->words[1]));
    const uint32_t *newest = map_get(&r->symbols, c->words[2]);
    if (!newest && r->inherited) return true;
    if (!newest)
        return conf_fail_at(c, 2, error, "the grammar has no node kind `" STR_FMT "`", STR_ARG(c->words[2]));
    uint16_t fields[3] = {0};
    for (uint32_t i = 3; i < c->count && i < 6; i++) {
        if (str_eqz(c->words[i], "-")) continue;
        fields[i - 3] = grammar_field(&r->language->grammar, c->words[i]);
        if (!fields[i - 3] && !r->inherited)
            return conf_fail_at(c, i, error, "the grammar has no field `" STR_FMT "`", STR_ARG(c->words[i]));
    }
    for (uint32_t i = *newest; i; i = r->entries.at[i - 1].older) {
        uint16_t symbol = r->entries.at[i - 1].symbol;
        r->language->grammar.role_of_symbol[symbol] = (uint8_t)role;
        memcpy(r->language->grammar.slot_fields[symbol], fields, sizeof fields);
    }
    return true;
}

static bool read_trait(LanguageReader *r, Conf *c, Error *error)
{
    int trait = word_index(trait_words, TRAIT_COUNT, c->words[1]);
    if (trait < 0) return conf_fail_at(c, 1, error, "unknown trait `" STR_FMT "`", STR_ARG(c->words[1]));
    for (uint32_t i = 2; i < c->count; i++) {
        const uint32_t *newest = map_get(&r->symbols, c->words[i]);
        if (!newest && !r->inherited)
            return conf_fail_at(c, i, error, "the grammar has no node kind `" STR_FMT "`", STR_ARG(c->words[i]));
        for (uint32_t k = newest ? *newest : 0; k; k = r->entries.at[k - 1].older)
            r->language->grammar.traits_of_symbol[r->entries.at[k - 1].symbol] |= 1U << trait;
    }
    return true;
}

static bool read_list(LanguageReader *r, Conf *c, Error *error)
{
    int list = word_index(list_words, WORDS_COUNT, c->words[1]);
    if (list < 0) return conf_fail_at(c, 1, error, "unknown word list `" STR_FMT "`", STR_ARG(c->words[1]));
    for (uint32_t i = 2; i < c->count; i++) *array_add(r->arena, &r->language->words[list]) = c->words[i];
    return true;
}

/* Whether the line's word is the first or the second of two; -1: neither. */
static int which_of(const Conf *c, const char *first, const char *second)
{
    return str_eqz(c->words[1], first) ? 0 : str_eqz(c->words[1], second) ? 1 : -1;
}

static bool read_quotes(LanguageReader *r, Conf *c, Error *error)
{
    int which = which_of(c, "file", "template");
    if (which < 0) return conf_fail(c, error, "quotes are those of the `file` or of the `template`");
    r->language->adapts_quotes = which == 0;
    return true;
}

static bool read_defaults(LanguageReader *r, Conf *c, Error *error)
{
    int which = which_of(c, "called", "defined");
    if (which < 0) return conf_fail(c, error, "defaults are computed where a function is `called` or `defined`");
    r->language->defaults_called = which == 0;
    return true;
}

static bool read_member(LanguageReader *r, Conf *c, Error *error)
{
    (void)error;
    r->language->indexed = c->words[1];
    r->language->member = c->words[2];
    return true;
}

static bool read_gap(LanguageReader *r, Conf *c, Error *error)
{
    if (c->words[1].len != 1 || c->words[1].at[0] < '0' || c->words[1].at[0] > '9')
        return conf_fail(c, error, "not a digit");
    r->language->gap = (uint32_t)(c->words[1].at[0] - '0');
    return true;
}

/* Columns: up to three digits; 0 for anything else. */
static uint32_t columns_of(Str word)
{
    uint32_t columns = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (word.at[i] < '0' || word.at[i] > '9' || i > 2) return 0;
        columns = columns * 10 + (uint32_t)(word.at[i] - '0');
    }
    return columns;
}

static bool read_width(LanguageReader *r, Conf *c, Error *error)
{
    r->language->width = columns_of(c->words[1]), r->language->tab = columns_of(c->words[2]);
    r->language->comments_count = c->count > 3;
    if (c->count > 3 && !str_eqz(c->words[3], "comments")) return conf_fail(c, error, "`comments`, or nothing");
    return (r->language->width && r->language->tab) || conf_fail(c, error, "no columns of a line and of a tab");
}

static bool read_names(LanguageReader *r, Conf *c, Error *error)
{
    int which = which_of(c, "assignment", "declaration");
    if (which < 0) return conf_fail(c, error, "names come from `assignment` or `declaration`");
    r->language->assignment_declares = which == 0;
    return true;
}

static bool read_title(LanguageReader *r, Conf *c, Error *error)
{
    (void)error;
    r->language->title = c->words[1];
    return true;
}

static bool read_load_with(LanguageReader *r, Conf *c, Error *error)
{
    r->language->load_before = c->words[1];
    r->language->load_behind = c->words[2];
    r->language->load_sourced = c->count > 3;
    return c->count < 4 || str_eqz(c->words[3], "sourced") || conf_fail(c, error, "`sourced`, or nothing");
}

static const struct Directive {
    const char *word;
    uint32_t words; /* the fewest on the line */
    bool (*read)(LanguageReader *, Conf *, Error *);
} directives[] = {
    {"defaults", 2, read_defaults}, {"gap", 2, read_gap},   {"list", 3, read_list},   {"member", 3, read_member},
    {"names", 2, read_names},       {"quotes", 2, read_quotes}, {"role", 3, read_role}, {"trait", 3, read_trait},
    {"width", 3, read_width},       {"load-with", 3, read_load_with}, {"title", 2, read_title},
};

static bool read_line(LanguageReader *r, Conf *c, Error *error)
{
    if (quoting_has(c->words[0])) return quoting_read(&r->language->grammar.quoting, c, r->arena, error);
    if (linkage_has(c->words[0])) return linkage_read(&r->language->linkage, c, r->arena, error);
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++) {
        if (!str_eqz(c->words[0], directives[i].word)) continue;
        if (c->count < directives[i].words) return conf_fail(c, error, "the line is too short");
        return directives[i].read(r, c, error);
    }
    return conf_fail(c, error, "unknown directive `" STR_FMT "`", STR_ARG(c->words[0]));
}

static bool find_conf(Str name, const Data *data, Arena *arena, Conf *conf, Error *error)
{
    Str path = arena_fmt(arena, "grammars/" STR_FMT "/language.conf", STR_ARG(name)), text;
    if (!data_find(data, path, &text)) return error_set(error, STR_FMT ": no such data file", STR_ARG(path));
    *conf = conf_open(path, text);
    return true;
}

/* Collects the languages behind `inherits`, the youngest first. */
static bool read_lineage(Strs *names, Str name, const Data *data, Arena *arena, Error *error)
{
    Conf conf;
    while (name.len) {
        if (names->len == 8)
            return error_set(error, "grammars/" STR_FMT ": inherits in a circle", STR_ARG(name));
        *array_add(arena, names) = name;
        if (!find_conf(name, data, arena, &conf, error)) return false;
        bool inherits = conf_next(&conf, error) && conf.count == 2 && str_eqz(conf.words[0], "inherits");
        name = inherits ? conf.words[1] : (Str){0};
    }
    return error->text.len == 0;
}

/* The grammar is the youngest one's; the roles of the older files are given to its node kinds. */
static bool read_grammar(LanguageReader *r, Str name, const Data *data, Error *error)
{
    Conf conf;
    if (!find_conf(name, data, &r->scratch, &conf, error)) return false;
    while (conf_next(&conf, error))
        if (str_eqz(conf.words[0], "grammar") && conf.count > 1) return open_grammar(r, &conf, error);
    return error_set(error, STR_FMT ": has no line `grammar NAME`", STR_ARG(conf.path));
}

static bool read_file(LanguageReader *r, Str name, const Data *data, Error *error)
{
    Conf conf;
    if (!find_conf(name, data, &r->scratch, &conf, error)) return false;
    while (conf_next(&conf, error)) {
        if (str_eqz(conf.words[0], "inherits") || str_eqz(conf.words[0], "grammar")) continue;
        if (!read_line(r, &conf, error)) return false;
    }
    return error->text.len == 0;
}

static bool read_files(LanguageReader *r, Str name, const Data *data, Error *error)
{
    Strs youngest_first = {0};
    if (!read_lineage(&youngest_first, name, data, &r->scratch, error)) return false;
    if (!read_grammar(r, name, data, error)) return false;
    for (uint32_t i = youngest_first.len; i > 0; i--) {
        *array_add(r->arena, &r->language->lineage) = youngest_first.at[i - 1];
        r->inherited = i > 1;
        if (!read_file(r, youngest_first.at[i - 1], data, error)) return false;
    }
    return true;
}

bool language_read(Language *l, Str name, const Data *data, Arena *arena, Error *error)
{
    LanguageReader reader = {.language = l, .arena = arena};
    l->name = name;
    l->gap = 1;
    bool fine = read_files(&reader, name, data, error);
    arena_free(&reader.scratch);
    return fine;
}

bool language_coding(const Language *l, Str bytes, Arena *arena, Coding *coding)
{
    CodingMark mark = {quoting_line_comment(&l->grammar.quoting), language_first(l, WORDS_CODING)};
    return coding_read(bytes, mark, arena, coding);
}

bool language_has(const Language *l, WordList list, Str word)
{
    const Strs *words = &l->words[list];
    for (uint32_t i = 0; i < words->len; i++)
        if (str_eq(words->at[i], word)) return true;
    return false;
}

bool language_assigns_by(const Language *l, WordList list, Str operator)
{
    return operator.len > 1 && str_ends(operator, STR("=")) &&
           language_has(l, list, str_sub(operator, 0, operator.len - 1));
}

Str language_first(const Language *l, WordList list)
{
    return l->words[list].len ? l->words[list].at[0] : (Str){0};
}

Str language_begins(const Language *l, WordList list, Str text)
{
    const Strs *words = &l->words[list];
    for (uint32_t i = 0; i < words->len; i++)
        if (str_starts(text, words->at[i])) return words->at[i];
    return (Str){0};
}

Str language_begins_word(const Language *l, WordList list, Str text)
{
    const Strs *words = &l->words[list];
    for (uint32_t i = 0; i < words->len; i++)
        if (str_starts(text, words->at[i]) && text.len > words->at[i].len && text.at[words->at[i].len] == ' ')
            return words->at[i];
    return (Str){0};
}

bool language_spells(const Language *l, WordList list, Str text)
{
    for (uint32_t i = 0; i < l->words[list].len; i++)
        if (str_find(text, l->words[list].at[i]) >= 0) return true;
    return false;
}

bool language_ends(const Language *l, WordList list, Str text)
{
    for (uint32_t i = 0; i < l->words[list].len; i++)
        if (str_ends(text, l->words[list].at[i])) return true;
    return false;
}

static bool is_root(Str word, Str path)
{
    return str_starts(path, word) && (path.len == word.len || path.at[word.len] == '.' || path.at[word.len] == '/');
}

bool language_has_root(const Language *l, WordList list, Str path)
{
    for (uint32_t i = 0; i < l->words[list].len; i++)
        if (is_root(l->words[list].at[i], path)) return true;
    return false;
}

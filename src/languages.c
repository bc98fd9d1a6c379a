/* languages.c - what an engine knows of languages beside their grammars. See include/unhardcode_language.h */
#include "base/conf.h"
#include "engine.h"

static const char *zero_ended(Arena *a, Str s) { return arena_copy(a, s).at; }

static const char *const *zero_ended_list(Arena *a, const Strs *words)
{
    const char **list = arena_new(a, (words->len + 1) * sizeof *list);
    for (uint32_t i = 0; i < words->len; i++) list[i] = zero_ended(a, words->at[i]);
    return list;
}

static const UhModuleSign *signs_of(Arena *a, const Linkage *l)
{
    UhModuleSign *signs = arena_new(a, (l->signs.len + 1) * sizeof *signs);
    for (uint32_t i = 0; i < l->signs.len; i++) {
        const ModuleSign *s = &l->signs.at[i];
        signs[i] = (UhModuleSign){zero_ended(a, s->file), zero_ended(a, s->key), zero_ended(a, s->value),
                                  zero_ended(a, s->kind)};
    }
    return signs;
}

static const char *const *kind_endings(Arena *a, const Linkage *l)
{
    Strs all = {0};
    for (uint32_t i = 0; i < l->kinds.len; i++)
        for (uint32_t k = 0; k < l->kinds.at[i].endings.len; k++) *array_add(a, &all) = l->kinds.at[i].endings.at[k];
    return zero_ended_list(a, &all);
}

static const UhLanguage *told(Arena *a, const Language *l)
{
    UhLanguage *told = arena_new(a, sizeof *told);
    *told = (UhLanguage){
        .title = zero_ended(a, l->title),
        .load_before = zero_ended(a, l->load_before),
        .load_behind = zero_ended(a, l->load_behind),
        .load_sourced = l->load_sourced,
        .dotted = l->linkage.dotted,
        .module_endings = zero_ended_list(a, &l->words[WORDS_MODULE_ENDING]),
        .package_files = zero_ended_list(a, &l->words[WORDS_PACKAGE_FILE]),
        .compiled_endings = zero_ended_list(a, &l->words[WORDS_COMPILED_ENDING]),
        .compiled_marks = zero_ended_list(a, &l->words[WORDS_COMPILED_MARK]),
        .source_maps = zero_ended_list(a, &l->words[WORDS_SOURCE_MAP]),
        .output_folders = zero_ended_list(a, &l->words[WORDS_OUTPUT_FOLDER]),
        .output_keys = zero_ended_list(a, &l->words[WORDS_OUTPUT_KEY]),
        .output_maybe = zero_ended_list(a, &l->words[WORDS_OUTPUT_MAYBE]),
        .root_folders = zero_ended_list(a, &l->words[WORDS_ROOT_FOLDER]),
        .root_marks = zero_ended_list(a, &l->words[WORDS_ROOT_MARK]),
        .module_signs = signs_of(a, &l->linkage),
        .kind_endings = kind_endings(a, &l->linkage),
        .compiler = zero_ended(a, l->linkage.compiler),
        .checkers = zero_ended_list(a, &l->linkage.checkers),
        .compiled = zero_ended(a, l->linkage.compiled),
    };
    return told;
}

const UhLanguage *uh_engine_language(const UhEngine *engine, const char *path)
{
    UhEngine *e = (UhEngine *)engine; /* what is known of a language is read when it is first asked for */
    Str name = language_ending(&e->endings, str_of(path)).language;
    Entry *entry = name.len ? engine_entry(e, name) : NULL;
    if (!entry || !entry->is_good) return NULL;
    detector_wake(&entry->detector);
    pthread_mutex_lock(&e->lock);
    if (!entry->told) entry->told = told(&e->arena, &entry->detector.language);
    const UhLanguage *language = entry->told;
    pthread_mutex_unlock(&e->lock);
    return language;
}

bool uh_language_has(const char *path)
{
    Data built_in = {0};
    Arena arena = {0};
    Error ignored = {0};
    LanguageEndings endings = {0};
    Str text = {0};
    data_find(&built_in, STR("grammars/languages"), &text);
    languages_read(&endings, text, &arena, &ignored);
    bool found = language_ending(&endings, str_of(path)).language.len > 0;
    arena_free(&arena);
    error_clear(&ignored);
    return found;
}

/* Whether a language says first that it takes what another has. */
static bool inherits(Str text)
{
    Error ignored = {0};
    Conf conf = conf_open((Str){0}, text);
    bool found = conf_next(&conf, &ignored) && str_eqz(conf.words[0], "inherits");
    error_clear(&ignored);
    return found;
}

UhLanguageName uh_language_name(size_t i)
{
    static const Str head = STR_INIT("grammars/"), tail = STR_INIT("/language.conf");
    for (uint32_t k = 0; k < data_file_count; k++) {
        Str path = data_files[k].path;
        if (!str_starts(path, head) || !str_ends(path, tail) || i-- > 0) continue;
        return (UhLanguageName){path.at + head.len, path.len - head.len - tail.len, !inherits(data_files[k].text)};
    }
    return (UhLanguageName){0};
}

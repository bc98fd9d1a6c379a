#include "syntax/linkage.h"

static bool has(const Strs *words, Str word)
{
    for (uint32_t i = 0; i < words->len; i++)
        if (str_eq(words->at[i], word)) return true;
    return false;
}

static bool read_kind(Linkage *l, Conf *c, Arena *arena, Error *error)
{
    ModuleKind *kind = (ModuleKind *)linkage_kind(l, c->words[1]);
    if (!kind) kind = array_add(arena, &l->kinds);
    *kind = (ModuleKind){.name = c->words[1]};
    for (uint32_t i = 2; i < c->count; i++) {
        Str word = c->words[i];
        if (str_starts(word, STR("."))) *array_add(arena, &kind->endings) = word;
        else if (str_eqz(word, "imports")) kind->imports = true;
        else if (str_eqz(word, "usual")) kind->usual = true;
        else if (str_eqz(word, "waits")) kind->waits = true;
        else return conf_fail(c, error, "a kind of module has endings, `imports`, `usual` or `waits`");
    }
    return true;
}

static bool knows(const Linkage *l, Conf *c, Str kind, Error *error)
{
    return linkage_kind(l, kind) || conf_fail(c, error, "no module-kind `" STR_FMT "`", STR_ARG(kind));
}

static bool read_global(Linkage *l, Conf *c, Arena *arena, Error *error)
{
    if (!knows(l, c, c->words[1], error)) return false;
    ModuleKind *kind = (ModuleKind *)linkage_kind(l, c->words[1]);
    for (uint32_t i = 2; i < c->count; i++) *array_add(arena, &kind->globals) = c->words[i];
    return true;
}

static bool read_manifest(Linkage *l, Conf *c, Arena *arena, Error *error)
{
    if (c->count != 5) return conf_fail(c, error, "a manifest has a file, a key, a value and a kind");
    *array_add(arena, &l->signs) = (ModuleSign){c->words[1], c->words[2], c->words[3], c->words[4]};
    return knows(l, c, c->words[4], error);
}

static bool read_compiler(Linkage *l, Conf *c, Arena *arena, Error *error)
{
    (void)arena;
    l->compiler = c->words[1];
    l->compiled = c->words[2];
    return knows(l, c, l->compiled, error);
}

static bool read_checker(Linkage *l, Conf *c, Arena *arena, Error *error)
{
    (void)error;
    l->checkers = (Strs){0};
    for (uint32_t i = 1; i < c->count; i++) *array_add(arena, &l->checkers) = c->words[i];
    return true;
}

/* One of two words. */
static bool read_choice(Conf *c, const char *one, const char *other, bool *is_one, Error *error)
{
    *is_one = str_eqz(c->words[1], one);
    return *is_one || str_eqz(c->words[1], other) || conf_fail(c, error, "neither `%s` nor `%s`", one, other);
}

static bool read_names(Linkage *l, Conf *c, Arena *arena, Error *error)
{
    (void)arena;
    return read_choice(c, "dotted", "path", &l->dotted, error);
}

static bool read_imports(Linkage *l, Conf *c, Arena *arena, Error *error)
{
    (void)arena;
    return read_choice(c, "hoisted", "in-order", &l->hoisted, error);
}

static bool read_face(Linkage *l, Conf *c, Arena *arena, Error *error)
{
    Str word = c->words[1], kind = c->count > 3 ? c->words[3] : (Str){0};
    bool plain = str_eqz(word, "any") || str_eqz(word, "other") || str_eqz(word, "strict");
    if (!plain && !knows(l, c, word, error)) return false;
    if (kind.len && !knows(l, c, kind, error)) return false;
    Face *face = (Face *)linkage_face(l, word);
    if (!face) face = array_add(arena, &l->faces);
    *face = (Face){word, c->words[2], kind};
    return true;
}

static const struct {
    const char *word;
    uint32_t words; /* the fewest on the line */
    bool (*read)(Linkage *, Conf *, Arena *, Error *);
} lines[] = {
    {"face", 3, read_face},
    {"module-checker", 1, read_checker},
    {"module-compiler", 3, read_compiler},
    {"module-global", 3, read_global},
    {"module-imports", 2, read_imports},
    {"module-kind", 2, read_kind},
    {"module-manifest", 3, read_manifest},
    {"module-names", 2, read_names},
};

enum { LINES = sizeof lines / sizeof *lines };

static size_t line_of(Str word)
{
    size_t i = 0;
    while (i < LINES && !str_eqz(word, lines[i].word)) i++;
    return i;
}

bool linkage_has(Str word) { return line_of(word) < LINES; }

bool linkage_read(Linkage *l, Conf *c, Arena *arena, Error *error)
{
    size_t i = line_of(c->words[0]);
    if (c->count < lines[i].words) return conf_fail(c, error, "the line is too short");
    return lines[i].read(l, c, arena, error);
}

const ModuleKind *linkage_kind(const Linkage *l, Str name)
{
    for (uint32_t i = 0; i < l->kinds.len; i++)
        if (str_eq(l->kinds.at[i].name, name)) return &l->kinds.at[i];
    return NULL;
}

const ModuleKind *linkage_kind_of_path(const Linkage *l, Str path)
{
    for (uint32_t i = 0; i < l->kinds.len; i++)
        for (uint32_t k = 0; k < l->kinds.at[i].endings.len; k++)
            if (str_ends(path, l->kinds.at[i].endings.at[k])) return &l->kinds.at[i];
    return NULL;
}

const ModuleKind *linkage_kind_with_imports(const Linkage *l)
{
    for (uint32_t i = 0; i < l->kinds.len; i++)
        if (l->kinds.at[i].imports) return &l->kinds.at[i];
    return NULL;
}

const ModuleKind *linkage_kind_with_global(const Linkage *l, Str word)
{
    for (uint32_t i = 0; i < l->kinds.len; i++)
        if (has(&l->kinds.at[i].globals, word)) return &l->kinds.at[i];
    return NULL;
}

const ModuleKind *linkage_usual(const Linkage *l)
{
    for (uint32_t i = 0; i < l->kinds.len; i++)
        if (l->kinds.at[i].usual) return &l->kinds.at[i];
    return l->kinds.len ? &l->kinds.at[0] : NULL;
}

const Face *linkage_face(const Linkage *l, Str word)
{
    for (uint32_t i = 0; i < l->faces.len; i++)
        if (str_eq(l->faces.at[i].word, word)) return &l->faces.at[i];
    return NULL;
}

Str linkage_face_of(const Linkage *l, const ModuleKind *kind)
{
    const Face *face = linkage_face(l, kind ? kind->name : STR("any"));
    return face ? face->file : (Str){0};
}

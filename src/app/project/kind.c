#include "app/project/kind.h"

#include "base/str.h"

#include <stdlib.h>

typedef struct {
    char text[32]; /* no pointer: those are set at each start */
    FileKind kind;
} Row;

/* By the last ending, in small letters. What is not here is code. Sorted. */
static const Row endings[] = {
    {"7z", KIND_NONE},           {"a", KIND_NONE},         {"adoc", KIND_NONE},
    {"avif", KIND_NONE},         {"bak", KIND_NONE},       {"bash", KIND_SHELL},
    {"bat", KIND_SHELL},         {"bats", KIND_SHELL},     {"bin", KIND_NONE},       {"bmp", KIND_NONE},
    {"bz2", KIND_NONE},          {"cfg", KIND_CONFIG},     {"class", KIND_NONE},
    {"cmd", KIND_SHELL},         {"conf", KIND_CONFIG},    {"config", KIND_CONFIG},   {"css", KIND_NONE},
    {"csv", KIND_NONE},          {"diff", KIND_NONE},      {"dll", KIND_NONE},
    {"dockerfile", KIND_CONFIG}, {"docx", KIND_NONE},      {"dylib", KIND_NONE},
    {"env", KIND_ENV},           {"eot", KIND_NONE},       {"exe", KIND_NONE},
    {"fish", KIND_SHELL},        {"gif", KIND_NONE},       {"gz", KIND_NONE},
    {"hcl", KIND_CONFIG},        {"ico", KIND_NONE},       {"ini", KIND_CONFIG},
    {"jar", KIND_NONE},          {"jpeg", KIND_NONE},      {"jpg", KIND_NONE},
    {"json", KIND_CONFIG},       {"json5", KIND_CONFIG},   {"jsonc", KIND_CONFIG},
    {"ksh", KIND_SHELL},         {"less", KIND_NONE},      {"lock", KIND_NONE},
    {"log", KIND_NONE},          {"map", KIND_NONE},       {"markdown", KIND_NONE},
    {"md", KIND_NONE},           {"mdx", KIND_NONE},       {"mk", KIND_SHELL},
    {"mo", KIND_NONE},           {"mp3", KIND_NONE},       {"mp4", KIND_NONE},
    {"nix", KIND_CONFIG},        {"o", KIND_NONE},         {"orig", KIND_NONE},
    {"otf", KIND_NONE},          {"patch", KIND_NONE},     {"pdf", KIND_NONE},
    {"plist", KIND_CONFIG},      {"png", KIND_NONE},       {"po", KIND_NONE},
    {"properties", KIND_CONFIG}, {"ps1", KIND_SHELL},      {"psd", KIND_NONE},
    {"pyc", KIND_NONE},          {"rej", KIND_NONE},       {"rst", KIND_NONE},
    {"scss", KIND_NONE},         {"service", KIND_CONFIG}, {"sh", KIND_SHELL},
    {"so", KIND_NONE},           {"svg", KIND_NONE},       {"tar", KIND_NONE},
    {"tex", KIND_NONE},          {"tf", KIND_CONFIG},      {"tfvars", KIND_CONFIG},
    {"tgz", KIND_NONE},          {"toml", KIND_CONFIG},    {"tsv", KIND_NONE},
    {"ttf", KIND_NONE},          {"wasm", KIND_NONE},
    {"wav", KIND_NONE},          {"webm", KIND_NONE},      {"webp", KIND_NONE},
    {"woff", KIND_NONE},         {"woff2", KIND_NONE},     {"xml", KIND_CONFIG},
    {"xz", KIND_NONE},           {"yaml", KIND_CONFIG},    {"yml", KIND_CONFIG},
    {"zip", KIND_NONE},          {"zsh", KIND_SHELL},      {"zst", KIND_NONE},
};

/* Up to the first dot that is not in front. Sorted. */
static const Row names[] = {
    {".bash_profile", KIND_SHELL}, {".bashrc", KIND_SHELL},     {".envrc", KIND_ENVRC},
    {".flaskenv", KIND_ENV},       {".profile", KIND_SHELL},    {"AUTHORS", KIND_NONE},
    {"CHANGELOG", KIND_NONE},      {"CHANGES", KIND_NONE},      {"Containerfile", KIND_CONFIG},
    {"Dockerfile", KIND_CONFIG},   {"GNUmakefile", KIND_SHELL}, {"Jenkinsfile", KIND_CONFIG},
    {"Justfile", KIND_SHELL},      {"LICENSE", KIND_NONE},      {"Makefile", KIND_SHELL},
    {"Procfile", KIND_CONFIG},     {"README", KIND_NONE},       {"Vagrantfile", KIND_CONFIG},
    {"custom-environment-variables", KIND_NAMES}, {"justfile", KIND_SHELL},      {"makefile", KIND_SHELL},
};

/* By all of the name. Sorted. Keys at the top of secrets.toml become variables of the program that reads it. */
static const Row wholes[] = {
    {"heroku.yml", KIND_KEYS},
    {"secrets.toml", KIND_ENV},
};

/* Endings of files that are made into others, or copied, and the plainest of all. Sorted. */
static const char drafts[][12] = {"default", "defaults", "dist",     "erb",  "example", "in", "j2", "jinja2",
                                  "sample",  "template", "tmpl", "tpl", "txt"};

/* Words in the names of files that give variables values. Sorted. */
static const char givers[][12] = {"dotenv", "env", "environ", "environment", "envs", "envvar", "envvars"};

enum {
    ENDINGS = sizeof endings / sizeof *endings,
    NAMES = sizeof names / sizeof *names,
    WHOLES = sizeof wholes / sizeof *wholes,
    LONGEST_ENDING = 12
};

const char *kind_ending(unsigned i) { return i < ENDINGS ? endings[i].text : NULL; }

const char *kind_name(unsigned i) { return i < NAMES ? names[i].text : NULL; }

const char *kind_whole(unsigned i) { return i < WHOLES ? wholes[i].text : NULL; }

static int compare(const void *word, const void *row)
{
    return str_cmp(*(const Str *)word, str_of(((const Row *)row)->text));
}

static const Row *find(const Row *rows, size_t count, Str word)
{
    return bsearch(&word, rows, count, sizeof *rows, compare);
}

/* Words that say of an env file that it is no more than an example. */
static bool is_example(Str name)
{
    static const char *const words[] = {"example", "sample", "template", "dist", "default", "tpl", "schema"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_find(name, str_of(words[i])) >= 0) return true;
    return false;
}

static bool has_word(const char (*words)[12], size_t count, Str word)
{
    size_t i = 0;
    while (i < count && !str_eqz(word, words[i])) i++;
    return i < count;
}

/* Whether a word of a name says that the file gives variables values: `prod-env.txt`. */
static bool is_giver(Str name)
{
    for (size_t start = 0, end; start < name.len; start = end + 1) {
        for (end = start; end < name.len && (name.at[end] | 32) >= 'a' && (name.at[end] | 32) <= 'z';) end++;
        if (has_word(givers, sizeof givers / sizeof *givers, str_sub(name, start, end))) return true;
    }
    return false;
}

bool kind_is_foreign(Str folder)
{
    static const char *const foreign[] = {"__pycache__", "bower_components", "node_modules", "site-packages"};
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
        if (str_eqz(folder, foreign[i])) return true;
    return false;
}

static Str ending_of(Str name) { return str_from(name, (size_t)(str_rfind_char(name, '.') + 1)); }

/* A name without endings of drafts. */
static Str final_name(Str name)
{
    for (Str ending = ending_of(name); ending.len + 1 < name.len; ending = ending_of(name)) {
        if (!has_word(drafts, sizeof drafts / sizeof *drafts, ending)) break;
        name = str_sub(name, 0, name.len - ending.len - 1);
    }
    return name;
}

static FileKind by_ending(Str name)
{
    char small[LONGEST_ENDING];
    Str ending = ending_of(name);
    if (ending.len == name.len || ending.len > LONGEST_ENDING) return KIND_CODE;
    for (size_t i = 0; i < ending.len; i++)
        small[i] = ending.at[i] >= 'A' && ending.at[i] <= 'Z' ? (char)(ending.at[i] + 32) : ending.at[i];
    const Row *row = find(endings, ENDINGS, (Str){small, ending.len});
    return row ? row->kind : KIND_CODE;
}

FileKind kind_of(const char *file)
{
    Str name = str_of(file);
    if (str_ends(name, STR(".unhardcode"))) return KIND_NONE; /* what a killed run has left */
    const Row *whole = find(wholes, WHOLES, name);
    if (whole) return whole->kind;
    bool env = str_starts(name, STR(".env")) && (name.len == 4 || strchr(".-_", name.at[4]));
    bool plain = str_starts(name, STR("env-")) || str_starts(name, STR("env_")); /* env_example, no env_example.py */
    plain = (plain && str_find_char(name, '.') < 0) || str_starts(name, STR("env."));
    if (plain && is_example(name)) env = true;
    Str final = final_name(name);
    bool draft = final.len < name.len;
    FileKind kind = env ? KIND_ENV : by_ending(final);
    if (draft && kind == KIND_CODE && is_giver(final)) kind = KIND_ENV;
    if (draft && kind == KIND_CODE && ending_of(final).len == final.len) kind = KIND_LINES;
    if (kind == KIND_ENV && draft && !str_ends(name, STR(".txt"))) return KIND_EXAMPLE;
    if (kind == KIND_ENV) return is_example(name) ? KIND_EXAMPLE : KIND_ENV;
    size_t first = name.len ? 1 : 0;
    while (first < name.len && name.at[first] != '.') first++;
    const Row *row = find(names, NAMES, str_sub(name, 0, first));
    bool gives = row && (row->kind == KIND_ENV || row->kind == KIND_ENVRC);
    if (draft && gives) return KIND_EXAMPLE;
    if (draft && str_starts(name, STR("_")) && str_ends(name, STR(".tpl"))) return KIND_CONFIG; /* parts of manifests */
    return row ? row->kind : kind;
}

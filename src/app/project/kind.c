#include "app/project/kind.h"

#include "base/str.h"

#include <stdlib.h>

typedef struct {
    char text[16]; /* no pointer: those are set at each start */
    FileKind kind;
} Row;

/* By the last ending, in small letters. What is not here is code. Sorted. */
static const Row endings[] = {
    {"7z", KIND_NONE},           {"a", KIND_NONE},         {"adoc", KIND_NONE},
    {"avif", KIND_NONE},         {"bak", KIND_NONE},       {"bash", KIND_SHELL},
    {"bat", KIND_SHELL},         {"bin", KIND_NONE},       {"bmp", KIND_NONE},
    {"bz2", KIND_NONE},          {"cfg", KIND_CONFIG},     {"class", KIND_NONE},
    {"cmd", KIND_SHELL},         {"conf", KIND_CONFIG},    {"css", KIND_NONE},
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
    {"ttf", KIND_NONE},          {"txt", KIND_NONE},       {"wasm", KIND_NONE},
    {"wav", KIND_NONE},          {"webm", KIND_NONE},      {"webp", KIND_NONE},
    {"woff", KIND_NONE},         {"woff2", KIND_NONE},     {"xml", KIND_CONFIG},
    {"xz", KIND_NONE},           {"yaml", KIND_CONFIG},    {"yml", KIND_CONFIG},
    {"zip", KIND_NONE},          {"zsh", KIND_SHELL},      {"zst", KIND_NONE},
};

/* Up to the first dot that is not in front. Sorted. */
static const Row names[] = {
    {".bash_profile", KIND_SHELL}, {".bashrc", KIND_SHELL},     {".envrc", KIND_ENV},
    {".flaskenv", KIND_ENV},       {".profile", KIND_SHELL},    {"AUTHORS", KIND_NONE},
    {"CHANGELOG", KIND_NONE},      {"CHANGES", KIND_NONE},      {"Containerfile", KIND_CONFIG},
    {"Dockerfile", KIND_CONFIG},   {"GNUmakefile", KIND_SHELL}, {"Jenkinsfile", KIND_CONFIG},
    {"Justfile", KIND_SHELL},      {"LICENSE", KIND_NONE},      {"Makefile", KIND_SHELL},
    {"Procfile", KIND_CONFIG},     {"README", KIND_NONE},       {"Vagrantfile", KIND_CONFIG},
    {"justfile", KIND_SHELL},      {"makefile", KIND_SHELL},
};

enum {
    ENDINGS = sizeof endings / sizeof *endings,
    NAMES = sizeof names / sizeof *names,
    LONGEST_ENDING = 12
};

const char *kind_ending(unsigned i) { return i < ENDINGS ? endings[i].text : NULL; }

const char *kind_name(unsigned i) { return i < NAMES ? names[i].text : NULL; }

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

static FileKind by_ending(Str name)
{
    char small[LONGEST_ENDING];
    Str ending = str_from(name, (size_t)(str_rfind_char(name, '.') + 1));
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
    bool env = str_starts(name, STR(".env")) && (name.len == 4 || name.at[4] == '.' || name.at[4] == '-');
    if (!env && str_starts(name, STR("env.")) && is_example(name)) env = true;
    FileKind kind = env ? KIND_ENV : by_ending(name);
    if (kind == KIND_ENV) return is_example(name) ? KIND_EXAMPLE : KIND_ENV;
    size_t first = name.len ? 1 : 0;
    while (first < name.len && name.at[first] != '.') first++;
    const Row *row = find(names, NAMES, str_sub(name, 0, first));
    return row ? row->kind : kind;
}

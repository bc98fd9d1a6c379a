#include "app/project/way.h"

#include "base/str.h"

typedef struct {
    char ending[12]; /* no pointer: those are set at each start */
    Way way;
} Row;

/* Sorted. */
static const Row rows[] = {
    {".clj", WAY_CLOJURE_WORDS},           {".cljs", WAY_CLOJURE_WORDS},          {".cs", WAY_INDEXES},
    {".fs", WAY_INDEXES},                  {".go", WAY_STRUCTS},                  {".groovy", WAY_BEANS_ESCAPED},
    {".java", WAY_BEANS},                  {".kt", WAY_BEANS_ESCAPED},            {".properties", WAY_PROPERTIES},
    {".rb", WAY_RUBY_WORDS},               {".rs", WAY_RECORDS},                  {".scala", WAY_BEANS_ESCAPED},
    {".vb", WAY_INDEXES},                  {".yaml", WAY_BLOCKS},                 {".yml", WAY_BLOCKS},
};

enum { ROWS = sizeof rows / sizeof *rows };

/* Files of settings that a program reads by their names, with the environment in front of them. */
static bool is_settings(Str name)
{
    static const char *const heads[] = {"application", "bootstrap", "microprofile-config"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        Str head = str_of(heads[i]);
        if (str_starts(name, head) && name.len > head.len && strchr(".-", name.at[head.len])) return true;
    }
    return false;
}

Way way_of(const char *name)
{
    Str file = str_of(name);
    ptrdiff_t dot = str_rfind_char(file, '.');
    size_t i = 0;
    while (dot >= 0 && i < ROWS && !str_eqz(str_from(file, (size_t)dot), rows[i].ending)) i++;
    if (dot < 0 || i == ROWS) return WAY_NONE;
    bool settings = rows[i].way == WAY_BLOCKS || rows[i].way == WAY_PROPERTIES;
    return !settings || is_settings(file) ? rows[i].way : WAY_NONE;
}

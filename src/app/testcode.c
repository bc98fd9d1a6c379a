#include "app/testcode.h"

#include "app/glob.h"

/* Both sorted. */
static const char *const folders[] = {
    "__fixtures__", "__mocks__", "__tests__", "e2e",  "example", "examples", "fixture",  "fixtures", "mock",
    "mocks",        "sample",    "samples",   "spec", "specs",   "test",     "testdata", "tests",
};

static const char *const names[] = {
    "*-spec.*", "*.e2e.*",   "*.example.*", "*.sample.*", "*.spec.*",  "*.test.*",
    "*_test.*", "*_tests.*", "conftest.*",  "test.*",     "test_*.*", "tests.*",
};

static bool is_folder(Str name)
{
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        if (str_eqz(name, folders[i])) return true;
    return false;
}

bool testcode_folder(Str path)
{
    while (path.len)
        if (is_folder(str_cut(&path, '/'))) return true;
    return false;
}

bool testcode_name(Str name)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (glob_match_name(str_of(names[i]), name)) return true;
    return false;
}

#include "app/files/testcode.h"

#include "app/files/glob.h"

/* Both sorted; patterns. Folders get few: a project may be called `jwt-test`. */
/* clang-format off */
static const char *const folders[] = {
    "*-e2e", "*-fixtures", "*-mocks", "*-tests", "*_fixtures", "*_mocks", "*_tests", "__fixtures__", "__mocks__",
    "__stories__", "__test__", "__tests__", "cypress", "e2e", "e2e-tests", "example", "example_apps", "examples",
    "fixture", "fixtures", "mock", "mocks", "playwright", "sample", "samples", "spec", "specs", "stories", "test",
    "test-data", "test-fixtures", "test-helpers", "test-support", "test-utils", "test_data", "test_helpers",
    "test_utils", "testdata", "testing", "tests", "unittests",
};

static const char *const names[] = {
    "*-fixture.*", "*-fixtures.*", "*-spec.*", "*-test.*", "*.cy.*", "*.e2e.*", "*.example.*", "*.fixture.*",
    "*.fixtures.*", "*.mock.*", "*.mocks.*", "*.sample.*", "*.spec.*", "*.stories.*", "*.stub.*", "*.test.*",
    "*.tst.*", "*_fixture.*", "*_fixtures.*", "*_spec.*", "*_test.*", "*_tests.*", "conftest.*", "cypress.*",
    "fixture.*", "fixtures.*", "jest-*", "jest.*", "mock.*", "mocks.*", "playwright.*", "setupTests.*", "test-*",
    "test.*", "test_*", "testdata.*", "tests.*", "testutils.*", "vitest.*",
};
/* clang-format on */

/* Whether a name matches one of the patterns. */
static bool matches(Str name, const char *const *patterns, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (glob_match_name(str_of(patterns[i]), name)) return true;
    return false;
}

bool testcode_folder(Str path)
{
    while (path.len)
        if (matches(str_cut(&path, '/'), folders, sizeof folders / sizeof *folders)) return true;
    return false;
}

bool testcode_name(Str name) { return matches(name, names, sizeof names / sizeof *names); }

#include "code.h"

static const char *const paths[4] = {"a.py", "a.pyw", "settings.py", "tests/test_a.py"};

void target_start(void) { code_start(); }

void target_run(Str input) { code_run(paths, input); }

#include "code.h"

static const char *const paths[4] = {"a.js", "a.mjs", "a.cjs", "a.jsx"};

void target_start(void) { code_start(); }

void target_run(Str input) { code_run(paths, input); }

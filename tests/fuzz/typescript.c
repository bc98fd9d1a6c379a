#include "code.h"

static const char *const paths[4] = {"a.ts", "a.tsx", "a.mts", "a.cts"};

void target_start(void) { code_start(); }

void target_run(Str input) { code_run(paths, input); }

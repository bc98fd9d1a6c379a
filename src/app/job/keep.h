/* keep.h - which findings are told: --select, --ignore and --baseline, as a filter for the engine
 *
 *     Keep keep = {0};
 *     if (!keep_init(&keep, settings, engine, &error)) ...    // checks the rules
 *     ...
 *     keep_run(&run, &keep, shown);                          // before each run over a file
 *     input.filter = &run.filter;
 *     keep_run_clear(&run);
 *     keep_clear(&keep);
 */
#ifndef APP_JOB_KEEP_H
#define APP_JOB_KEEP_H

#include "app/job/baseline.h"
#include "base/map.h"
#include "base/yaml.h"

typedef struct Keep {
    const YamlNode *selected, *ignored; /* of the configuration */
    Words select, ignore;               /* of the command line */
    Baseline *baseline;                 /* NULL: none */
} Keep;

typedef struct KeepRun {
    const Keep *keep;
    Str shown; /* the file's path as it is printed */
    Buf path;  /* as the baseline has it; made for the first finding */
    Arena arena;
    Map counts; /* kind of finding -> how many so far */
    UhFilter filter;
} KeepRun;

/* False when a rule of the command line is unknown, or the baseline cannot be read. */
bool keep_init(Keep *k, const Settings *settings, const UhEngine *engine, Error *error);
void keep_clear(Keep *k);

/* Begins anew; `run` stays where it is until it is cleared. */
void keep_run(KeepRun *run, const Keep *keep, Str shown);
void keep_run_clear(KeepRun *run);

#endif

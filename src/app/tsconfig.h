/* tsconfig.h - where a TypeScript project keeps its modules: `baseUrl` and `paths` of its tsconfig.json
 *
 *     TsConfig config = {0};
 *     if (tsconfig_read(&config, folder, arena))
 *         for (uint32_t i = 0; tsconfig_place(&config, module, i, arena, &place); i++) look_at(config.root, place);
 *
 * The file may have comments. What it `extends` is not followed.
 */
#ifndef APP_TSCONFIG_H
#define APP_TSCONFIG_H

#include "base/arena.h"
#include "base/array.h"

typedef struct {
    Str pattern, place; /* "@keys/index" is at "src/keys/index.ts"; each may have a star */
} TsPath;

typedef struct {
    Str folder;  /* that was asked for last */
    Str root;    /* the folder of the file */
    Str base;    /* its baseUrl, or "." */
    bool known, found, has_base;
    ARRAY(TsPath) paths;
} TsConfig;

/* Reads the nearest tsconfig.json, from the folder (a path as it is printed) upwards; false when there is none that
 * says where modules are. Asked again for the same folder it reads nothing. */
bool tsconfig_read(TsConfig *config, Str folder, Arena *arena);

/* The i-th place, from config->root, where a module may be; false behind the last. */
bool tsconfig_place(const TsConfig *config, Str module, uint32_t i, Arena *arena, Str *place);

#endif

/* find.c - finds what one file holds, however long it takes: for callgrind, under which the program's own time budget
 * would run out
 *
 *     find FILE
 */
#include <stdio.h>
#include <stdlib.h>

#include "unhardcode.h"

int main(int argc, char **argv)
{
    char *message = NULL, *text = NULL;
    FILE *f = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!f || fseek(f, 0, SEEK_END) != 0) return 2;
    size_t len = (size_t)ftell(f);
    text = malloc(len + 1);
    rewind(f);
    if (!text || fread(text, 1, len, f) != len) return 2;
    fclose(f);
    UhEngine *engine = uh_engine_new(&(UhOptions){.no_budget = true}, &message);
    if (!engine) return 2;
    UhWorker *worker = uh_worker_new(engine);
    const UhResult *r = uh_worker_run(worker, &(UhInput){.path = argv[1], .text = text, .len = len});
    printf("%zu\n", r->status == UH_DONE && !r->skipped ? r->finding_count : (size_t)-1);
    uh_worker_free(worker);
    uh_engine_free(engine);
    free(text);
    return 0;
}

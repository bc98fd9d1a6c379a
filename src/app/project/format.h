/* format.h - how a project's formatters are set up: the width of lines, quotes, semicolons, the order of imports
 *
 *     Formats formats = {0};
 *     formats_of(&formats, "src/app.py", &input);
 *     formats_clear(&formats);
 *
 * Said by the files that the formatters read themselves, the nearest of which counts, from the file's folder up to the
 * repository's root. What none of them says is left to the file.
 */
#ifndef APP_PROJECT_FORMAT_H
#define APP_PROJECT_FORMAT_H

#include "app/files/files.h"
#include "unhardcode.h"

typedef struct {
    const Files *files; /* NULL: the disk */
    Buf folder, ending; /* of the last one asked for */
    UhFormat said;
    bool known;
} Formats;

/* Sets input->format. */
void formats_of(Formats *f, const char *path, UhInput *input);
void formats_clear(Formats *f);

#endif

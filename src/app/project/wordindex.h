/* wordindex.h - which files of a project hold which words in capitals
 *
 * Names of variables are such words: `SECRET_KEY`. All files are read once, when the first name is asked for;
 * what is kept of a file are the hashes of its words, so that a question costs no look at the disk.
 *
 * Most runs ask for one name, or for one and others with a number behind it. An index that is read for a name knows of
 * a file only what may matter to it, see pieces.h:
 *     words: where the first word of the name stands
 *     names that are put together: where a piece stands that they could be put together of
 *     fields and keys with a prefix (UH_HINT_KEYS): in all files, if one of them has the first word and may give a
 *         prefix, or has all of the name in whatever letters; else in none
 * Nothing that such a name may mean is lost. For any other name an index of everything is read.
 *
 *     Asked asked = {.what = ASKED_NAME, .name = STR("SECRET_KEY")};
 *     WordIndex *index = wordindex_read(engine, NULL, "/project", threads, 0, asked, NULL);
 *     for (uint32_t i = 0; wordindex_next(index, STR("SECRET_KEY"), &i, &file);) look_at(file);
 *     wordindex_free(index);
 *
 * Looked at are files that git tracks or would add, as far as the ignore files tell, and all env files in
 * such folders, ignored or not. Folders of other people's packages (`node_modules`) are left out, and so are
 * documents.
 */
#ifndef APP_PROJECT_WORDINDEX_H
#define APP_PROJECT_WORDINDEX_H

#include "app/files/files.h"
#include "app/project/skim.h"
#include "unhardcode.h"

typedef struct WordIndex WordIndex;

enum { WORDINDEX_SHORTEST = 3 }; /* of shorter words it is not known which files hold them: all may */

typedef struct {
    Str path; /* below the root */
    FileKind kind;
    unsigned hints;  /* UH_HINT_*: why it may matter to variables whose names it does not spell */
    unsigned pieces; /* PIECES_* of the name that was asked for */
    Shapes shapes;  /* of a language without a grammar */
} WordFile;

/* What cannot be read is passed over. `root` is a full path. `most`: so many files at most, and no folders that begin
 * with a dot, for a folder that may be somebody's home; 0: all. `asked`: the name that is asked for.
 * `stop` may be NULL: once it is set the index is not what it should be. */
WordIndex *wordindex_read(const UhEngine *engine, const Files *files, const char *root, uint32_t threads,
                          uint32_t most, Asked asked, const UhStop *stop);

/* Whether it tells of that name. */
bool wordindex_is_for(const WordIndex *index, Str name);

/* Whether there were more files. */
bool wordindex_is_partial(const WordIndex *index);

/* The next file that may hold the word, or that has UH_HINT_KEYS; `i` starts with 0. A file may come by that
 * does not hold it after all: only the text tells. */
bool wordindex_next(const WordIndex *index, Str word, uint32_t *i, const WordFile **file);

/* The next file of all, in the same way. */
bool wordindex_next_file(const WordIndex *index, uint32_t *i, const WordFile **file);

/* The next that has one of these hints. */
bool wordindex_next_hint(const WordIndex *index, unsigned hints, uint32_t *i, const WordFile **file);

/* What was found out later of a file of the index. */
void wordindex_add_hint(WordIndex *index, const WordFile *file, unsigned hint);

void wordindex_free(WordIndex *index);

#endif

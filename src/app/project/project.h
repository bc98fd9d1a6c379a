/* project.h - what a project is called, as a part of a path: for the places in stores that its code reads from
 *
 *     Projects projects = {0};
 *     input.project = projects_of(&projects, "src/app.py");
 *     projects_clear(&projects);
 */
#ifndef APP_PROJECT_PROJECT_H
#define APP_PROJECT_PROJECT_H

#include "app/files/files.h"

typedef struct {
    const Files *files; /* NULL: the disk */
    Buf folder; /* the last one asked for: files come in the order of their paths */
    Buf name;
    bool known;
} Projects;

/* The name in the nearest manifest that has one (package.json, pyproject.toml, setup.cfg), from the file's folder up to
 * the repository's root; else the name of the repository's folder, or outside of one the file's. Never empty: letters,
 * digits, `_`, and between them `.`, `-` and `/`. Lives until the next call. */
const char *projects_of(Projects *p, const char *path);
void projects_clear(Projects *p);

#endif

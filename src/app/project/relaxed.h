/* relaxed.h - names of variables that a text makes of keys and fields which no grammar is at hand for
 *
 * Libraries of many languages let the environment stand in front of settings: `@Value("${app.jwt-secret}")` asks for
 * APP_JWT_SECRET, a key of application.yml does, and so does a field of a class, struct or record that the environment
 * fills. What is spelled in another way there is a name of a variable all the same.
 *
 *     relaxed_read("application.yml", text, &arena, &shapes);   // adds to what shapes_read() found
 */
#ifndef APP_PROJECT_RELAXED_H
#define APP_PROJECT_RELAXED_H

#include "app/project/shapes.h"

/* UH_VARIABLE_KEY: only where some file lets the environment stand in front of such keys . */
void relaxed_read(const char *name, Str text, Arena *arena, Shapes *found);

/* Whether a text says that, which is about all names; and whether one in such a file may. */
bool relaxed_automatic(Str text);
bool relaxed_may_automatic(const char *name);

#endif

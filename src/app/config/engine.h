/* engine.h - the engine that the settings of a run ask for */
#ifndef APP_CONFIG_ENGINE_H
#define APP_CONFIG_ENGINE_H

#include "app/config/data.h"
#include "app/config/settings.h"
#include "unhardcode.h"

/* Makes it, with what `data` has already and what --data adds. The template's name is that of a built-in one, or of a
 * folder of the user's: afterwards the name that the folder's template got stands in the settings. `loads`: fixes will
 * be made, so it is worth knowing which files load variables. NULL with *error set; uh_engine_free() takes it back. */
UhEngine *engine_of(Settings *settings, Data *data, bool loads, Error *error);

#endif

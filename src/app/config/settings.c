#include "app/config/settings.h"

#include "app/config/config.h"

#include <time.h>

void settings_prepare(const Settings *s, UhInput *input)
{
    input->unsafe = s->unsafe;
    input->strict = s->strict || (s->config && config_strict(s->config));
    input->renames = s->renames.at;
    input->stop = s->stop;
    input->now = time(NULL);
}

bool settings_stopped(const Settings *s) { return s->stop && s->stop->is_set; }

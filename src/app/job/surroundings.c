#include "app/job/surroundings.h"

#include "app/files/label.h"

#include <stdlib.h>

static Neighbours neighbours_with(const UhEngine *engine, const Settings *s)
{
    NeighboursSettings settings = {.files = s->files, .jobs = s->jobs, .paths = s->paths};
    settings_prepare(s, &settings.plan);
    return neighbours_of(engine, &settings);
}

Surroundings *surroundings_new(const UhEngine *engine, const Settings *settings)
{
    Surroundings *s = mem_new(sizeof *s);
    s->engine = engine;
    s->settings = settings;
    s->stores = stores_of(settings->secrets);
    s->neighbours = neighbours_with(engine, settings);
    s->origins = (Origins){.files = settings->files, .engine = engine};
    pthread_mutex_init(&s->lock, NULL);
    return s;
}

void surroundings_free(Surroundings *s)
{
    if (!s) return;
    arena_clear(&s->label);
    origins_clear(&s->origins);
    stores_clear(&s->stores);
    neighbours_clear(&s->neighbours);
    guesses_clear(&s->guesses);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

Store *surroundings_show(Surroundings *s, const char *path, UhInput *input)
{
    arena_reset(&s->label);
    input->place = label_of(path, &s->label).at;
    Store *store = stores_for(&s->stores, path)->store;
    store_view(store, &s->view);
    input->fix = true;
    input->made_from = origin_of(&s->origins, path, (Str){input->text, input->len});
    input->store = &s->view;
    input->neighbours = neighbours_view(&s->neighbours, path, store_report(store).path);
    return store;
}

Store *surroundings_enter(Surroundings *s, const char *path, UhInput *input)
{
    pthread_mutex_lock(&s->lock);
    return surroundings_show(s, path, input);
}

void surroundings_leave(Surroundings *s) { pthread_mutex_unlock(&s->lock); }

void surroundings_forget(Surroundings *s)
{
    s->origins.known = false;
    neighbours_clear(&s->neighbours);
    s->neighbours = neighbours_with(s->engine, s->settings);
}

#include "app/job/judge.h"

Neighbours judge_neighbours(const UhEngine *engine, const Settings *s)
{
    NeighboursSettings settings = {.files = s->files, .jobs = s->jobs, .paths = s->paths};
    settings_prepare(s, &settings.plan);
    return neighbours_of(engine, &settings);
}

void judge_init(Judge *j, const UhEngine *engine, const Settings *settings)
{
    *j = (Judge){.stores = stores_of(settings->secrets),
                 .neighbours = judge_neighbours(engine, settings)};
    pthread_mutex_init(&j->lock, NULL);
}

void judge_enter(Judge *j, const char *path, UhInput *input)
{
    pthread_mutex_lock(&j->lock);
    Store *store = stores_for(&j->stores, path)->store;
    store_view(store, &j->view);
    input->fix = true;
    input->store = &j->view;
    input->neighbours = neighbours_view(&j->neighbours, path, store_report(store).path);
}

void judge_leave(Judge *j) { pthread_mutex_unlock(&j->lock); }

void judge_clear(Judge *j)
{
    stores_clear(&j->stores);
    neighbours_clear(&j->neighbours);
    pthread_mutex_destroy(&j->lock);
}

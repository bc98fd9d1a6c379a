#include "app/job/judge.h"

bool judge_is_wanted(const Options *o) { return !o->fix && !o->diff && !o->write_baseline && !o->command; }

void judge_init(Judge *j, const UhEngine *engine, const Options *options)
{
    *j = (Judge){.stores = stores_of(options->secrets), .neighbours = neighbours_of(engine, options)};
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

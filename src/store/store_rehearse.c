/* store_rehearse.c - whether a commit would succeed, without making it */
#include "store/store_inside.h"

#include "store/envfile.h"
#include "store/guard.h"
#include "store/keyfile.h"
#include "store/place.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static bool rehearse_files(Store *s, bool *ignores, Error *error)
{
    bool ok = true;
    for (uint32_t i = s->rehearsed; ok && i < s->waiting.values.len; i++) {
        const WaitingValue *p = &s->waiting.values.at[i];
        if (!p->file.len) continue;
        Buf full = {0};
        buf_add(&full, s->folder);
        place_add(&full, p->file);
        bool added = false, there = access(full.at, F_OK) == 0;
        ok = guard_allows(full.at, &added, error);
        if (ok && there && !keyfile_holds(full.at, p->content))
            ok = error_set(error, "%s: exists and holds something else", full.at);
        *ignores |= added;
        buf_clear(&full);
    }
    return ok;
}

/* What git says of the .env is asked once. */
static bool rehearse_lines(Store *s, EnvLine *lines, size_t count, Error *error)
{
    bool added = false;
    if (!s->allowed) s->allowed = guard_allows(s->path.at, &added, error);
    s->rehearsal_ignores |= added;
    return s->allowed && envfile_try(s->path.at, lines, count, error);
}

bool store_rehearse(Store *s, bool *ignores, Error *error)
{
    *ignores = false;
    if (s->keeps_nothing || s->waiting.values.len == 0) return true;
    pthread_mutex_lock(&s->mutex);
    size_t count;
    EnvLine *lines = waiting_lines(&s->waiting, s->rehearsed, &count);
    bool ok = access(s->folder.at, W_OK) == 0 || error_set_errno(error, errno, "%s: cannot be written", s->folder.at);
    ok = ok && rehearse_files(s, &s->rehearsal_ignores, error) && (!count || rehearse_lines(s, lines, count, error));
    if (ok) s->rehearsed = s->waiting.values.len;
    *ignores = s->rehearsal_ignores;
    free(lines);
    pthread_mutex_unlock(&s->mutex);
    return ok;
}

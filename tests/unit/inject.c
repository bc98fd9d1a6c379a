#include "inject.h"

#include <signal.h>
#include <string.h>

bool inject_on;

static bool shorten;

static void trace(const char *call)
{
    const char *path = getenv("INJECT_TRACE");
    FILE *f = path ? fopen(path, "a") : NULL;
    if (!f) return;
    fprintf(f, "%s\n", call);
    fclose(f);
}

/* Does what `action` says; whether the call fails. */
static bool act(const char *action)
{
    const char *command = getenv("INJECT_RUN");
    if (strcmp(action, "short") == 0) {
        shorten = true;
    } else if (strcmp(action, "run") == 0) {
        if (!command || system(command) != 0) abort();
    } else if (strncmp(action, "kill", 4) == 0) {
        raise(atoi(action + 4));
    } else {
        errno = atoi(action);
        return true;
    }
    return false;
}

bool inject_fails(const char *call)
{
    static int count;
    char name[32], action[32];
    int at;
    const char *what = getenv("INJECT");
    if (!inject_on) return false;
    trace(call);
    if (!what || sscanf(what, "%31[^:]:%d:%31s", name, &at, action) != 3) return false;
    if (strcmp(name, "any") != 0 && strcmp(name, call) != 0) return false;
    count++;
    bool due = count == at || (count > at && strchr(action, '+'));
    return due && act(action);
}

size_t inject_length(size_t len)
{
    if (!shorten) return len;
    shorten = false;
    return len / 2;
}

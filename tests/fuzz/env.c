/* env.c - the text of a .env: what it says, and a value that is put into it
 *
 * The input is a value, NUL, and the text.
 */
#include "target.h"

#include "store/dotenv.h"

void target_start(void) {}

static void check_entries(const Dotenv *d)
{
    promise(d->room <= d->text.len, "room for lines lies in the text");
    for (uint32_t i = 0; i < d->entries.len; i++) {
        const DotenvEntry *e = &d->entries.at[i], *counts = dotenv_find(d, e->name);
        promise(e->name.len, "an entry has a name");
        promise(e->sure || !e->value.len, "a value that is not sure is not told");
        promise(counts >= e && str_eq(counts->name, e->name), "the last entry of a name counts");
    }
}

/* What stood there stands there still, as the readers see it. */
static void check_old(const Dotenv *before, const Dotenv *after)
{
    promise(after->entries.len == before->entries.len + 1, "one entry is added");
    for (uint32_t i = 0, k = 0; i < before->entries.len; i++, k++) {
        const DotenvEntry *a = &before->entries.at[i];
        if (str_eqz(after->entries.at[k].name, "ADDED_KEY")) k++;
        const DotenvEntry *b = &after->entries.at[k];
        promise(str_eq(a->name, b->name) && str_eq(a->value, b->value) && a->sure == b->sure, "the old entries stay");
    }
}

void target_run(Str input)
{
    Arena arena = {0};
    Buf line = {0}, out = {0};
    Dotenv before, after;
    Str value = target_part(&input);
    dotenv_parse(&before, &arena, input);
    check_entries(&before);
    if (dotenv_carries(value) && !dotenv_find(&before, STR("ADDED_KEY"))) {
        dotenv_line(&line, STR("ADDED_KEY"), value);
        if (dotenv_insert(&out, &before, buf_str(&line))) {
            dotenv_parse(&after, &arena, buf_str(&out));
            const DotenvEntry *e = dotenv_find(&after, STR("ADDED_KEY"));
            promise(e && e->sure && str_eq(e->value, value), "a value that is carried is read back");
            check_entries(&after);
            check_old(&before, &after);
            promise(str_starts(buf_str(&out), str_sub(input, 0, before.room)) &&
                        str_ends(buf_str(&out), str_from(input, before.room)),
                    "no byte of the text is changed");
        }
    }
    buf_clear(&line);
    buf_clear(&out);
    arena_clear(&arena);
}

/* lines: puts values into texts of .env files the way the program does, for `round_trip`.
 *
 * Standard input holds pairs, both ended by NUL: a text and a value. For each one standard output gets the text
 * with `NAME=value` in it, or `refused` when no quoting carries the value, or there is no good place; NUL ends it. */
#include "store/dotenv.h"

#include <stdio.h>

static void answer(Str text, Str value)
{
    Arena arena = {0};
    Buf line = {0}, out = {0};
    Dotenv env;
    dotenv_parse(&env, &arena, text);
    bool good = dotenv_carries(value);
    if (good) dotenv_line(&line, STR("NAME"), value);
    if (!good || !dotenv_insert(&out, &env, buf_str(&line))) buf_addz(&out, "refused");
    fwrite(out.at, 1, out.len, stdout);
    putchar(0);
    buf_clear(&line);
    buf_clear(&out);
    arena_clear(&arena);
}

int main(void)
{
    Buf in = {0};
    char chunk[65536];
    size_t len;
    while ((len = fread(chunk, 1, sizeof chunk, stdin)) > 0) buf_add(&in, (Str){chunk, len});
    Str rest = buf_str(&in);
    while (rest.len) {
        Str text = str_cut(&rest, 0), value = str_cut(&rest, 0);
        answer(text, value);
    }
    buf_clear(&in);
    return ferror(stdin) || fflush(stdout) != 0;
}

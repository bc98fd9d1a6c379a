/* project.c - other files of a project, YAML and JSON and all that no grammar is there for: whether they speak of a
 * variable
 *
 * The input is a byte that chooses the kind of file, the variable, NUL, and the text.
 */
#include "target.h"

#include "app/project/mention.h"

void target_start(void) {}

static bool is_name(Str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.at[i];
        bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        if (!letter && !(i && c >= '0' && c <= '9')) return false;
    }
    return s.len > 0;
}

static void check_place(bool found, Str text, Str word, size_t at)
{
    if (found) promise(str_starts(str_from(text, at), word), "the place of a variable is where the text has it");
}

void target_run(Str input)
{
    FileKind kind = (FileKind)(target_byte(&input) % (KIND_NONE + 1));
    Str word = target_part(&input);
    if (!is_name(word)) word = STR("SECRET_KEY");
    size_t at = input.len;
    Mention mention = mention_find(kind, input, word, &at);
    check_place(mention != MENTION_NONE, input, word, at);
    promise(kind != KIND_NONE || mention == MENTION_NONE, "what is no file of that kind says nothing");
    check_place(mention_typed(input, word, &at), input, word, at);
    (void)mention_composed(input, word);
    if (mention != MENTION_NONE) {
        Str head = str_sub(input, 0, at + word.len);
        size_t lines = 0;
        for (size_t i = 0; i < head.len; i++) lines += head.at[i] == '\n';
        promise(lines <= input.len, "a place has a line");
    }
}

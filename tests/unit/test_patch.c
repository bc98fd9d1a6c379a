/* Random edits of files with hostile names, made into one diff, and applied by the real git and patch. */
#include "check.h"

#include "base/arena.h"
#include "base/file.h"
#include "text/diff.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FILES = 600 };

static char folder[] = "/tmp/unhardcode-patch-XXXXXX";

static void write_file(const char *tree, const char *name, Str bytes)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s/%s", folder, tree, name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes.at ? bytes.at : "", 1, bytes.len, f), bytes.len);
    assert_int_equal(fclose(f), 0);
}

/* Some lines; ends: LF, CRLF, or mixed; the last one may miss. Never empty: git takes the diff of an empty
 * file for the creation of one, and no empty file has a finding. */
static void random_source(Buf *text)
{
    static const char *const ends[] = {"\n", "\r\n"};
    uint32_t style = random_below(3);
    for (uint32_t n = random_below(30) + 1; n > 0; n--) {
        random_text(text, 4, "ab+- \t@");
        if (n > 1 || random_below(2)) buf_addz(text, ends[style < 2 ? style : random_below(2)]);
    }
    if (text->len == 0) buf_addc(text, 'x');
}

static size_t random_edits(DiffEdit *edits, size_t most, size_t len, Arena *arena)
{
    size_t count = 0, from = 0;
    while (count < most && from <= len && random_below(5)) {
        size_t start = from + random_below((uint32_t)len / 2 + 1), end = start + random_below(6);
        if (start > len || end > len) break;
        Buf text = {0};
        random_text(&text, 5, "xyz\n\n");
        edits[count++] = (DiffEdit){start, end, arena_copy(arena, buf_str(&text))};
        buf_clear(&text);
        from = end + random_below(2);
    }
    return count;
}

static void apply(Str old, const DiffEdit *edits, size_t count, Buf *out)
{
    size_t from = 0;
    for (size_t i = 0; i < count; i++) {
        buf_add(out, str_sub(old, from, edits[i].start));
        buf_add(out, edits[i].text);
        from = edits[i].end;
    }
    buf_add(out, str_from(old, from));
}

static void make_file(int number, Buf *patch, Arena *arena)
{
    static const char *const kinds[][2] = {
        {"plain", ".py"}, {"with blank ", ".py"}, {"q\"uote", ".js"}, {"back\\slash ", ".ts"}, {"\xc3\xa4", ".py"},
        {"\xff", ".py"},  {"tab\t", ".py"},       {"new\nline", ""},  {" lead", " "},          {"@@ -1 +", ""},
    };
    char name[64];
    DiffEdit edits[8];
    Buf old = {0}, text = {0};
    snprintf(name, sizeof name, "%s%d%s", kinds[number % 10][0], number, kinds[number % 10][1]);
    random_source(&old);
    size_t count = random_edits(edits, 8, old.len, arena);
    apply(buf_str(&old), edits, count, &text);
    if (text.len == 0) buf_add(&text, buf_str(&old)), count = 0;
    diff_add(patch, str_of(name), buf_str(&old), edits, count, DIFF_PLAIN);
    write_file("git", name, buf_str(&old));
    write_file("patch", name, buf_str(&old));
    write_file("new", name, buf_str(&text));
    buf_clear(&old);
    buf_clear(&text);
}

static int shell(const char *format, ...) __attribute__((format(printf, 1, 2)));

static int shell(const char *format, ...)
{
    Buf command = {0};
    buf_addf(&command, "cd %s && { ", folder);
    va_list args;
    va_start(args, format);
    buf_addv(&command, format, args);
    va_end(args);
    buf_addz(&command, "; } >log 2>&1");
    int status = system(command.at);
    buf_clear(&command);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int make_trees(void **state)
{
    (void)state;
    Buf patch = {0};
    Arena arena = {0};
    assert_non_null(mkdtemp(folder));
    assert_int_equal(shell("mkdir git patch new"), 0);
    for (int i = 0; i < FILES; i++) make_file(i, &patch, &arena);
    write_file(".", "all.patch", buf_str(&patch));
    assert_true(patch.len > FILES * 20);
    buf_clear(&patch);
    arena_clear(&arena);
    return 0;
}

static int remove_trees(void **state)
{
    (void)state;
    return shell("cd / && rm -rf %s", folder) < 0;
}

static void check_tool(const char *tool, const char *arguments)
{
    if (shell("command -v %s", tool)) {
        print_message("# there is no %s here\n", tool);
        return;
    }
    int status = shell("cd %s && GIT_CEILING_DIRECTORIES=/tmp %s %s ../all.patch", tool, tool, arguments);
    if (status == 0) status = shell("diff -r %s new", tool);
    if (status == 0) return;
    char path[64];
    Buf log = {0};
    Error error = {0};
    snprintf(path, sizeof path, "%s/log", folder);
    file_read(AT_FDCWD, path, FILE_NAMED, 1000000, &log, &error);
    log.len = log.len < 2000 ? log.len : 2000;
    print_error(STR_FMT, STR_ARG(log));
    fail_msg("%s refused the diff or made something else of it", tool);
}

static void test_git_applies_it(void **state)
{
    (void)state;
    check_tool("git", "apply --whitespace=nowarn");
}

static void test_patch_applies_it(void **state)
{
    (void)state;
    check_tool("patch", "-p1 -s -i");
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_git_applies_it), TEST(test_patch_applies_it)};
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, make_trees, remove_trees) != 0;
}

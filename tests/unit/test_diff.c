#include "check.h"

#include "text/diff.h"

static void check_diff(const char *path, const char *old, const DiffEdit *edits, size_t count, int flags,
                       const char *expected)
{
    Buf out = {0};
    diff_add(&out, str_of(path), str_of(old), edits, count, flags);
    assert_str(buf_str(&out), expected);
    buf_clear(&out);
}

#define EDITS(...) (const DiffEdit[]){__VA_ARGS__}, sizeof((const DiffEdit[]){__VA_ARGS__}) / sizeof(DiffEdit)

static void test_one_line(void **state)
{
    (void)state;
    check_diff("app.py", "a\nb\nc\nd\ne\nf\ng\nh\n", EDITS({8, 9, STR("E!")}), DIFF_PLAIN,
               "--- a/app.py\n+++ b/app.py\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E!\n f\n g\n h\n");
}

static void test_insertion_is_no_change_of_its_neighbour(void **state)
{
    (void)state;
    check_diff("a", "x\ny\n", EDITS({0, 0, STR("import os\n")}), 0,
               "--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n+import os\n x\n y\n");
    check_diff("a", "x\ny\n", EDITS({1, 1, STR("\nimport os")}), 0,
               "--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n x\n+import os\n y\n");
    check_diff("a", "x\ny\n", EDITS({4, 4, STR("z\n")}), 0, "--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n x\n y\n+z\n");
}

static void test_removed_lines(void **state)
{
    (void)state;
    check_diff("a", "x\ny\nz\n", EDITS({2, 4, STR("")}), 0, "--- a/a\n+++ b/a\n@@ -1,3 +1,2 @@\n x\n-y\n z\n");
    check_diff("a", "x\ny\n", EDITS({1, 2, STR(" ")}), 0, "--- a/a\n+++ b/a\n@@ -1,2 +1,1 @@\n-x\n-y\n+x y\n");
    check_diff("a", "x\n", EDITS({0, 2, STR("")}), 0, "--- a/a\n+++ b/a\n@@ -1,1 +0,0 @@\n-x\n");
}

static void test_missing_final_newline(void **state)
{
    (void)state;
    check_diff("a", "x", EDITS({0, 1, STR("y")}), 0,
               "--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n"
               "+y\n\\ No newline at end of file\n");
    check_diff("a", "x\ny", EDITS({0, 1, STR("z")}), 0,
               "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n-x\n+z\n y\n\\ No newline at end of file\n");
    check_diff("a", "x", EDITS({1, 1, STR("\ny\n")}), 0,
               "--- a/a\n+++ b/a\n@@ -1,1 +1,2 @@\n-x\n\\ No newline at end of file\n+x\n+y\n");
}

static void test_hunks_are_merged_when_close(void **state)
{
    (void)state;
    const char *old = "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    check_diff("a", old, EDITS({0, 1, STR("a")}, {14, 15, STR("b")}), 0,
               "--- a/a\n+++ b/a\n@@ -1,10 +1,10 @@\n-0\n+a\n 1\n 2\n 3\n 4\n 5\n 6\n-7\n+b\n 8\n 9\n");
    check_diff("a", old, EDITS({0, 1, STR("a\na2")}, {16, 17, STR("b")}), 0,
               "--- a/a\n+++ b/a\n@@ -1,4 +1,5 @@\n-0\n+a\n+a2\n 1\n 2\n 3\n@@ -6,5 +7,5 @@\n 5\n 6\n 7\n-8\n+b\n 9\n");
}

static void test_edits_of_one_line_are_one_change(void **state)
{
    (void)state;
    check_diff("a", "f(a, b)\n", EDITS({2, 3, STR("x")}, {5, 6, STR("y")}), 0,
               "--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-f(a, b)\n+f(x, y)\n");
}

static void test_no_change_no_diff(void **state)
{
    (void)state;
    check_diff("a", "x\ny\n", NULL, 0, 0, "");
    check_diff("a", "x\ny\n", EDITS({2, 3, STR("y")}), 0, "");
    check_diff("a", "", EDITS({0, 0, STR("")}), 0, "");
}

static void test_names(void **state)
{
    (void)state;
    const DiffEdit edit = {0, 1, STR("y")};
    static const char body[] = "\n@@ -1,1 +1,1 @@\n-x\n+y\n";
    static const struct {
        const char *path, *label;
    } names[] = {{"src/app.py", "src/app.py"},
                 {"./src/./app.py", "src/./app.py"},
                 {"/etc/app.py", "etc/app.py"},
                 {"my app.py", "my app.py\t"},
                 {"\xc3\xa4.py", "\xc3\xa4.py"}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        Buf expected = {0};
        buf_addf(&expected, "--- a/%s\n+++ b/%s%s", names[i].label, names[i].label, body);
        check_diff(names[i].path, "x\n", &edit, 1, 0, expected.at);
        buf_clear(&expected);
    }
    check_diff("q\"\\\t\n\x01.py", "x\n", &edit, 1, 0,
               "--- \"a/q\\\"\\\\\\t\\n\\001.py\"\n+++ \"b/q\\\"\\\\\\t\\n\\001.py\"\n@@ -1,1 +1,1 @@\n-x\n+y\n");
}

static void test_colours_and_controls(void **state)
{
    (void)state;
    check_diff("a", "k\r\nx\r\n", EDITS({3, 4, STR("y\x1b[2J")}), DIFF_COLOUR | DIFF_VISIBLE,
               "\033[1m--- a/a\033[m\n\033[1m+++ b/a\033[m\n\033[36m@@ -1,2 +1,2 @@\033[m\n k\n"
               "\033[31m-x\033[m\n\033[32m+y^[[2J\033[m\n");
    check_diff("a", "k\r\nx\r\n", EDITS({3, 4, STR("y")}), 0, "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n k\r\n-x\r\n+y\r\n");
    check_diff("\xc2\x9b\xff\xc3\xa4.py", "x\n", EDITS({0, 1, STR("y")}), 0,
               "--- \"a/\\302\\233\\377\xc3\xa4.py\"\n+++ \"b/\\302\\233\\377\xc3\xa4.py\"\n@@ -1,1 +1,1 @@\n-x\n+y\n");
}

CHECK_MAIN(TEST(test_one_line), TEST(test_insertion_is_no_change_of_its_neighbour), TEST(test_removed_lines),
           TEST(test_missing_final_newline), TEST(test_hunks_are_merged_when_close),
           TEST(test_edits_of_one_line_are_one_change), TEST(test_no_change_no_diff), TEST(test_names),
           TEST(test_colours_and_controls))

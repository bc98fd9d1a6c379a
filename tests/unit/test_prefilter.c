/* The prefilter against a search that is plainly right, on random texts that end where memory ends. */
#include "check.h"

#include "scan/prefilter/prefilter.h"
#include "scan/prefilter/teddy.h"

#include <ctype.h>
#include <sys/mman.h>
#include <unistd.h>

static bool plain_boundary(Str t, size_t at)
{
    if (at == 0 || at == t.len) return true;
    int a = (unsigned char)t.at[at - 1], b = (unsigned char)t.at[at];
    if (!isalpha(a) || !isalpha(b)) return true;
    if (islower(a) && isupper(b)) return true;
    return isupper(a) && isupper(b) && at + 1 < t.len && islower((unsigned char)t.at[at + 1]);
}

static bool plain_bound(Str t, size_t at)
{
    size_t end = at;
    while (end < t.len && !strchr("\n\r=:,|?+&)]#/\\", t.at[end] ? t.at[end] : 'x') && end - at < 256) end++;
    if (end - at == 256) return true;
    if (end == t.len) return false;
    if (t.at[end] != '\n' && t.at[end] != '\r') return true;
    while (end < t.len && isspace((unsigned char)t.at[end]) && end - at < 256) end++;
    return end - at == 256 || (end < t.len && t.at[end] && strchr("=:,|?+&)]", t.at[end]));
}

static bool plain_name_byte(Str t, size_t at)
{
    return at < t.len && (isalnum((unsigned char)t.at[at]) || t.at[at] == '_');
}

static bool plain_has(const Needle *n, Str t)
{
    for (size_t i = 0; i + n->text.len <= t.len; i++) {
        Str part = str_sub(t, i, i + n->text.len);
        if (!(n->caseless ? str_eq_nocase(part, n->text) : str_eq(part, n->text))) continue;
        if (n->left && !plain_boundary(t, i)) continue;
        if (n->right && !plain_boundary(t, i + n->text.len)) continue;
        if (n->whole && (plain_name_byte(t, i - 1) || plain_name_byte(t, i + n->text.len))) continue;
        if (n->bound && !plain_bound(t, i + n->text.len)) continue;
        return true;
    }
    return false;
}

static bool plain_alive(const PrefilterGroup *g, Str t)
{
    for (uint32_t i = 0; i < g->count; i++)
        if (!plain_has(&g->words[i], t)) return false;
    return true;
}

/* A page whose neighbours may not be touched. */
enum { PAGE = 4096 };

static char *guarded_page(void)
{
    char *p = mmap(NULL, 3 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_true(p != MAP_FAILED && sysconf(_SC_PAGESIZE) == PAGE);
    assert_int_equal(mprotect(p + PAGE, PAGE, PROT_READ | PROT_WRITE), 0);
    return p + PAGE;
}

static const PrefilterKind kinds[] = {PREFILTER_BEST, PREFILTER_SCALAR, PREFILTER_SSSE3, PREFILTER_AVX2};
enum { KINDS = 4, GROUPS_MOST = 80 };

static void compare(Prefilter *const *filters, const PrefilterGroup *groups, uint32_t count, Str text)
{
    for (int k = 0; k < KINDS; k++) {
        uint64_t alive[(GROUPS_MOST + 63) / 64];
        bool any = false;
        if (!filters[k]) continue; /* a machine without these vectors */
        bool said = prefilter_scan(filters[k], text, alive);
        for (uint32_t g = 0; g < count; g++) {
            bool expected = plain_alive(&groups[g], text);
            any |= expected;
            if ((alive[g / 64] >> g % 64 & 1) != expected)
                fail_msg("kind %d, group %u (\"" STR_FMT "\"...): expected %d in \"" STR_FMT "\"", k, g,
                         STR_ARG(groups[g].words[0].text), expected, STR_ARG(text));
        }
        assert_int_equal(said, any);
        assert_int_equal(prefilter_scan(filters[k], text, NULL), any);
    }
}

static const char *const words[] = {
    "secret", "SECRET_KEY", "signing", "sign", "jwt", "JWT_SECRET_KEY", "jwt.encode", "eyJ", "-----BEGIN", "os",
    "x", "encode", "decode", "key", "SIMPLE_JWT", "passport-jwt", "getenv", "Secret", "aab", "abab", "b", "a_a",
    "a very long one that is longer than a vector of thirty-two bytes", "\xc3\xa9t\xc3\xa9", "_k", "secretOrKey",
};
enum { WORDS = sizeof words / sizeof *words };

static Needle random_needle(void)
{
    uint32_t flags = random_below(32);
    return (Needle){.text = str_of(words[random_below(WORDS)]), .caseless = flags & 1, .left = flags & 2,
                    .right = flags & 4, .bound = flags & 8, .whole = flags & 16};
}

static uint32_t random_groups(PrefilterGroup *groups)
{
    uint32_t count = 1 + random_below(random_below(2) ? 6 : GROUPS_MOST);
    for (uint32_t g = 0; g < count; g++) {
        groups[g].count = 1 + random_below(random_below(4) ? 2 : PREFILTER_WORDS);
        for (uint32_t i = 0; i < groups[g].count; i++) groups[g].words[i] = random_needle();
    }
    return count;
}

/* Words, broken words, words in another case and glue, so that near misses are frequent. */
static size_t random_code(char *out, size_t room)
{
    static const char glue[] = "aB_ .\n-sSgG1\xc3\xa9 \n\r=:,/#";
    size_t len = 0, wanted = random_below(3) ? random_below(100) : random_below((uint32_t)room);
    while (len < wanted) {
        const char *w = words[random_below(WORDS)];
        uint32_t change = random_below(6);
        for (size_t i = random_below(8) == 0; w[i] && len < wanted; i++) {
            if (change == 0 && random_below(6) == 0) break;
            char c = w[i];
            if (change == 1) c = (char)toupper((unsigned char)c);
            if (change == 2) c = (char)tolower((unsigned char)c);
            if (change == 3 && i == 0) c = (char)toupper((unsigned char)c);
            out[len++] = c;
        }
        if (len < wanted && random_below(2)) out[len++] = glue[random_below(sizeof glue - 1)];
    }
    return len;
}

static void test_agrees_with_a_plain_search(void **state)
{
    (void)state;
    char *page = guarded_page(), text[PAGE];
    for (int round = 0; round < 150; round++) {
        Arena arena = {0};
        PrefilterGroup groups[GROUPS_MOST];
        Prefilter *filters[KINDS];
        uint32_t count = random_groups(groups);
        for (int k = 0; k < KINDS; k++) filters[k] = prefilter_new_as(kinds[k], &arena, groups, count);
        for (int i = 0; i < 30; i++) {
            size_t len = random_code(text, i % 10 ? 300 : PAGE);
            memcpy(page + PAGE - len, text, len); /* touches the end of memory, and then its beginning */
            compare(filters, groups, count, (Str){page + PAGE - len, len});
            memcpy(page, text, len);
            compare(filters, groups, count, (Str){page, len});
        }
        arena_clear(&arena);
    }
    munmap(page - PAGE, 3 * PAGE);
}

static bool finds(const char *word, bool caseless, const char *text)
{
    Arena arena = {0};
    PrefilterGroup g = {{{.text = str_of(word), .caseless = caseless, .left = true, .right = true}}, 1};
    bool found = prefilter_scan(prefilter_new(&arena, &g, 1), str_of(text), NULL);
    assert_int_equal(found, plain_alive(&g, str_of(text)));
    arena_clear(&arena);
    return found;
}

static void test_letter_boundaries(void **state)
{
    (void)state;
    assert_true(finds("signing", true, "SIGNING_KEY"));
    assert_true(finds("signing", true, "jwtSigningKey"));
    assert_true(finds("signing", true, "_signing"));
    assert_true(finds("signing", true, "XSigning"));
    assert_true(finds("signing", true, "signing"));
    assert_true(finds("signing", true, "signing2"));
    assert_false(finds("signing", true, "assigning"));
    assert_false(finds("signing", true, "ASSIGNING"));
    assert_false(finds("signing", true, "signings"));
    assert_true(finds("jwt", true, "JWTSecret"));
    assert_true(finds("jwt", true, "myJwtSecret"));
    assert_false(finds("jwt", false, "JWT"));
}

static bool binds(const char *text)
{
    Arena arena = {0};
    PrefilterGroup g = {{{STR("secret"), true, true, true, false, true}}, 1};
    bool found = prefilter_scan(prefilter_new(&arena, &g, 1), str_of(text), NULL);
    assert_int_equal(found, plain_alive(&g, str_of(text)));
    arena_clear(&arena);
    return found;
}

static void test_names_that_may_be_given_a_value(void **state)
{
    (void)state;
    static const char *const yes[] = {
        "SECRET = x", "SECRET=x", "'my secret (old)': x", "secret?: string", "getenv('SECRET', x)", "env['SECRET'] || x",
        "env.SECRET\n  ?? x", "self.secret_key = x", "secret, other = x, y", "secret += x", "secret /* y */ = x",
        "secret \\\n = x", "secret # y\n = x", "secretKey\r\n\r\n\t: x", "f(secret=x)", "{secret: x}", "a[secret][b] = x",
        "get('SECRET') or x", "f(secret)\n  g = 1",
    };
    static const char *const no[] = {
        "by Secret Labs\n# All rights", "secret", "secret\n", "a secret.\nb = 1", "my secret;\n}", "= secret",
    };
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        if (!binds(yes[i])) fail_msg("%s", yes[i]);
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        if (binds(no[i])) fail_msg("%s", no[i]);
}

/* A line of eight megabytes that has nothing but the word: no time that grows with the square. */
static void test_a_long_line_of_words(void **state)
{
    (void)state;
    Buf text = {0};
    while (text.len < 8000000) buf_addz(&text, text.len % 240 > 230 ? "secret\n " : "secret ");
    Arena arena = {0};
    PrefilterGroup g = {{{STR("secret"), true, true, true, false, true}}, 1};
    assert_false(prefilter_scan(prefilter_new(&arena, &g, 1), buf_str(&text), NULL));
    arena_clear(&arena);
    buf_clear(&text);
}

static void test_every_place_in_a_block(void **state)
{
    (void)state;
    Arena arena = {0};
    PrefilterGroup g = {{{.text = STR("needle")}}, 1};
    char text[200];
    for (int k = 0; k < KINDS; k++) {
        Prefilter *p = prefilter_new_as(kinds[k], &arena, &g, 1);
        if (!p) continue;
        for (size_t len = 0; len < sizeof text; len++) {
            memset(text, '.', sizeof text);
            assert_false(prefilter_scan(p, (Str){text, len}, NULL));
            for (size_t at = 0; at + 6 <= len; at++) {
                memset(text, '.', sizeof text);
                memcpy(text + at, "needle", 6);
                assert_true(prefilter_scan(p, (Str){text, len}, NULL));
                assert_false(prefilter_scan(p, (Str){text, at + 5}, NULL));
            }
        }
    }
    arena_clear(&arena);
}

static void test_all_words_of_a_group_are_required(void **state)
{
    (void)state;
    Arena arena = {0};
    PrefilterGroup groups[] = {{{{.text = STR("jwt")}, {.text = STR("encode")}}, 2}, {{{.text = STR("session")}}, 1}};
    Prefilter *p = prefilter_new(&arena, groups, 2);
    uint64_t alive = 0;
    assert_false(prefilter_scan(p, STR("import jwt"), &alive));
    assert_int_equal(alive, 0);
    assert_true(prefilter_scan(p, STR("encode() # jwt"), &alive));
    assert_int_equal(alive, 1);
    assert_true(prefilter_scan(p, STR("session"), &alive));
    assert_int_equal(alive, 2);
    assert_true(prefilter_scan(p, STR("jwt encode session"), &alive));
    assert_int_equal(alive, 3);
    arena_clear(&arena);
}

static void test_nothing_to_look_for(void **state)
{
    (void)state;
    Arena arena = {0};
    uint64_t alive = 0;
    PrefilterGroup wordless[] = {{{{.text = STR("x")}}, 1}, {{{.text = STR("")}}, 1}, {.count = 0}};
    assert_false(prefilter_scan(prefilter_new(&arena, NULL, 0), STR("text"), &alive));
    assert_true(prefilter_scan(prefilter_new(&arena, wordless, 3), STR("text"), NULL));
    assert_true(prefilter_scan(prefilter_new(&arena, wordless, 3), STR("te?t"), &alive));
    assert_int_equal(alive, 6);
    assert_true(prefilter_scan(prefilter_new(&arena, wordless, 3), (Str){0}, &alive));
    assert_int_equal(alive, 6);
    arena_clear(&arena);
}

static void test_too_many_groups_filter_nothing(void **state)
{
    (void)state;
    Arena arena = {0};
    enum { MANY = PREFILTER_GROUPS + 1 };
    PrefilterGroup *groups = arena_new(&arena, MANY * sizeof *groups);
    for (uint32_t i = 0; i < MANY; i++)
        groups[i] = (PrefilterGroup){{{.text = arena_fmt(&arena, "word%u", i)}}, 1};
    assert_true(prefilter_scan(prefilter_new(&arena, groups, MANY), STR("no"), NULL));
    Prefilter *p = prefilter_new(&arena, groups, MANY - 1);
    assert_false(prefilter_scan(p, STR("no word here"), NULL));
    assert_true(prefilter_scan(p, STR("it is word2047"), NULL));
    for (uint32_t i = 0; i < PREFILTER_GROUPS; i++)
        for (groups[i].count = 0; groups[i].count < 3; groups[i].count++)
            groups[i].words[groups[i].count].text = arena_fmt(&arena, "word%u.%u", i, groups[i].count);
    assert_true(prefilter_scan(prefilter_new(&arena, groups, PREFILTER_GROUPS), STR("no"), NULL));
    arena_clear(&arena);
}

/* Fewer anchors than groups: one word serves all groups whose words hold it. */
static void test_anchors_are_shared(void **state)
{
    (void)state;
    Arena arena = {0};
    PrefilterGroup groups[] = {
        {{{STR("SECRET_KEY"), false, true, true, false, false}}, 1},
        {{{STR("JWT_SECRET_KEY"), false, true, true, false, false}}, 1},
        {{{STR("secret"), true, true, true, false, false}}, 1},
        {{{STR("secret"), true, true, true, false, false}, {STR("session"), true, true, true, false, false}}, 2},
    };
    Needle anchor = {0};
    Prefilter *p = prefilter_new(&arena, groups, 4);
    assert_int_equal(prefilter_anchor(p, 0, &anchor), 1);
    assert_str(anchor.text, "secret");
    arena_clear(&arena);
}

CHECK_MAIN(TEST(test_agrees_with_a_plain_search), TEST(test_letter_boundaries),
           TEST(test_names_that_may_be_given_a_value), TEST(test_a_long_line_of_words), TEST(test_every_place_in_a_block),
           TEST(test_all_words_of_a_group_are_required), TEST(test_nothing_to_look_for),
           TEST(test_too_many_groups_filter_nothing), TEST(test_anchors_are_shared))

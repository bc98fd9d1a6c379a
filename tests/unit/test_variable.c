#include "check.h"

#include "base/variable.h"

static Str head_of(const char *row)
{
    Str head = str_of(row);
    head.len -= str_ends(head, STR("*"));
    return head;
}

static void test_sorted(void **state)
{
    (void)state;
    for (size_t i = 0; variable_other(i) && variable_other(i + 1); i++) {
        Str head = head_of(variable_other(i)), next = head_of(variable_other(i + 1));
        if (str_cmp(head, next) >= 0) fail_msg("%s stands before %s", variable_other(i), variable_other(i + 1));
        bool all = str_ends(str_of(variable_other(i)), STR("*"));
        if (all && str_starts(next, head)) fail_msg("%s takes %s in", variable_other(i), variable_other(i + 1));
    }
}

static void test_each_is_known(void **state)
{
    (void)state;
    for (size_t i = 0; variable_other(i); i++) {
        Buf name = {0};
        buf_add(&name, head_of(variable_other(i)));
        bool all = str_ends(str_of(variable_other(i)), STR("*"));
        if (all) buf_addz(&name, "ZZ");
        assert_true(variable_is_name(buf_str(&name)));
        assert_true(variable_is_others(buf_str(&name)));
        buf_addz(&name, "ZZ");
        assert_int_equal(variable_is_others(buf_str(&name)), all);
        buf_clear(&name);
    }
}

/* What a program keeps its own keys under, however much it looks like one of those. */
static void test_not_others(void **state)
{
    (void)state;
    static const char *const own[] = {"JWT_SECRET_KEY", "SECRET_KEY", "NPM_TOKEN", "CARGO_REGISTRY_TOKEN", "SSH_PRIVATE_KEY",
                                      "NODE_SECRET", "SSL_KEY", "PGPASSWORD", "MAIL_KEY", "PATH_KEY", "USER_KEY", "HOST_KEY",
                                      "GO_SECRET", "CI_TOKEN", "ENV_KEY", "SESSION_SECRET", "A", "_", "zz", "APP_KEY",
                                      "SHELL_KEY", "TERM_KEY", "DOCKER_PASSWORD", "PHP_KEY", "R_KEY", "VIM_KEY"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (variable_is_others(str_of(own[i]))) fail_msg("%s", own[i]);
    assert_false(variable_is_others((Str){0}));
}

static void test_shapes(void **state)
{
    (void)state;
    static const char *const good[] = {"JWT_*", "*_KEY", "A*_KEY", "*SECRET*", "*_*_KEY"};
    static const char *const bad[] = {"JWT_KEY", "*", "A_*", "*_*", "jwt_*", "", "JWT *"};
    static const struct {
        const char *name, *shape;
        bool fits;
    } rows[] = {
        {"JWT_KEY", "JWT_*", true},
        {"JWT_", "JWT_*", false},
        {"XJWT_KEY", "JWT_*", false},
        {"JWT_KEY", "JWT_KEY", true},
        {"JWT_KEY", "JWT_KE", false},
        {"JWT_KEY", "JWT_KEYS", false},
        {"A_KEY", "*_KEY", true},
        {"_KEY", "*_KEY", false},
        {"A_KEY_2", "*_KEY", false},
        {"A_KEY_KEY", "*_KEY", true},
        {"A_B_KEY", "A_*_KEY", true},
        {"A__KEY", "A_*_KEY", false},
        {"A_KEY_B_KEY_C", "*_KEY_*_KEY_*", true},
        {"A_KEY_KEY_C", "*_KEY_*_KEY_*", false},
        {"", "JWT_*", false},
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (!variable_is_shape(str_of(good[i]))) fail_msg("%s", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (variable_is_shape(str_of(bad[i]))) fail_msg("%s", bad[i]);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (variable_fits(str_of(rows[i].name), str_of(rows[i].shape)) != rows[i].fits)
            fail_msg("%s, %s", rows[i].name, rows[i].shape);
}

CHECK_MAIN(TEST(test_shapes), TEST(test_sorted), TEST(test_each_is_known), TEST(test_not_others))

/* Lines of rules that a user may add: every built-in one of those forms passes, and lines that mean nothing do not. */
#include "check.h"

#include "base/conf.h"
#include "syntax/data.h"
#include "unhardcode.h"

#include <stdlib.h>

static void refuse(const char *line, const char *part)
{
    char *why = uh_rule_check(line);
    if (!why || !strstr(why, part)) fail_msg("%s: %s", line, why ? why : "is taken");
    free(why);
}

static void take(const char *line)
{
    char *why = uh_rule_check(line);
    if (why) fail_msg("%s: %s", line, why);
    free(why);
}

/* The words of built-in lines are separated by one blank, and those with blanks are in quotes. */
static void test_built_in_lines(void **state)
{
    (void)state;
    int count = 0;
    for (uint32_t i = 0; i < data_file_count; i++) {
        if (!str_ends(data_files[i].path, STR("/sinks"))) continue;
        for (Str text = data_files[i].text; text.len;) {
            Buf line = {0};
            buf_add(&line, str_cut(&text, '\n'));
            char *why = line.len ? uh_rule_check(line.at) : NULL;
            if (why && !strstr(why, "is not for a configuration")) fail_msg("%s: %s", line.at, why);
            count += line.len && !why;
            free(why);
            buf_clear(&line);
        }
    }
    assert_true(count > 900);
}

static void test_paths(void **state)
{
    (void)state;
    take("call shop.seal 1|key signing-key shop-seal");
    take("call *.seal 0.secret|0.*.keys signing-key shop-seal");
    take("call @acme/keys.Shop()..seal 0.!1 signing-key shop-seal");
    take("call ключ.seal 0 signing-key shop-seal");
    refuse("call branca..Branca 0 signing-key pyjwt", "`branca..Branca` has to be a path");
    refuse("call .branca 0 signing-key pyjwt", "path");
    refuse("call branca. 0 signing-key pyjwt", "path");
    refuse("call a.*.b 0 signing-key pyjwt", "path");
    refuse("call * 0 signing-key pyjwt", "path");
    refuse("call a()...b 0 signing-key pyjwt", "path");
    refuse("call a(b).c 0 signing-key pyjwt", "path");
    refuse("call 1a 0 signing-key pyjwt", "path");
    refuse("call a,b 0 signing-key pyjwt", "path");
    refuse("call \"a b\" 0 signing-key pyjwt", "path");
    refuse("call \"\" 0 signing-key pyjwt", "path");
    refuse("alias shop. acme", "path");
    refuse("object dict a..b", "path");
}

static void test_places(void **state)
{
    (void)state;
    take("call jira.JIRA 2.1|basic_auth.1|token_auth token shop");
    take("call keystone.init \"0.cookie secret\" session-key shop");
    take("wrap *.items self.* [].1");
    refuse("call branca.Branca key.0 signing-key pyjwt", "`key.0` has to be places such as");
    refuse("call branca.Branca 33 signing-key pyjwt", "places");
    refuse("call branca.Branca 0| signing-key pyjwt", "places");
    refuse("call branca.Branca |0 signing-key pyjwt", "places");
    refuse("call branca.Branca 0||1 signing-key pyjwt", "places");
    refuse("call branca.Branca 0. signing-key pyjwt", "places");
    refuse("call branca.Branca 0..key signing-key pyjwt", "places");
    refuse("call branca.Branca -1 signing-key pyjwt", "places");
    refuse("call branca.Branca 0,key signing-key pyjwt", "places");
    refuse("call branca.Branca key=0 signing-key pyjwt", "places");
    refuse("call branca.Branca 0.12 signing-key pyjwt", "places");
    refuse("call branca.Branca \"\" signing-key pyjwt", "places");
    refuse("fallback shop.get 1 | read", "places");
    refuse("fallback shop.get 1 0 reed", "fix");
    refuse("named shop.option 0 .", "places");
    refuse("env shop.get name.", "places");
}

static void test_words(void **state)
{
    (void)state;
    refuse("call branca.Branca 0 signing-key pyjwt and more", "at most 6 words");
    refuse("set *.key value signing-key shop more", "at most 5 words");
    refuse("call branca.Branca 0 signing-key", "too short");
    refuse("call branca.Branca 0 signing-kee pyjwt", "there is no kind `signing-kee`");
    refuse("call branca.Branca 0 signing-key PyJWT", "small letters");
    refuse("call branca.Branca 0 signing-key pyjwt a||b", "texts with `|` between");
    refuse("call branca.Branca 0 signing-key pyjwt |", "texts");
    refuse("coll branca.Branca 0 signing-key pyjwt", "unknown form `coll`");
    refuse("config SHOP-KEY value signing-key shop", "a name");
    refuse("config SHOP_KEY valeu signing-key shop", "`value`, `item`");
    refuse("entry SHOP.KEY item signing-key shop", "`value`");
    refuse("entry SHOP..KEY value signing-key shop", "path");
    refuse("set *.key 0 signing-key shop", "`value`");
    refuse("pair key values signing-key shop", "`value`");
    refuse("pair key value.0 signing-key shop", "`value`");
    refuse("decorator *.loader value signing-key shop", "`()`");
    refuse("name shop_key strong signing-key shop", "SHOP_KEY");
    refuse("name SHOP__KEY strong signing-key shop", "SHOP_KEY");
    refuse("name _ strong signing-key shop", "SHOP_KEY");
    refuse("name SHOP_* strong signing-key shop", "SHOP_KEY");
    refuse("name SHOP_KEY string signing-key shop", "`strong`");
    refuse("settings shop.Settings env open", "`closed`");
    take("name SHOP_*_KEY vague signing-key shop");
    take("pair auth value.1 token shop .shop.example|/rest/");
    take("settings shop.Settings alias|env closed");
}

CHECK_MAIN(TEST(test_built_in_lines), TEST(test_paths), TEST(test_places), TEST(test_words))

/* rule.h - what is known of frameworks and libraries, as data
 *
 * One line of grammars/<language>/sinks or of grammars/rules each; `form` is the first word:
 *
 *     # form    target                secret             kind         rule
 *     call      jwt.encode            1|key              signing-key  pyjwt         an argument of a call
 *     config    JWT_SECRET_KEY        value              signing-key  flask-config  a setting of that name
 *     entry     SIMPLE_JWT.SIGNING_KEY value             signing-key  simplejwt     a member of a named object
 *     pair      secretOrKey           value              signing-key  passport-jwt  a key or keyword of that name anywhere
 *     format    jwt                   eyJ                jwt          raw-jwt       text of that format; `secret` is its marker
 *     name      JWT_SECRET            strong             signing-key  secret-name   a variable whose name holds these words
 *     env       os.getenv             0                                             reads the variable that argument names
 *     fallback  os.getenv             1|default  0  read                            an env read with a default: default, name, fix
 *     wrap      Buffer.from           0                                             stands for its argument
 *     object    dict                                                                its keywords are members of an object
 *     set       *.secret_key          value              session-key  flask-secret-key  an attribute or member that is assigned
 *     suppress  "gitleaks:allow"                                                     a comment that silences its line
 *     settings  pydantic.BaseSettings                                               a base class whose fields are read from the environment
 *     default   signing-key           JWT_SECRET_KEY                                how a value is called that nothing names
 *     generic   secret key                                                          names that say too little
 *     not-name  ENV PATH                                                            last words of names that hold no value
 *     rule      pyjwt                 "message"                                     what a finding says
 *     kind      signing-key           "message"                                     how to rotate such a value
 *     weak      secret changeme ...                                                 values that everybody tries first
 *
 * A target is a dotted path with import aliases resolved; `*.a.b` matches any path that ends so, `X()..m` a
 * method called on a chain that starts with a call of X. `secret` lists alternatives with `|`: a position from 0, a keyword,
 * either followed by members (`0.secret`, `1.jwt.secret`), `self` for the object of a method, `*` for every
 * argument, a member `()` for what a function returns.
 */
#ifndef SCAN_RULE_H
#define SCAN_RULE_H

#include "syntax/language.h"

typedef struct Path Path; /* a list of member names, shared and never changed; NULL is the empty one */
struct Path {
    Str part;
    const Path *rest;
};

typedef enum { ARG_POSITION, ARG_KEYWORD, ARG_SELF, ARG_EVERY } ArgKind;

typedef struct {
    ArgKind kind;
    uint32_t position;
    Str keyword;
    const Path *members;
} Arg;

typedef struct {
    const Arg *at;
    uint32_t count;
} Args;

typedef enum {
    FORM_CALL, FORM_CONFIG, FORM_DEFAULT, FORM_ENTRY, FORM_ENV, FORM_FALLBACK, FORM_FORMAT, FORM_GENERIC, FORM_KIND,
    FORM_NAME, FORM_NOT_NAME, FORM_OBJECT, FORM_PAIR, FORM_RULE, FORM_SET, FORM_SETTINGS, FORM_SUPPRESS, FORM_WEAK, FORM_WRAP,
    FORM_COUNT
} Form;

typedef struct {
    Form form;
    Str target;
    Args secret;  /* call, env, fallback, wrap */
    Str word;     /* the second column as it stands: the message, the marker, the default name, `strong` */
    Str kind, id; /* id is the rule's name */
    Args name;    /* fallback: the argument that names the variable */
    bool drop;    /* fallback: the argument is dropped; otherwise the whole call becomes a read */
    const Path *members; /* entry: what follows the first part */
    uint32_t next; /* index + 1 of the rule of the same form and key that was read before this one, or 0 */
} Rule;

typedef struct {
    ARRAY(Rule) all;
    Map by_key[FORM_COUNT]; /* target (entry: its first part) -> index + 1 of the newest rule */
    Map last_parts;         /* last part of the target of a call, env, fallback, wrap or object */
} RuleSet;

/* Reads grammars/rules and the sinks of the language and of those that it inherits. */
bool rules_read(RuleSet *rules, const Language *language, const Data *data, Arena *arena, Error *error);

/* The newest rule of that form and key, or NULL; rule_next() goes on to the older ones of the same key. */
const Rule *rules_get(const RuleSet *rules, Form form, Str key);
const Rule *rule_next(const RuleSet *rules, const Rule *rule);

/* The rule of that form whose target matches a dotted path, the exact one before the wildcards; or NULL. */
const Rule *rules_match(const RuleSet *rules, Form form, Str path);

/* The last part of a dotted path: "sign" of "jsonwebtoken.sign". */
Str path_last(Str path);

/* `part` in front of `rest`. */
const Path *path_push(Arena *arena, Str part, const Path *rest);

#endif

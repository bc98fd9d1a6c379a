/* way.h - how the names of variables stand in files of a language without a grammar, by the files' names */
#ifndef APP_PROJECT_WAY_H
#define APP_PROJECT_WAY_H

typedef enum {
    WAY_NONE,          /* they are spelled */
    WAY_BEANS,         /* classes and records: `@Value("${app.key}")` */
    WAY_BEANS_ESCAPED, /* the same, where a language puts values into its texts itself */
    WAY_BLOCKS,        /* keys of settings, each below others */
    WAY_CLOJURE_WORDS, /* `(env :jwt-secret)` */
    WAY_INDEXES,       /* `configuration["App:Key"]` */
    WAY_PROPERTIES,    /* keys of settings, a line each */
    WAY_RECORDS,       /* `#[arg(long, env)]` above a field */
    WAY_RUBY_WORDS,    /* `Settings.env.jwt_secret` */
    WAY_STRUCTS        /* `env.Parse(&c)`, `GetString("app.key")` */
} Way;

Way way_of(const char *name);

#endif

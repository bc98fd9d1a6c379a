#include "app/options.h"

#include "app/rename.h"
#include "base/array.h"
#include "report/report.h"

#include <getopt.h>
#include <stdlib.h>

typedef enum { WHAT, WHERE, HOW, OTHER, GROUPS } Group;

typedef enum { FLAG, WORD, WORDS, LIST, PAIRS, COUNT } Kind;

typedef struct {
    const char *name;
    char letter; /* 0: none */
    Kind kind;
    Group group;
    const char *argument; /* as --help names it; NULL for a flag */
    size_t field;         /* of Options */
    const char *help;
} Row;

#define AT(field) offsetof(Options, field)

/* Sorted by name. */
static const Row table[] = {
    {"baseline", 0, WORD, WHERE, "FILE", AT(baseline), "leave out the findings that FILE knows"},
    {"color", 0, WORD, HOW, "WHEN", AT(color), "auto, always or never (default: auto; NO_COLOR is respected)"},
    {"config", 0, WORD, OTHER, "FILE", AT(config),
     "read this configuration (default: .unhardcode.yaml, from the paths\nup to the repository's root)"},
    {"data", 0, WORD, OTHER, "DIR", AT(data), "read grammars/ and templates/ below DIR on top of the built-in ones"},
    {"diff", 0, FLAG, WHAT, NULL, AT(diff), "print what --fix would change as a diff, and write nothing"},
    {"exclude", 0, WORDS, WHERE, "GLOB", AT(exclude),
     "leave out what GLOB matches, in the syntax of .gitignore; may be\nrepeated"},
    {"exit-zero", 0, FLAG, HOW, NULL, AT(exit_zero), "exit with 0 also when there are findings"},
    {"fix", 0, FLAG, WHAT, NULL, AT(fix), "move the values out of the code, in place"},
    {"force-exclude", 0, FLAG, WHERE, NULL, AT(force_exclude),
     "leave out what is excluded or ignored even when it is named"},
    {"format", 0, WORD, HOW, "FORMAT", AT(format), "text or json (default: text)"},
    {"help", 'h', FLAG, OTHER, NULL, AT(help), "print this"},
    {"hidden", 0, FLAG, WHERE, NULL, AT(hidden), "look also at files and folders whose names begin with a dot"},
    {"ignore", 0, LIST, WHERE, "RULE[,RULE]", AT(ignore), "leave out these rules; may be repeated"},
    {"include-tests", 0, FLAG, WHERE, NULL, AT(include_tests),
     "count and fix test code, fixtures and examples as well"},
    {"jobs", 'j', COUNT, OTHER, "N", AT(jobs), "threads to use (default: one for each processor, at most 8)"},
    {"max-file-size", 0, COUNT, WHERE, "BYTES", AT(max_file_size), "skip larger files (default: 8388608)"},
    {"no-config", 0, FLAG, OTHER, NULL, AT(no_config), "read no configuration"},
    {"no-ignore", 0, FLAG, WHERE, NULL, AT(no_ignore), "do not respect .gitignore, .ignore and the like"},
    {"output", 'o', WORD, HOW, "FILE", AT(output), "write to FILE what would go to standard output"},
    {"quiet", 'q', FLAG, HOW, NULL, AT(quiet), "print findings and errors only"},
    {"rename", 0, PAIRS, WHAT, "OLD=NEW", AT(renames),
     "read from the variable NEW what OLD would be read from; may be\nrepeated"},
    {"secrets", 0, WORD, WHAT, "FILE", AT(secrets),
     "where the values go (default: .env at the repository's root, else\n"
     "beside the file); none: nowhere, they are lost"},
    {"select", 0, LIST, WHERE, "RULE[,RULE]", AT(select),
     "look for these rules only (`unhardcode rules` lists them); may be\nrepeated"},
    {"stdin-filename", 0, WORD, WHERE, "FILE", AT(stdin_filename),
     "read the source from standard input as if it were FILE; with --fix\n"
     "the fixed source goes to standard output"},
    {"strict", 0, FLAG, WHAT, NULL, AT(strict),
     "write code that takes no empty value either (Python; JavaScript\nnever does)"},
    {"template", 't', WORD, WHAT, "NAME", AT(template_name),
     "the code to write: one of `unhardcode templates`, or a folder of\nyours (default: env; file for private keys)"},
    {"unsafe", 0, FLAG, WHAT, NULL, AT(unsafe), "make also fixes that may change what the program does"},
    {"version", 'V', FLAG, OTHER, NULL, AT(version), "print the version"},
    {"write-baseline", 0, WORD, WHAT, "FILE", AT(write_baseline),
     "write the findings to FILE, for --baseline, instead of telling them"},
};

enum { ROWS = sizeof table / sizeof *table, DEFAULT_FILE_SIZE = 8 << 20 };

static const char *const group_titles[GROUPS] = {
    [WHAT] = "What to do", [WHERE] = "Where to look", [HOW] = "How to tell", [OTHER] = "Other"};

const char *options_name(size_t i) { return i < ROWS ? table[i].name : NULL; }

static bool parse_count(const Row *row, const char *text, uint64_t *count, Error *error)
{
    char *end;
    *count = strtoull(text, &end, 10);
    if (*text >= '0' && *text <= '9' && *end == 0 && *count > 0) return true;
    return error_set(error, "--%s %s: not a number above 0", row->name, text);
}

void words_add(Words *words, const char *word, Arena *arena)
{
    const char **grown = arena_new(arena, (words->count + 2) * sizeof *grown);
    if (words->count) memcpy(grown, words->at, words->count * sizeof *grown);
    grown[words->count] = word;
    *words = (Words){grown, words->count + 1};
}

/* "a,b": at least one, and none empty. */
static bool parse_list(const Row *row, const char *text, Words *words, Arena *arena, Error *error)
{
    Str rest = str_of(text);
    for (bool more = true; more;) {
        more = str_find_char(rest, ',') >= 0;
        Str word = str_trim(str_cut(&rest, ','));
        if (word.len == 0) return error_set(error, "--%s %s: a rule is missing", row->name, text);
        words_add(words, arena_copy(arena, word).at, arena);
    }
    return true;
}

static bool parse_pair(const Row *row, const char *text, Words *words, Arena *arena, Error *error)
{
    Error own = {0};
    Str to = str_of(text), from = str_cut(&to, '=');
    bool fine = strchr(text, '=') ? rename_add(words, from, to, arena, &own) : error_set(&own, "not OLD=NEW");
    if (!fine) error_set(error, "--%s %s: " STR_FMT, row->name, text, STR_ARG(buf_str(&own.text)));
    error_clear(&own);
    return fine;
}

static bool store_value(Options *o, const Row *row, const char *value, Arena *arena, Error *error)
{
    void *field = (char *)o + row->field;
    switch (row->kind) {
    case FLAG:
        *(bool *)field = true;
        return true;
    case WORD:
        *(const char **)field = value;
        return true;
    case WORDS:
        words_add(field, value, arena);
        return true;
    case LIST: return parse_list(row, value, field, arena, error);
    case PAIRS: return parse_pair(row, value, field, arena, error);
    case COUNT:
        return parse_count(row, value, field, error);
    }
    return true;
}

/* getopt's two tables. It gives back the row's number behind what single letters may be. */
enum { FIRST_LONG = 256 };

static void make_tables(struct option longs[ROWS + 1], char *letters)
{
    *letters++ = '-'; /* other arguments come in order, as option 1 */
    *letters++ = ':'; /* a missing argument is told from an unknown option */
    for (int i = 0; i < ROWS; i++) {
        bool takes = table[i].kind != FLAG;
        longs[i] = (struct option){table[i].name, takes ? required_argument : no_argument, NULL, FIRST_LONG + i};
        if (!table[i].letter) continue;
        *letters++ = table[i].letter;
        if (takes) *letters++ = ':';
    }
    *letters = 0;
}

static const Row *row_of(int code)
{
    if (code >= FIRST_LONG) return &table[code - FIRST_LONG];
    for (size_t i = 0; i < ROWS; i++)
        if (table[i].letter == code) return &table[i];
    return NULL;
}

/* getopt takes the beginning of a name for the name; a script that relies on that breaks with the next option. */
static bool is_whole(const Row *row, Str word)
{
    if (!str_starts(word, STR("--"))) return true;
    Str name = str_from(word, 2);
    return str_eqz(str_cut(&name, '='), row->name);
}

static bool unknown_option(const char *word, Error *error)
{
    if (word[0] == '-' && word[1] == '-') return error_set(error, "unknown option %.*s", (int)strcspn(word, "="), word);
    return error_set(error, "unknown option -%c", optopt);
}

static bool choice_ok(const char *option, const char *value, const char *const *choices, Error *error)
{
    Buf all = {0};
    for (size_t i = 0; choices[i]; i++) {
        if (strcmp(value, choices[i]) == 0) {
            buf_clear(&all);
            return true;
        }
        buf_addf(&all, "%s%s", i ? ", " : "", choices[i]);
    }
    error_set(error, "--%s %s: there is %s", option, value, all.at);
    buf_clear(&all);
    return false;
}

static bool check_baseline(const Options *o, Error *error)
{
    const char *with = o->baseline ? "baseline" : o->fix ? "fix" : o->diff ? "diff" : NULL;
    if (!with && o->stdin_filename) with = "stdin-filename";
    if (!o->write_baseline || !with) return true;
    return error_set(error, "--write-baseline takes all findings as they are: it does not go with --%s", with);
}

static bool check(const Options *o, Error *error)
{
    static const char *const when[] = {"auto", "always", "never", NULL};
    const char *formats[8] = {0};
    for (size_t i = 0; i < 7 && report_format_at(i); i++) formats[i] = report_format_at(i)->name;
    if (!choice_ok("color", o->color, when, error)) return false;
    if (!choice_ok("format", o->format, formats, error)) return false;
    if (o->diff && strcmp(o->format, "text") != 0)
        return error_set(error, "--diff prints a diff: it does not go with --format %s", o->format);
    if (o->config && o->no_config) return error_set(error, "--config does not go with --no-config");
    if (!check_baseline(o, error)) return false;
    bool dash = false;
    for (uint32_t i = 0; i < o->paths.count; i++) dash |= strcmp(o->paths.at[i], "-") == 0;
    if (dash && !o->stdin_filename) return error_set(error, "- needs --stdin-filename: the name tells the language");
    if (o->stdin_filename && o->paths.count > dash)
        return error_set(error, "--stdin-filename reads standard input: it takes no PATH");
    return true;
}

/* One step of getopt's: `code` is what it returned, `word` what it looked at. */
static bool take(Options *o, int code, const char *word, Arena *arena, Error *error)
{
    const Row *row = row_of(code == ':' ? optopt : code);
    if (code == '?' || !row || !is_whole(row, str_of(word))) return unknown_option(word, error);
    if (code == ':') return error_set(error, "--%s needs %s", row->name, row->argument);
    return store_value(o, row, optarg, arena, error);
}

/* Sorted by name. A command is the first word of all; with the wrong number of arguments it is a path. */
static const struct {
    const char *name;
    Command command;
    uint32_t most; /* paths, with its own name */
} commands[] = {
    {"explain", COMMAND_EXPLAIN, UINT32_MAX},
    {"prove", COMMAND_PROVE, UINT32_MAX},
    {"rules", COMMAND_RULES, 1},
    {"templates", COMMAND_TEMPLATES, 1},
    {"undo", COMMAND_UNDO, UINT32_MAX},
};

static Command command_of(const Options *o, const char *first)
{
    uint32_t count = o->paths.count;
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (first && strcmp(first, commands[i].name) == 0 && count <= commands[i].most) return commands[i].command;
    return COMMAND_NONE;
}

bool options_parse(Options *o, int argc, char **argv, Arena *arena, Error *error)
{
    struct option longs[ROWS + 1] = {0};
    char letters[2 + 2 * ROWS + 1];
    const char **paths = arena_new(arena, ((size_t)argc + 1) * sizeof *paths);
    uint32_t count = 0;
    *o = (Options){.format = "text", .color = "auto", .max_file_size = DEFAULT_FILE_SIZE};
    make_tables(longs, letters);
    opterr = 0;
    for (int word = 1, code; (code = getopt_long(argc, argv, letters, longs, NULL)) != -1; word = optind) {
        if (code == 1) paths[count++] = optarg;
        else if (!take(o, code, argv[word], arena, error)) return false;
    }
    while (optind < argc) paths[count++] = argv[optind++];
    o->paths = (Words){paths, count};
    o->command = command_of(o, argv[1]);
    if (o->command == COMMAND_EXPLAIN && count != 2)
        return error_set(error, "explain needs a rule, or a reason that stands behind `not fixed`");
    if (o->command == COMMAND_PROVE && count < 2) return error_set(error, "prove needs a file or a folder");
    if (o->command == COMMAND_PROVE) o->paths = (Words){paths + 1, count - 1};
    return check(o, error);
}

void options_usage(Buf *out)
{
    buf_addz(out, "usage: unhardcode [OPTIONS] PATH...   (unhardcode --help tells more)\n");
}

/* One option: two columns, further lines of the help below the first. */
static void add_row(Buf *out, const Row *row)
{
    enum { COLUMN = 31 };
    size_t start = out->len;
    if (row->letter) buf_addf(out, "  -%c, --%s", row->letter, row->name);
    else buf_addf(out, "      --%s", row->name);
    if (row->argument) buf_addf(out, " %s", row->argument);
    Str rest = str_of(row->help);
    while (rest.len) {
        Str line = str_cut(&rest, '\n');
        int blanks = COLUMN - (int)(out->len - start);
        buf_addf(out, "%*s" STR_FMT "\n", blanks > 2 ? blanks : 2, "", STR_ARG(line));
        start = out->len;
    }
}

void options_help(Buf *out)
{
    buf_addz(out, "unhardcode finds signing keys that are written into Python, JavaScript and TypeScript\n"
                  "code, and moves them out of it.\n\n"
                  "usage: unhardcode [OPTIONS] PATH...   report, or fix, files and folders\n"
                  "       unhardcode rules               list what is looked for (./rules is the folder)\n"
                  "       unhardcode explain RULE        what a rule means, or a reason not to fix, and what to do\n"
                  "       unhardcode templates           list the templates\n"
                  "       unhardcode prove PATH...       plan the fix, and show what makes it trustworthy\n"
                  "       unhardcode undo [PATH...]      put the code back as it was before the last --fix here\n");
    for (int group = 0; group < GROUPS; group++) {
        buf_addf(out, "\n%s:\n", group_titles[group]);
        for (size_t i = 0; i < ROWS; i++)
            if ((int)table[i].group == group) add_row(out, &table[i]);
    }
    buf_addz(out, "\nA comment with `unhardcode: ignore` or `unhardcode: ignore[RULE]` silences its line,\n"
                  "`unhardcode: ignore-next-line` the one below; so do the comments of other tools: gitleaks:allow,\n"
                  "pragma: allowlist secret, nosec, noqa: S105.\n");
    buf_addz(out, "\nExit status: 0 nothing found, or all of it fixed; 1 findings remain (with --diff: the diff is\n"
                  "not empty); 2 something could not be done. As a filter: 0 when the full text was printed.\n");
}

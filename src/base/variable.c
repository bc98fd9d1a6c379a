#include "base/variable.h"

bool variable_is_name(Str name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool letter = ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_';
        if (!letter && !(i && c >= '0' && c <= '9')) return false;
    }
    return name.len > 0;
}

enum { SHORTEST = 3 };

bool variable_is_capital(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

bool variable_is_spelled(Str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!variable_is_capital(text.at[i])) return false;
    return text.len >= SHORTEST && variable_is_name(text);
}

bool variable_is_shape(Str text)
{
    size_t run = 0, longest = 0;
    bool open = false;
    for (size_t i = 0; i < text.len; i++) {
        bool star = text.at[i] == '*';
        if (!star && !variable_is_capital(text.at[i])) return false;
        open |= star;
        run = star ? 0 : run + 1;
        if (run > longest) longest = run;
    }
    return open && longest >= SHORTEST;
}

bool variable_fits(Str name, Str shape)
{
    size_t i = 0, k = 0, back = 0, star = 0; /* star: 1 + where the last one stands */
    while (i < name.len) {
        if (k < shape.len && shape.at[k] == '*')
            star = ++k, back = ++i;
        else if (k < shape.len && shape.at[k] == name.at[i])
            i++, k++;
        else if (star)
            k = star, i = ++back;
        else
            return false;
    }
    return k == shape.len;
}

bool variable_may_stand_in(Str code)
{
    size_t run = 0;
    for (size_t i = 0; i < code.len && run < SHORTEST; i++) run = variable_is_capital(code.at[i]) ? run + 1 : 0;
    return run == SHORTEST;
}

bool variable_says_env(Str text)
{
    for (size_t i = 0; i + 3 <= text.len; i++)
        if ((text.at[i] | 32) == 'e' && (text.at[i + 1] | 32) == 'n' && (text.at[i + 2] | 32) == 'v') return true;
    return false;
}

/* From environ(7), ld.so(8), bash(1), less(1), ssh(1), git(1), and the manuals of compilers, build tools and
 * interpreters: what finds or starts other programs and libraries, what is trusted, where settings are read, and what
 * a session sets. Names that hold secrets for such programs are not here. `*`: all that begin so. Sorted by what stands
 * before that. */
static const char others[][32] = { /* no pointers: those are set at each start */
    "ALL_PROXY", "ALSA_CONFIG_PATH", "ANT_ARGS", "ANT_OPTS", "APPDATA", "AR", "AS", "BASHOPTS", "BASH_ENV",
    "BASH_FUNC_*", "BASH_LOADABLES_PATH", "BASH_XTRACEFD", "BROWSER", "BUNDLE_APP_CONFIG", "BUNDLE_GEMFILE",
    "BUNDLE_PATH", "BUN_CONFIG_*", "BUN_INSTALL", "BUN_OPTIONS", "CARGO", "CARGO_BUILD_*", "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_HOME", "CARGO_INSTALL_ROOT", "CARGO_TARGET_*", "CC", "CCACHE_*", "CDPATH", "CFLAGS", "CGO_*", "CI",
    "CLASSPATH", "CLICOLOR", "CLICOLOR_FORCE", "CMAKE_*", "COLORTERM", "COLUMNS", "COMPILER_PATH", "COMPOSE_FILE",
    "COMPOSE_PROJECT_NAME", "COMSPEC", "CONDA_DEFAULT_ENV", "CONDA_EXE", "CONDA_PREFIX", "CORECLR_*", "COREPACK_*",
    "COR_ENABLE_PROFILING", "COR_PROFILER", "COR_PROFILER_PATH", "CPATH", "CPLUS_INCLUDE_PATH", "CPP", "CPPFLAGS",
    "CREDENTIALS_DIRECTORY", "CURL_CA_BUNDLE", "CURL_HOME", "CVSROOT", "CVS_RSH", "CXX", "CXXFLAGS", "C_INCLUDE_PATH",
    "DBUS_*", "DEBIAN_FRONTEND", "DENO_CERT", "DENO_DIR", "DENO_INSTALL_ROOT", "DENO_V8_FLAGS", "DESKTOP_SESSION",
    "DISPLAY", "DISTCC_*", "DOCKER_CERT_PATH", "DOCKER_CONFIG", "DOCKER_CONTEXT", "DOCKER_HOST", "DOCKER_TLS_VERIFY",
    "DOTNET_*", "DYLD_*", "EDITOR", "ELECTRON_RUN_AS_NODE", "ELIXIR_ERL_OPTIONS", "EMACSLOADPATH", "ENV", "ERL_AFLAGS",
    "ERL_FLAGS", "ERL_LIBS", "ERL_ZFLAGS", "EUID", "EXINIT", "FCEDIT", "FIGNORE", "FORCE_COLOR", "FPATH", "FTP_PROXY",
    "GCC_EXEC_PREFIX", "GCONV_PATH", "GDK_PIXBUF_MODULE_FILE", "GEM_HOME", "GEM_PATH", "GEM_SPEC_CACHE", "GETCONF_DIR",
    "GHCRTS", "GIO_EXTRA_MODULES", "GIO_MODULE_DIR", "GIT_*", "GLIBC_TUNABLES", "GLOBIGNORE", "GNUPGHOME", "GNUTLS_*",
    "GOARCH", "GOBIN", "GOCACHE", "GODEBUG", "GOENV", "GOEXPERIMENT", "GOFLAGS", "GOINSECURE", "GOMODCACHE",
    "GONOPROXY", "GONOSUMDB", "GOOS", "GOPATH", "GOPRIVATE", "GOPROXY", "GOROOT", "GOSUMDB", "GOTOOLCHAIN",
    "GOTOOLDIR", "GOVCS", "GOWORK", "GPG_AGENT_INFO", "GPG_TTY", "GRADLE_OPTS", "GRADLE_USER_HOME", "GREP_OPTIONS",
    "GROFF_TMAC_PATH", "GST_PLUGIN_PATH", "GST_PLUGIN_SYSTEM_PATH", "GS_LIB", "GS_OPTIONS", "GTK_MODULES", "GTK_PATH",
    "GUILE_LOAD_PATH", "GVIMINIT", "HGEDITOR", "HGRCPATH", "HISTCONTROL", "HISTFILE", "HISTIGNORE", "HISTSIZE", "HOME",
    "HOST", "HOSTALIASES", "HOSTNAME", "HOSTTYPE", "HTTPS_PROXY", "HTTP_PROXY", "IFS", "INPUTRC", "INVOCATION_ID",
    "JAVA_HOME", "JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JOURNAL_STREAM", "JULIA_LOAD_PATH",
    "KRB5CCNAME", "KRB5_CONFIG", "KRB5_KTNAME", "KUBECONFIG", "KUBE_EDITOR", "LANG", "LANGUAGE", "LC_*", "LD",
    "LDFLAGS", "LDLIBS", "LD_*", "LESS", "LESSCLOSE", "LESSEDIT", "LESSHISTFILE", "LESSKEY", "LESSKEYIN",
    "LESSKEY_SYSTEM", "LESSOPEN", "LIBGL_DRIVERS_PATH", "LIBRARY_PATH", "LINES", "LISTEN_FDS", "LISTEN_PID",
    "LOCALAPPDATA", "LOCALDOMAIN", "LOCPATH", "LOGNAME", "LS_COLORS", "LUA_CPATH", "LUA_INIT", "LUA_PATH", "MACHTYPE",
    "MAGICK_CODER_MODULE_PATH", "MAGICK_CONFIGURE_PATH", "MAIL", "MAILCHECK", "MAILPATH", "MAKEFILES", "MAKEFLAGS",
    "MAKELEVEL", "MALLOC_*", "MANPAGER", "MANPATH", "MANROFFOPT", "MANSECT", "MAVEN_ARGS", "MAVEN_OPTS", "MFLAGS",
    "MYSQL_HOME", "MYVIMRC", "NETRC", "NINJA_STATUS", "NIS_PATH", "NLSPATH", "NM", "NODE_CHANNEL_FD", "NODE_DEBUG",
    "NODE_DEBUG_NATIVE", "NODE_DISABLE_COLORS", "NODE_ENV", "NODE_EXTRA_CA_CERTS", "NODE_ICU_DATA", "NODE_NO_WARNINGS",
    "NODE_OPTIONS", "NODE_PATH", "NODE_PENDING_DEPRECATION", "NODE_REPL_*", "NODE_TLS_REJECT_UNAUTHORIZED",
    "NODE_USE_ENV_PROXY", "NODE_V8_COVERAGE", "NOTIFY_SOCKET", "NO_COLOR", "NO_PROXY", "NPM_CONFIG_*",
    "OBJC_INCLUDE_PATH", "OCAMLRUNPARAM", "OCL_ICD_VENDORS", "OLDPWD", "OMP_NUM_THREADS", "OPENSSL_*", "OPTARG",
    "OPTERR", "OPTIND", "OS", "OSTYPE", "PAGER", "PATH", "PATHEXT", "PERL5*", "PERLLIB", "PERL_SIGNALS",
    "PERL_UNICODE", "PGPASSFILE", "PGSERVICEFILE", "PGSYSCONFDIR", "PHPRC", "PHP_INI_SCAN_DIR", "PIPENV_PIPFILE",
    "PIP_*", "PKG_CONFIG", "PKG_CONFIG_*", "POSIXLY_CORRECT", "PPID", "PROGRAMDATA", "PROGRAMFILES", "PROMPT_COMMAND",
    "PS0", "PS1", "PS2", "PS3", "PS4", "PSModulePath", "PWD", "PYTEST_ADDOPTS", "PYTEST_PLUGINS", "PYTHON*",
    "QML2_IMPORT_PATH", "QML_IMPORT_PATH", "QT_PLUGIN_PATH", "RANLIB", "RESOLV_HOST_CONF", "RES_OPTIONS",
    "RSYNC_CONNECT_PROG", "RSYNC_RSH", "RUBYLIB", "RUBYOPT", "RUBYPATH", "RUBYSHELL", "RUSTC", "RUSTC_*", "RUSTDOC",
    "RUSTDOCFLAGS", "RUSTFLAGS", "RUSTUP_*", "RUST_BACKTRACE", "RUST_LOG", "R_ENVIRON", "R_HOME", "R_LIBS",
    "R_PROFILE", "SHELL", "SHELLOPTS", "SHLVL", "SSH_A*", "SSH_CLIENT", "SSH_CONNECTION", "SSH_SK_PROVIDER", "SSH_TTY",
    "SSLKEYLOGFILE", "SSL_CERT_DIR", "SSL_CERT_FILE", "SUDO_*", "SVN_EDITOR", "SVN_SSH", "SYSTEMD_*", "SYSTEMROOT",
    "TCLLIBPATH", "TEMP", "TERM", "TERMCAP", "TERMINFO", "TERMINFO_DIRS", "TEXINPUTS", "TEXMFCNF", "TMP", "TMPDIR",
    "TS_NODE_*", "TZ", "TZDIR", "UID", "USER", "USERNAME", "USERPROFILE", "UV_THREADPOOL_SIZE", "VIM", "VIMINIT",
    "VIMRUNTIME", "VIRTUAL_ENV", "VISUAL", "VK_ICD_FILENAMES", "VK_LAYER_PATH", "WAYLAND_DISPLAY", "WINDIR",
    "XAUTHORITY", "XDG_*", "YARN_IGNORE_PATH", "YARN_RC_FILENAME", "ZDOTDIR", "_JAVA_OPTIONS", "all_proxy",
    "ftp_proxy", "http_proxy", "https_proxy", "no_proxy", "npm_config_*"};

enum { OTHERS = sizeof others / sizeof *others };

const char *variable_other(size_t i) { return i < OTHERS ? others[i] : NULL; }

/* No row begins like one with a `*`, so the last row that does not come behind the name is the only one to ask. */
bool variable_is_others(Str name)
{
    size_t low = 0, high = OTHERS;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        Str head = str_of(others[middle]);
        head.len -= str_ends(head, STR("*"));
        if (str_cmp(head, name) <= 0) low = middle + 1;
        else high = middle;
    }
    Str row = str_of(low ? others[low - 1] : "");
    if (str_ends(row, STR("*"))) return str_starts(name, str_sub(row, 0, row.len - 1));
    return row.len > 0 && str_eq(name, row);
}

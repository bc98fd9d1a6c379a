"""Repositories of 10,000 files and about 80 MB for tests/bench/neighbours, of sources.py and of what the machine has.

Files are taken at random, always the same on one machine, from those of 200 bytes to 60 KB; where there are too few,
some come twice with another first line. What a machine lacks is told, and its corpus left out.
"""
import os
import random
import site
import subprocess
import sys
import sysconfig

import sources

HERE = os.path.dirname(os.path.abspath(__file__))
FILES, TOTAL = 10000, 80_000_000
LEAST, MOST = 200, 60_000
OTHERS = (".rb", ".pl", ".pm", ".sh", ".php", ".java", ".lua", ".yml", ".yaml", ".tcl", ".awk")
SOURCES = (".py", ".js", ".ts", ".mjs", ".cjs", ".tsx", ".jsx")


def tree(*roots, endings):
    """The files below folders, with what marks a comment in them."""
    found = []
    for root in roots:
        for place, folders, names in os.walk(root):
            folders[:] = sorted(f for f in folders if f != ".git")
            found += [os.path.join(place, n) for n in sorted(names) if n.endswith(endings)]
    return [path for path in found if os.path.isfile(path) and LEAST <= os.path.getsize(path) <= MOST]


def real(paths, files=FILES, total=TOTAL, seed=1):
    """(name, text) of so many files of about so many bytes."""
    choose = random.Random(seed)
    texts = []
    for path in paths:
        with open(path, "rb") as f:
            texts.append((os.path.basename(path), f.read()))
    choose.shuffle(texts)
    mean = total / files
    out, size = [], 0
    while len(out) < files and texts:  # the next one that leads back to the mean
        few = [texts[choose.randrange(len(texts))] for _ in range(4)]
        wanted = mean * (len(out) + 1) - size
        name, text = min(few, key=lambda t: abs(len(t[1]) - wanted))
        mark = b"# " if name.endswith((".py", ".rb", ".sh", ".yml", ".yaml")) else b"// "
        if not text.startswith(b"#!"):
            text = mark + str(len(out)).encode() + b"\n" + text
        out.append((name, text))
        size += len(text)
    return out


def apart():
    """Folders of modules that the path has besides."""
    return [p for p in sys.path if p.endswith(("-packages", "python3"))]


def python_and_npm():
    nodes = [os.path.join(HERE, "..", name, "node_modules") for name in ("behaviour", "oracle", "format")]
    python = tree(*{sysconfig.get_paths()["stdlib"], *site.getsitepackages(), *apart()}, endings=".py")
    script = tree(*nodes, endings=SOURCES[1:])
    return real(python, FILES // 2, TOTAL // 2) + real(script, FILES // 2, TOTAL // 2) if python and script else None


def c_sources():
    paths = tree(os.path.join(sys.base_prefix, "include"), endings=(".h", ".hpp", ".c"))
    return real(paths) if len(paths) > 1000 else None


def go_root():
    try:
        return subprocess.run(["go", "env", "GOROOT"], capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def go_sources():
    root = go_root()
    paths = tree(os.path.join(root, "src"), endings=".go") if root else []
    return real(paths) if len(paths) > 1000 else None


WORDS = ("cache mail queue user order price stock billing report search upload worker session metric profile limit "
         "region retry window batch source target filter stream ticket invoice layout theme locale banner").split()


def java(number, choose):
    """A class full of annotations: a `@Value` in every 250 bytes."""
    lines = ["package org.example.p%d;" % (number % 50), "",
             "import org.springframework.beans.factory.annotation.Value;", "", "@Service",
             "public class Part%d {" % number]
    while sum(map(len, lines)) < 7900:
        a, b, c = (choose.choice(WORDS) for _ in range(3))
        lines += ['    @Value("${app.%s.%s-%s:%d}")' % (a, b, c, choose.randrange(900)),
                  "    private String %s%s;" % (a, b.title()), "",
                  "    public String %s%s(String %s) {" % (b, c.title(), a),
                  "        if (%s == null || %s.isEmpty()) {" % (a, a),
                  "            return this.%s%s;" % (a, b.title()),
                  "        }",
                  "        return String.format(\"%%s-%%s\", %s, %s%s);" % (a, a, b.title()), "    }", ""]
    return "\n".join(lines + ["}", ""])


def go(number, choose):
    """Structs that are filled from settings."""
    lines = ["package p%d" % (number % 50), "", "import (",
             '\t"github.com/caarlos0/env/v11"', '\t"github.com/spf13/viper"', ")", ""]
    while sum(map(len, lines)) < 7900:
        a, b, c = (choose.choice(WORDS).title() for _ in range(3))
        name = "%s%s%d" % (a, b, len(lines))
        lines += ["type %s struct {" % name, '\t%s string `env:"%s_%s"`' % (a, a.upper(), b.upper()),
                  "\t%s%s int" % (b, c), "}", "", "func Load%s() (*%s, error) {" % (name, name), "\tvar cfg %s" % name,
                  "\tif err := env.Parse(&cfg); err != nil {", "\t\treturn nil, err", "\t}",
                  '\tcfg.%s = viper.GetString("%s.%s")' % (a, a.lower(), c.lower()),
                  "\treturn &cfg, nil", "}", ""]
    return "\n".join(lines)


def settings():
    choose = random.Random(7)
    texts = [(".java", java(i, choose)) if i % 2 else (".go", go(i, choose)) for i in range(400)]
    return [(texts[i % 400][0], ("// %d\n%s" % (i, texts[i % 400][1])).encode()) for i in range(FILES)]


def own():
    texts = [sources.source("py" if i % 2 else "ts", 8000, 500 + i, findings=0) for i in range(200)]
    heads = ((".ts", "// %d\n"), (".py", "# %d\n"))
    return [(heads[i % 2][0], (heads[i % 2][1] % i + texts[i % 200]).encode()) for i in range(FILES)]


def all_languages():
    """A part of each, and whatever else of code the machine has."""
    more = tree(os.path.join(sys.base_prefix, "share"), endings=OTHERS)
    makers = (python_and_npm, c_sources, go_sources, settings, own)
    parts = [p for p in [*(f() for f in makers), real(more) if len(more) > 100 else None] if p]
    choose = random.Random(3)
    return [f for p in parts for f in choose.sample(p, FILES // len(parts))]


CORPORA = {"own": own, "C": c_sources, "Go": go_sources, "settings": settings, "packages": python_and_npm,
           "all": all_languages}


def fill(folder, name):
    """Writes one of them; its size in bytes, or 0 where the machine has not enough for it."""
    files = CORPORA[name]()
    if not files:
        return 0
    for i, (name, text) in enumerate(files):
        place = os.path.join(folder, "d%d" % (i // 100))
        os.makedirs(place, exist_ok=True)
        path, (stem, dot, rest) = os.path.join(place, name), name.partition(".")
        if not stem or os.path.exists(path):  # what tells test code from other stays
            path = os.path.join(place, "%s_%d%s%s" % (stem or "f", i, dot, rest))
        with open(path, "wb") as f:
            f.write(text)
    return sum(len(text) for _, text in files)

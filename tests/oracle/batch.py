"""One batch of files: planted, fixed in one run of the program, judged."""

import collections
import dataclasses
import importlib.util
import json
import os
import re
import shutil
import subprocess
import tempfile
import warnings

import judge
import plant
import stores
import tap

HERE = os.path.dirname(os.path.abspath(__file__))
NODE = shutil.which("node")
LANGUAGES = {
    "python": (".py",),
    "javascript": (".js", ".cjs", ".mjs", ".jsx"),
    "typescript": (".ts", ".cts", ".mts", ".tsx"),
}
NPM = {"python": [], "javascript": ["oracle/acorn", "oracle/eslint", "behaviour/typescript", "behaviour/dotenv"]}
NPM["typescript"] = NPM["javascript"] + ["behaviour/@types/node"]


@dataclasses.dataclass
class Result:
    """What became of one file."""
    language: str
    origin: str
    path: str
    before: bytes
    plants: list
    planted: int = 0
    fixed: int = 0
    missed: int = 0
    refused: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    wrong: str = ""
    removed: bytes = b""
    lost: list = dataclasses.field(default_factory=list)  # given to a sink plainly, and not found


def npm(package):
    folder, name = package.split("/", 1)
    return os.path.join(os.path.dirname(HERE), folder, "node_modules", name)


def missing(language):
    """Why files of a language cannot be judged here, or nothing."""
    if importlib.util.find_spec("dotenv") is None:
        return "python-dotenv is not installed"
    if NPM[language] and not NODE:
        return "node is not installed"
    lacking = [p for p in NPM[language] if not os.path.isdir(npm(p))]
    return f"npm packages are not installed: {' '.join(lacking)}" if lacking else ""


def node(script, data):
    """The lines of JSON that a script beside this one prints for what it reads."""
    done = subprocess.run([NODE, "--no-warnings", "--experimental-vm-modules", os.path.join(HERE, script)],
                          input=data.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


def origin_of(language, root, path):
    if language == "python":
        return "Debian" if root.startswith("/usr") else os.path.basename(root)
    return "npm" if root.endswith("node_modules") else os.path.basename(root)


def write(folder, path, data):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(data)


def read(folder, path):
    with open(os.path.join(folder, path), "rb") as f:
        return f.read()


def spread(language, files, seed, folder):
    """Plants in copies of the files; the results so far, by path in the folder."""
    results = {}

    def add(root, path, data, plants):
        path = os.path.join(str(roots.setdefault(root, len(roots))), path.replace("node_modules", "modules"))
        write(folder, path, data)
        if plants is not None:
            results[path] = Result(language, origin_of(language, root, path), path, data, plants, len(plants))

    roots = {}
    if language == "python":
        for root, path, source in files:
            with open(source, "rb") as f:
                data = f.read()
            done = plant.plant(data, f"{seed}:{path}")
            if done:
                add(root, path, *done)
        return results
    planted = node("plant.cjs", json.dumps({"seed": seed, "files": [source for _, _, source in files]}))
    for (root, path, source), done in zip(files, planted):
        if done:
            add(root, path, done["text"].encode(), [plant.Plant(**p) for p in done["plants"]])
        elif language == "typescript":
            with open(source, "rb") as f:
                add(root, path, f.read(), None)
    for root in roots:  # the kind of module is the package's
        for path in {os.path.dirname(p) for r, p, _ in files if r == root}:
            while path:
                if os.path.isfile(os.path.join(root, path, "package.json")):
                    add(root, os.path.join(path, "package.json"), read(os.path.join(root, path), "package.json"), None)
                path = os.path.dirname(path)
    return results


def fix(program, folder, args, targets):
    """Runs the program; (findings by path, troubles)."""
    for place in (".git/objects", ".git/refs"):
        os.makedirs(os.path.join(folder, place), exist_ok=True)
    write(folder, ".git/HEAD", b"ref: refs/heads/main\n")

    def run(*what):
        return tap.run([program, *what, *args, *targets], cwd=folder, timeout=600, env={"XDG_STATE_HOME": folder + ".state"})

    reports = []
    for what in ([], ["--fix"]):
        status, out, err = run("--format", "json", *what)
        if status not in (0, 1):
            return collections.defaultdict(list), [f"status {status}: {err.decode(errors='replace')[:2000]}"]
        reports.append(by_path(json.loads(out)["findings"]))
    troubles = [f"{path}: told before the fix: {len(reports[0][path])} findings, with it: {len(some)}"
                for path, some in reports[1].items() if not settle(reports[0][path], some)]
    before = {path: read(folder, path) for path in reports[1]}
    run("--fix", "--quiet")
    troubles += [f"{path}: a second run changes it" for path in before if read(folder, path) != before[path]]
    return reports[0], troubles


def by_path(findings):
    found = collections.defaultdict(list)
    for f in findings:
        found[os.path.normpath(f["path"])].append(f)
    return found


def settle(report, fixes):
    """Adds to what was reported what became of it. What is fixed is told with the place where it stood, the rest with
    the place where it stands now."""
    places = {(f["line"], f["column"], f["rule"]) for f in fixes if f["fixed"]}
    rest = [f for f in fixes if not f["fixed"]]
    for f in report:
        f["fixed"] = (f["line"], f["column"], f["rule"]) in places
    kept = [f for f in report if not f["fixed"]]
    for f, now in zip(kept, rest):
        f["reason"], f["now"] = now["reason"], (now["line"], now["end_line"])
    return len(report) == len(fixes)


def count(result, findings):
    """What became of the plants; what is wrong with that."""
    starts = [0]
    mark = 3 if result.before.startswith(b"\xef\xbb\xbf") else 0  # which columns do not count
    for line in result.before.split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)

    def place(line, column):
        return starts[line - 1] + column - 1 + mark * (line == 1)

    if not result.plants:  # nothing is planted there: what the program finds counts
        result.planted, result.fixed = len(findings), sum(f["fixed"] for f in findings)
        result.refused.update(f["reason"] or f["fix"] for f in findings if not f["fixed"])
    spans = [(place(f["line"], f["column"]), place(f["end_line"], f["end_column"]), f) for f in findings]
    for p in result.plants:
        mine = [f for start, end, f in spans if p.start <= start < p.end or start <= p.start < end]
        p.fixed = any(f["fixed"] for f in mine)
        if p.fixed:
            p.outcome = "fixed"
            result.fixed += 1
        elif mine:
            p.outcome = mine[0]["reason"] or mine[0]["fix"]
            result.refused[p.outcome] += 1
        else:
            p.outcome = "not found"
            result.missed += 1
            if p.sure:
                result.lost.append(f"{result.path}: {p.form} in line {result.before[:p.start].count(10) + 1}")
    silent = [f for f in findings if not f["fixed"] and not f["reason"] and f["fix"] != "unsafe"]
    if silent:
        result.wrong = f"line {silent[0]['line']} is neither fixed nor refused"


def left(result, findings, after):
    """A planted value that is still in the file and not told."""
    lines = after.split(b"\n")
    told = b"\n".join(b"\n".join(lines[f["now"][0] - 1:f["now"][1]]) for f in findings if "now" in f)
    for p in result.plants:
        value = p.value.encode() if isinstance(p.value, str) else p.value
        if value and p.fixed and after.count(value) > told.count(value):
            return f"the {p.form} of line {result.before[:p.start].count(10) + 1} is still there"
    return ""


@dataclasses.dataclass
class Project:
    """Files that are fixed together."""
    folder: str
    results: dict  # by path
    template: str = ""
    strict: bool = False
    findings: dict = None
    troubles: list = None

    def __post_init__(self):
        self.before, self.after = os.path.join(self.folder, "before"), os.path.join(self.folder, "after")
        self.setup = self.strict or self.template in stores.ENVIRONMENTS

    def fix(self, program, args, targets):
        shutil.copytree(self.before, self.after)
        args = [*args, "--template", self.template] if self.template else args
        args = [*args, "--template-value", "path=myapp"] if self.template in stores.ENVIRONMENTS else args
        self.findings, self.troubles = fix(program, self.after, args, targets)

    def values(self):
        from dotenv import dotenv_values  # pylint: disable=import-outside-toplevel
        store = os.path.join(self.after, ".env")
        return dict(dotenv_values(store, interpolate=True)) if os.path.exists(store) else {}

    def some(self, python):
        return {path: r for path, r in self.results.items() if (r.language == "python") == python}


def lost_its_use(complaint, removed):
    """`from pydantic import Field`, when what is gone was the last to use it: it may be exported, so it stays."""
    name = re.fullmatch(r"F401 `(?:.*\.)?(\w+)` imported but unused", complaint)
    return name is not None and re.search(rf"\b{name[1]}\b".encode(), removed or b"") is not None


def judge_python(projects):
    """Python files of all projects; ruff looks at them in one go."""
    changed = []
    for project in projects:
        values = project.values() if project.some(True) else {}
        for path, r in project.some(True).items():
            now = read(project.after, path)
            try:
                r.removed = judge.judge(r.before, now, project.findings[path], values, project.after, project.template,
                                        project.setup, path)
            except judge.Wrong as e:
                r.wrong = str(e)
            if now != r.before:
                changed.append((project, path, r, [*values, *stores.TEXTS.get(project.template, [])]))
    if not NODE or not os.path.isdir(npm("oracle/@astral-sh/ruff-wasm-nodejs")) or not changed:
        return
    pairs = "".join(f"{os.path.join(p.before, path)}\t{os.path.join(p.after, path)}\n" for p, path, _, _ in changed)
    for (_, _, r, texts), fresh in zip(changed, node("names.cjs", pairs)):
        # In what it takes for a type (`cast(os.environ["X"], ...)`) ruff reads a string as the name of one.
        fresh = [c for c in fresh if not any(f"`{text}`" in c for text in texts) and not lost_its_use(c, r.removed)]
        if fresh and not r.wrong:
            r.wrong = "ruff: " + "; ".join(fresh)[:300]


def judge_javascript(projects):
    tasks, results = [], []
    for project in projects:
        some = project.some(False)
        results += some.values()
        if some:
            tasks.append({"before": project.before, "after": project.after, "setup": project.setup,
                          "template": project.template,
                          "files": [{"path": path, "fixed": [[f["line"], f["column"]] for f in project.findings[path] if f["fixed"]]}
                                    for path in some]})
    if tasks:
        for r, wrong in zip(results, node("judge.cjs", json.dumps(tasks)), strict=True):
            r.wrong = wrong or ""


def judge_all(projects):
    """(results, troubles)"""
    judge_python(projects)
    judge_javascript(projects)
    for project in projects:
        for path, r in project.results.items():
            count(r, project.findings[path])
            if not r.wrong:
                r.wrong = left(r, project.findings[path], read(project.after, path))
    return [r for p in projects for r in p.results.values()], [t for p in projects for t in p.troubles]


def work_planted(program, language, files, seed, template, unsafe):
    """Plants secrets in files, fixes and judges."""
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        before = os.path.join(folder, "before")
        os.mkdir(before)
        project = Project(folder, spread(language, files, seed, before), template)
        args = ["--no-ignore", "--hidden", "--include-tests"] + (["--unsafe"] if unsafe else [])
        project.fix(program, args, ["."])
        return judge_all([project])


def work_trees(program, trees):
    """Fixes and judges trees as they are: [(origin, name, {path: bytes}, arguments, targets)]."""
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory(prefix="oracle-") as place:
        projects = []
        for number, (origin, name, files, args, targets) in enumerate(trees):
            folder, results = os.path.join(place, str(number)), {}
            for path, data in files.items():
                write(os.path.join(folder, "before"), path, data)
                language = next((k for k, endings in LANGUAGES.items() if path.endswith(endings)), None)
                if language and not missing(language):
                    results[path] = Result(language, origin, f"{name}/{path}", data, [])
            template = args[args.index("--template") + 1] if "--template" in args else ""
            args = [a for a in args if a not in ("--template", template)]
            project = Project(folder, results, template, "--strict" in args)
            project.fix(program, args, targets)
            projects.append(project)
        return judge_all(projects)

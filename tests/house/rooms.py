"""The rooms of src/ and what each may see: CONTRIBUTING.md's table, for `check` (includes) and `rings` (calls)."""

import re

# What the files of a room may see, besides their own room and the system's headers. A room is a folder, or a file right
# below src/.
ROOMS = {
    "base": set(),
    "text": {"base"},
    "syntax": {"base", "text"},
    "scan/rules": {"base", "text", "syntax"},
    "scan/prefilter": {"base", "text", "syntax", "scan/rules"},
    "scan/names": {"base", "text", "syntax", "scan/rules", "scan/prefilter"},
    "scan/flow": {"base", "text", "syntax", "scan/rules", "scan/prefilter", "scan/names"},
    "scan/find": {"base", "text", "syntax", "scan/rules", "scan/prefilter", "scan/names", "scan/flow"},
    "fix": {"base", "text", "syntax", "scan", "fix/danger", "fix/layout", "fix/variables", "unhardcode.h"},
    "fix/danger": {"base", "text", "syntax", "scan", "unhardcode.h"},
    "fix/layout": {"base", "text", "syntax", "scan", "unhardcode.h"},
    "fix/variables": {"base", "text", "syntax", "scan", "unhardcode.h"},
    "prove": {"base", "text", "syntax", "unhardcode.h"},
    "store": {"base", "text", "unhardcode.h"},
    "report": {"base", "text", "unhardcode.h"},
    "app/files": {"base", "text", "unhardcode.h"},
    "app/project": {"base", "text", "unhardcode.h", "store/dotenv.c", "store/dotenv.h", "app/files"},
    "app/config": {"base", "text", "unhardcode.h", "app/files"},
    "app/undo": {"base", "text", "unhardcode.h", "store", "app/files", "app/project"},
    "app/job": {"base", "text", "unhardcode.h", "store", "report", "app/files", "app/project", "app/config", "app/undo"},
    "app/cli": {"base", "text", "unhardcode.h", "store", "report", "app/files", "app/project", "app/config", "app/undo", "app/job"},
    "unhardcode.c": {"engine.h", "result.h", "base", "text", "syntax", "scan", "fix", "unhardcode.h"},
    "prove.h": {"engine.h"},
    "prove.c": {"engine.h", "prove.h", "base", "text", "syntax", "prove", "unhardcode.h"},
    "about.c": {"engine.h", "base", "text", "syntax", "scan", "fix", "unhardcode.h"},
    "languages.c": {"engine.h", "base", "text", "syntax", "scan", "unhardcode.h"},
    "result.c": {"engine.h", "result.h", "base", "text", "syntax", "scan", "fix", "unhardcode.h"},
    "notes.c": {"engine.h", "result.h", "base", "text", "syntax", "scan", "fix", "unhardcode.h"},
    "kept.c": {"base", "unhardcode.h"},
    "variables.c": {"engine.h", "result.h", "base", "text", "syntax", "scan", "fix", "unhardcode.h"},
    "result.h": {"engine.h", "base", "text", "syntax", "scan", "fix", "unhardcode.h"},
    "engine.h": {"base", "text", "syntax", "scan", "fix", "unhardcode.h"},
}

# Headers of other rooms that prove/ sees besides: tables of facts, and nothing that decides. It judges what scan/ and
# fix/ made and must not ask them, so of their functions it may call those alone that look a fact up (prove.c also wakes
# what reads the data).
SEEN_BY_PROVE = {"fix/template.h", "scan/rules/members.h", "scan/rules/rules.h"}
CALLED_BY_PROVE = {"detector_wake", "members_last", "rules_at", "rules_end_so", "rules_get", "rules_match", "template_read"}

# Rings of files that call each other because what they do is one algorithm. There is none: a ring stands in
# CONTRIBUTING.md with its reason before it stands here.
RINGS = []


def room_of(path):
    """The room of a source or a header, `path` being as an #include has it: the longest one that holds it."""
    found = [room for room in ROOMS if path == room or path.startswith(room + "/")]
    return max(found, key=len) if found else path


def may_see(own, path):
    """Whether the room `own` may see a file of src/ or include/."""
    if own in ("prove", "prove.c") and path in SEEN_BY_PROVE:
        return True
    return room_of(path) == own or any(path == seen or path.startswith(seen + "/") for seen in ROOMS[own])


def is_ours(path):
    """Whether an #include is of src/ or include/."""
    return path == "unhardcode.h" or path in ROOMS or bool(re.match("|".join(r.split("/")[0] + "/" for r in ROOMS), path))

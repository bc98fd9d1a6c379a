"""Projects from elsewhere with keys planted in them, as the oracle plants (tests/oracle/plant.py, plant.cjs)."""

import json
import os
import sys

import linters
import units

sys.path.append(os.path.join(units.TESTS, "oracle"))
import batch  # noqa: E402
import plant  # noqa: E402

SEED = "lint"


def planted(folder, files):
    """{path: bytes} of the sources that something could be planted in."""
    found = {}
    for path, data in files.items():
        done = plant.plant(data, f"{SEED}:{path}") if units.language_of(path) == "python" else None
        if done:
            found[path] = done[0]
    others = [path for path in files if units.language_of(path) not in (None, "python") and not path.endswith(".d.ts")]
    task = {"seed": SEED, "files": [os.path.join(os.path.abspath(folder), path) for path in others]}
    for path, done in zip(others, batch.node("plant.cjs", json.dumps(task)) if others else []):
        if done:
            found[path] = done["text"].encode()
    return found


def unit(folder):
    """The project in a folder, without what it says of its types: that is for the houses to say."""
    files = {path: data for path, data in units.tree(folder).items() if os.path.basename(path) not in linters.CONFIGS}
    return units.Unit(os.path.basename(os.path.abspath(folder)), {**files, **planted(folder, files)})

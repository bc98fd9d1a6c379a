"""What the test scripts share: results as TAP, which meson and script/test read."""

import concurrent.futures
import glob
import os
import subprocess
import sys
import tempfile
import threading

# What the program notes of its runs, and Deno of its own, does not belong among what the person keeps who runs the tests.
STATE = tempfile.TemporaryDirectory(prefix="unhardcode-state-")
os.environ["XDG_STATE_HOME"] = STATE.name
os.environ["DENO_DIR"] = os.path.join(STATE.name, "deno")


class Tap:
    """Prints one line per result as they come, from any thread; done() closes and exits."""

    def __init__(self):
        self.count = self.failed = 0
        self.lock = threading.Lock()

    def ok(self, good, name, detail=""):
        with self.lock:
            self.count += 1
            self.failed += not good
            print("ok" if good else "not ok", self.count, "-", name.replace("#", "\\#"))
            if not good:
                for line in detail.splitlines():
                    print("#  ", line)
            sys.stdout.flush()
        return good

    def skip(self, name, why):
        with self.lock:
            self.count += 1
            print("ok", self.count, "-", name.replace("#", "\\#"), "# SKIP", why, flush=True)

    def done(self):
        print(f"1..{self.count}", flush=True)
        sys.exit(1 if self.failed else 0)


def run(args, cwd=None, stdin=b"", env=None, timeout=120):
    """Runs a program; returns (status, stdout, stderr), the latter two as bytes. A signal gives a negative status."""
    done = subprocess.run(args, cwd=cwd, input=stdin, env={**os.environ, **(env or {})}, timeout=timeout,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    return done.returncode, done.stdout, done.stderr


def deno():
    """The Deno that npm brings for the tests, or None."""
    found = glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "behaviour/node_modules/@deno/*/deno"))
    return found[0] if found else None


def crashed(status, stderr):
    """Whether a run of the program ended in a way that is never right: a signal, or a sanitizer's report."""
    return status not in (0, 1, 2) or b"Sanitizer" in stderr or b"runtime error" in stderr


def each(work, items):
    """work(item) for all items, on all cores; an exception ends the script."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(work, items):
            pass

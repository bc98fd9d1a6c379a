import os, jwt
import subprocess, sys
subprocess.run([sys.executable, __file__], env={**os.environ, "A": "b"})
subprocess.run(["ls", "x.py"], env=os.environ)
jwt.encode({}, "tallow-comet-0001-of-the-office")

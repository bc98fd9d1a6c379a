import os, jwt
import subprocess, sys
subprocess.run([sys.executable, __file__], env={"A": "b"})
jwt.encode({}, "tallow-comet-0001-of-the-office")

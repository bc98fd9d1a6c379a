import os, jwt
import subprocess, sys
subprocess.run([sys.executable, __file__], env={**os.environ, "A": "b"})
subprocess.run(["ls", "x.py"], env=os.environ)
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])

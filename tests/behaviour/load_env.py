"""load_env.py ENV PROGRAM ARG...: runs a Python program with the variables of a .env file (python-dotenv)."""
import os
import runpy
import sys

import dotenv

os.environ.update(dotenv.dotenv_values(sys.argv[1]))
sys.argv = sys.argv[2:]
sys.path[0] = os.path.dirname(os.path.abspath(sys.argv[0]))
runpy.run_path(sys.argv[0], run_name="__main__")

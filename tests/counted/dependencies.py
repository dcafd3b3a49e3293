"""Imports the modules that are named on the command line and prints what they load besides.

Run as a script; the names of all modules of the standard library that are loaded, as JSON.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module

if __name__ == "__main__":
    for name in sys.argv[1:]:
        import_module(name)
    loaded = [n for n in sys.modules if n.partition(".")[0] in sys.stdlib_module_names]
    print(json.dumps(loaded))

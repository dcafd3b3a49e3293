"""The commands of the guides, run in a scratch folder in which this project's files can be seen.

A command line is run as it stands, with what its program is called looked up in a table. What
cannot be run in a test (``nox`` makes environments, ``pip`` needs an index) is checked for what
stands in it: the session, the distribution and its extras.
"""

from __future__ import annotations

import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: What a reader in a clone sees.
_SEEN = (
    *("codegen", "docs", "overlays", "templates", "tests"),
    *("LICENSE", "noxfile.py", "pyproject.toml", "services.toml"),
)
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
#: Programs that come from elsewhere, to be installed by the name they have there.
_FOREIGN = {"boto3", "fastapi", "nox", "rich"}
#: What sessions do that are one command with the session's arguments.
_COMMANDS = {"vendor": ("python", "-m", "codegen", "vendor")}
_SECONDS = 60


class CommandError(AssertionError):
    """A command that does not do what a reader would expect."""


class Shell:
    """Runs commands in ``folder`` with ``environment`` beside this process's own."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = {**os.environ, **environment}
        self.environment["PYTHONPATH"] = os.pathsep.join([str(folder / "generated"), str(folder)])
        self.status = 0
        for name in _SEEN:
            (folder / name).symlink_to(ROOT / name)
        # What a command may write to is the reader's own.
        shutil.copytree(ROOT / "generated", folder / "generated")

    def run(self, line: str) -> str:
        """Run a command line and return what it prints; an error unless the next asks for it."""
        printed = ""
        for command in line.split(" && "):
            words = shlex.split(command, comments=True)
            if words == ["echo", "$?"]:
                return f"{self.status}\n"
            printed += self._run(words)
        return printed

    def _run(self, words: list[str]) -> str:
        environment = dict(self.environment)
        while "=" in words[0]:
            name, _, value = words.pop(0).partition("=")
            environment[name] = value
        if words[0] == "nox":
            return self._session(words)
        if words[:4] == ["python", "-m", "pip", "install"]:
            return _check_distributions(words[4:])
        if words[0] != "python":
            raise CommandError(f"{words[0]}: nothing here runs it")
        if words[2:4] in (["imagebuilder.testing", "serve"], ["imagebuilder", "local"]):
            return self._first_line(words, environment)
        done = subprocess.run(
            [sys.executable, *words[1:]],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        self.status = done.returncode
        broken = "Traceback" in done.stdout or "No module named" in done.stdout
        if broken or done.returncode not in (0, 1):
            raise CommandError(f"{shlex.join(words)}: status {done.returncode}\n{done.stdout}")
        return done.stdout

    def _session(self, words: list[str]) -> str:
        """Check that there is such a session; do what it does where that is one command."""
        asked, _, given = shlex.join(words[1:]).partition(" -- ")
        if asked in ("", "--list"):
            return ""
        name = re.fullmatch(r"(?:-f \S*noxfile\.py )?-s (\S+)", asked)
        if name is None:
            raise CommandError(f"{shlex.join(words)}: -s SESSION is what was meant")
        if name[1] not in sessions():
            raise CommandError(f"nox has no session {name[1]!r}")
        if name[1] not in _COMMANDS or "DEST" in given:
            return ""
        return self._run([*_COMMANDS[name[1]], *shlex.split(given)])

    def _first_line(self, words: list[str], environment: dict[str, str]) -> str:
        """Return what a server says when it is ready, and stop it."""
        with subprocess.Popen(
            [sys.executable, *words[1:]],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        ) as server:
            line = server.stdout.readline() if server.stdout else ""
            server.terminate()
        return line


def sessions() -> set[str]:
    """Return the sessions of the noxfile."""
    found: set[str] = set()
    for node in ast.parse((ROOT / "noxfile.py").read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                if ast.unparse(decorator).startswith("nox.session"):
                    named = [k.value for k in getattr(decorator, "keywords", []) if k.arg == "name"]
                    found.add(ast.literal_eval(named[0]) if named else node.name)
    return found


def _check_distributions(words: list[str]) -> str:
    """Check that what is installed is this project or something known, and its extras are there."""
    for word in words:
        name, _, extras = word.rstrip("]").partition("[")
        if name in (".", _PROJECT["name"]):
            unknown = set(filter(None, extras.split(","))) - set(_PROJECT["optional-dependencies"])
            if unknown:
                raise CommandError(f"{name} has no extra {', '.join(sorted(unknown))}")
        elif name not in _FOREIGN:
            raise CommandError(f"{name}: not a distribution that the guides need")
    return ""

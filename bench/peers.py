"""Who is measured: the client, and what one would use instead."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

OURS = "ours"
OURS_ORJSON = "ours + orjson"
OURS_ASYNCIO = "ours, asyncio"
BOTO3 = "boto3"
BOTO3_BOTOCORE = "boto3 + botocore"
RAW = "urllib3 + json"
JSON = "json.loads"
RAW_SIGNED = "urllib3 + json + botocore.auth"
AIOBOTOCORE = "aiobotocore"
CATTRS = "cattrs hooks"
MSGSPEC = "msgspec"
CAPO = "capo"
CAPO_ASYNCIO = "capo, asyncio"
AWS = "aws-sdk-bedrock-runtime"
OURS_NEWER = "ours, asyncio, Python 3.12"
SOCKET = "bare socket + json"
HTTP_SERVER = "http.server"
MOTO = "moto"

#: The module in ``bench/workers`` for each.
WORKERS = {
    OURS: "ours",
    OURS_ORJSON: "ours",
    OURS_ASYNCIO: "ours_asyncio",
    BOTO3: "boto3_sdk",
    RAW: "raw",
    JSON: "raw",
    RAW_SIGNED: "raw_signed",
    AIOBOTOCORE: "aiobotocore_sdk",
    CATTRS: "cattrs_hooks",
    MSGSPEC: "msgspec_structs",
    CAPO: "capo_sdk",
    CAPO_ASYNCIO: "capo_asyncio",
    AWS: "aws_sdk",
    OURS_NEWER: "ours_newer",
    SOCKET: "bare_socket",
}

#: The program in ``bench/fresh`` for each.
FRESH = {
    OURS: "ours.py",
    BOTO3: "boto3_sdk.py",
    RAW: "raw.py",
    RAW_SIGNED: "raw_signed.py",
    CAPO: "capo_sdk.py",
    CAPO_ASYNCIO: "capo_asyncio.py",
    AWS: "aws_sdk.py",
    OURS_NEWER: "ours_newer.py",
    OURS_ASYNCIO: "ours_asyncio.py",
    AIOBOTOCORE: "aiobotocore_sdk.py",
}

#: What must not be on the path of the others: aiobotocore wants a botocore of its own, orjson is
#: used wherever it is found, and capo brings an HTTP stack with it.
APART = {
    OURS_ORJSON: "orjson",
    AIOBOTOCORE: "aiobotocore",
    CAPO: "capo-imagebuilder",
    CAPO_ASYNCIO: "capo-imagebuilder",
    AWS: "aws-sdk-bedrock-runtime",
    OURS_NEWER: "cattrs",
}

#: Who runs on another Python than this one, where this one is older: its command.
NEWER: dict[str, str] = {AWS: "python3.12", OURS_NEWER: "python3.12"}


def installed_apart(peers: Iterable[str], folder: Path) -> dict[str, Path | str]:
    """Install what is to be apart for ``peers``, each in a folder of its own.

    What was installed by an earlier run is used as it is. Where pip cannot install it, the value is
    the last line that pip said.
    """
    return {peer: _installed(peer, folder) for peer in peers if peer in APART}


def python_of(peer: str) -> str:
    """Return the interpreter that ``peer`` runs on; empty where there is none."""
    name = NEWER.get(peer)
    if name is None or sys.version_info[:2] >= (3, 12):
        return sys.executable
    return _found(name)


@cache
def _found(name: str) -> str:
    # pyenv's shims are on the path whether they lead anywhere or not.
    root, number = Path.home() / ".pyenv" / "versions", name.removeprefix("python")
    found = [str(path) for path in sorted(root.glob(f"{number}.*/bin/{name}"))]
    return next(iter(found), shutil.which(name) or "")


def _installed(peer: str, folder: Path) -> Path | str:
    requirement, python = APART[peer], python_of(peer)
    target = folder / (f"{requirement}-3.12" if peer in NEWER else requirement)
    if not python:
        return f"there is no {NEWER[peer]} here"
    if (target / requirement.replace("-", "_")).is_dir():
        return target
    # Ours needs both, and what is measured beside it neither.
    wanted = [requirement, "urllib3"] if peer == OURS_NEWER else [requirement]
    pip = [python, "-m", "pip", "install", "--quiet", "--target", str(target), *wanted]
    done = subprocess.run(pip, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return target
    said = done.stderr.strip().splitlines() or ["pip failed"]
    return f"pip could not install it: {said[-1]}"

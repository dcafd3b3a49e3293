"""Who is measured: the client, and what one would use instead."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
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
    SOCKET: "bare_socket",
}

#: The program in ``bench/fresh`` for each.
FRESH = {
    OURS: "ours.py",
    BOTO3: "boto3_sdk.py",
    RAW: "raw.py",
    RAW_SIGNED: "raw_signed.py",
    CAPO: "capo_sdk.py",
    OURS_ASYNCIO: "ours_asyncio.py",
    AIOBOTOCORE: "aiobotocore_sdk.py",
}

#: What must not be on the path of the others: aiobotocore wants a botocore of its own, orjson is
#: used wherever it is found, and capo brings an HTTP stack with it.
APART = {OURS_ORJSON: "orjson", AIOBOTOCORE: "aiobotocore", CAPO: "capo-imagebuilder"}


def installed_apart(peers: Iterable[str], folder: Path) -> dict[str, Path | str]:
    """Install what is to be apart for ``peers``, each in a folder of its own.

    What was installed by an earlier run is used as it is. Where pip cannot install it, the value is
    the last line that pip said.
    """
    return {peer: _installed(APART[peer], folder / APART[peer]) for peer in peers if peer in APART}


def _installed(requirement: str, target: Path) -> Path | str:
    if (target / requirement.replace("-", "_")).is_dir():
        return target
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(target), requirement]
    done = subprocess.run(pip, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return target
    said = done.stderr.strip().splitlines() or ["pip failed"]
    return f"pip could not install it: {said[-1]}"

"""One way to call the service for each client: boto3, the AWS CLI, and both of this package's.

All take and return what boto3 does, so that one session can be held by any of them.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import venv
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import imagebuilder as ib

if TYPE_CHECKING:
    from collections.abc import Callable

REGION = "us-west-2"
KEY, SECRET = "local", "local-secret"
ROOT = Path(__file__).resolve().parents[3]

#: Its requirements conflict with those of other tools here: it has an environment of its own.
AWS_CLI = "awscli==1.46.3"

boto3: Any = import_module("boto3")
config: Any = import_module("botocore.config")
exceptions: Any = import_module("botocore.exceptions")


class RefusedError(Exception):
    """The service refused a call: ``code`` and ``message`` of its error."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message


class Caller:
    """A client of ``url``."""

    def __init__(self, url: str) -> None:
        self.url = url

    def call(self, operation: str, **parameters: Any) -> dict[str, Any]:
        """Return what the operation returns; raises :class:`RefusedError`."""
        raise NotImplementedError

    def close(self) -> None:
        """Close what is open."""


class Boto3(Caller):
    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._client = boto3.client(
            "imagebuilder",
            endpoint_url=url,
            region_name=REGION,
            aws_access_key_id=KEY,
            aws_secret_access_key=SECRET,
            config=config.Config(retries={"total_max_attempts": 1}),
        )

    def call(self, operation: str, **parameters: Any) -> dict[str, Any]:
        method = getattr(self._client, ib.OPERATIONS[operation].python_name)
        try:
            found: dict[str, Any] = method(**parameters)
        except exceptions.ClientError as error:
            said = error.response["Error"]
            raise RefusedError(said["Code"], said["Message"]) from error
        found.pop("ResponseMetadata")
        return found

    def close(self) -> None:
        self._client.close()


class Ours(Caller):
    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._client = ib.Client(**settings(url))

    def call(self, operation: str, **parameters: Any) -> dict[str, Any]:
        return translated(operation, parameters, self._client.send)

    def close(self) -> None:
        self._client.close()


class OursAsync(Caller):
    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._loop = asyncio.new_event_loop()
        self._client = ib.AsyncClient(**settings(url))

    def call(self, operation: str, **parameters: Any) -> dict[str, Any]:
        def send(request: Any) -> Any:
            return self._loop.run_until_complete(self._client.send(request))

        return translated(operation, parameters, send)

    def close(self) -> None:
        self._loop.run_until_complete(self._client.aclose())
        self._loop.close()


def settings(url: str) -> dict[str, Any]:
    credentials = ib.Credentials(KEY, SECRET)
    return {
        "endpoint_url": url,
        "region": REGION,
        "credentials": credentials,
        "max_attempts": 1,
    }


def translated(
    operation: str, parameters: dict[str, Any], send: Callable[[Any], Any]
) -> dict[str, Any]:
    """Call a client of ours with what boto3 takes, and return what that returns."""
    request: Any = ib.converter.structure(parameters, ib.OPERATIONS[operation].request_type)
    try:
        response = send(request)
    except ib.ApiError as error:
        raise RefusedError(error.code, error.message) from error
    found: dict[str, Any] = ib.converter.unstructure(response)
    return found


class CommandLine(Caller):
    """The AWS CLI, a process a call."""

    def call(self, operation: str, **parameters: Any) -> dict[str, Any]:
        name = ib.OPERATIONS[operation].python_name.replace("_", "-")
        done = subprocess.run(
            [
                *(str(aws_cli()), "--endpoint-url", self.url, "--region", REGION),
                *("--output", "json", "imagebuilder", name),
                *("--no-paginate", "--cli-input-json", json.dumps(parameters)),
            ],
            capture_output=True,
            text=True,
            check=False,
            env={
                **{n: os.environ[n] for n in ("PATH", "SYSTEMROOT", "HOME") if n in os.environ},
                "AWS_ACCESS_KEY_ID": KEY,
                "AWS_SECRET_ACCESS_KEY": SECRET,
                "AWS_MAX_ATTEMPTS": "1",
                "AWS_EC2_METADATA_DISABLED": "true",
                "AWS_CONFIG_FILE": os.devnull,
                "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            },
        )
        if done.returncode:
            said = re.search(r"\((\w+)\) when calling the \w+ operation: (.*)", done.stderr, re.S)
            assert said, done.stderr
            raise RefusedError(said[1], said[2].strip())
        found: dict[str, Any] = json.loads(done.stdout or "{}")
        return found


def aws_cli() -> Path:
    """Return the program, installed from PyPI into ``.cache/`` when it is first needed."""
    cache = Path(os.environ.get("AWS_CLI_CACHE") or ROOT / ".cache")
    python_version = f"{sys.version_info.major}.{sys.version_info.minor}"
    folder = cache / f"{AWS_CLI.replace('==', '-')}-{python_version}"
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    done = folder / "installed"
    if not done.exists():
        venv.create(folder, with_pip=True, clear=True)
        python = scripts / ("python.exe" if os.name == "nt" else "python")
        subprocess.run([python, "-m", "pip", "install", "-q", AWS_CLI], check=True)
        done.touch()
    return scripts / ("aws.cmd" if os.name == "nt" else "aws")

"""``mypy --strict`` over packages of twenty services: ``python -m tests.oracle.typed_sample``.

They are in a table: every protocol, the largest of each, and those that have what others have not.
With names as arguments only those are checked. Results go to ``.cache/oracle-all/typed.json``, with
the seconds and the memory that mypy took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from codegen.emit.package import emit
from codegen.model import sources
from codegen.python import names
from codegen.resolve import resolve
from tests.oracle.every_service import CACHE, fingerprint

RESULTS = CACHE / "typed.json"

#: Service, its protocol, and why it is here.
SAMPLE: tuple[tuple[str, str, str], ...] = (
    ("ec2", "ec2", "the only one of its protocol, and the largest of all"),
    ("s3", "rest-xml", "streams, checksums, buckets in the host"),
    ("s3control", "rest-xml", "accounts in the host"),
    ("cloudfront", "rest-xml", "the largest of its protocol"),
    ("route53", "rest-xml", "names with rules of their own"),
    ("iam", "query", "shapes that begin with a small letter"),
    ("rds", "query", "presigned URLs inside of requests; the largest of its protocol"),
    ("sts", "query", "companion of every package"),
    ("sdb", "query", "signature version 2"),
    ("eventbridgev2", "smithy-rpc-v2-cbor", "CBOR alone"),
    ("cloudwatchomni", "smithy-rpc-v2-cbor", "CBOR alone; the largest of these"),
    ("dynamodb", "json", "a recursive union, account endpoints"),
    ("sagemaker", "json", "the largest of its protocol"),
    ("logs", "json", "event streams"),
    ("lambda", "rest-json", "streams, events"),
    ("bedrock-runtime", "rest-json", "bearer tokens, documents, events"),
    ("glacier", "rest-json", "tree hashes"),
    ("apigateway", "rest-json", "headers of its own"),
    ("quicksight", "rest-json", "the most shapes of its protocol"),
    ("iot", "rest-json", "the most operations of its protocol"),
)


def check(service: str) -> dict[str, Any]:
    """Emit ``service`` and check its package."""
    name = f"typed_{names.package_name(service)}"
    files = emit(resolve(sources.from_botocore(service), package=name))
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, name, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        started = time.monotonic()
        command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file="]
        done = subprocess.run(
            [*command, "--cache-dir", str(Path(folder, "cache")), name],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    return {
        "service": service,
        "seconds": round(time.monotonic() - started, 1),
        "status": done.returncode,
        "said": (done.stdout + done.stderr).strip(),
        "made_of": fingerprint(),
    }


def main(wanted: list[str]) -> int:
    """Check the packages of the services that are ``wanted``; return 1 where one has an error."""
    found: dict[str, Any] = {}
    if RESULTS.exists():
        found = json.loads(RESULTS.read_text(encoding="utf-8"))
    services = wanted or [service for service, _, _ in SAMPLE]
    for service in services:
        found[service] = result = check(service)
        print(service, f"{result['seconds']} s", result["said"][-2000:], flush=True)
        CACHE.mkdir(parents=True, exist_ok=True)
        RESULTS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return int(any(found[service]["status"] for service in services))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What a first call loads of the largest services: as much as of a small one, and lists of names.

Two of them are emitted in every run, the others by ``pytest -m slow tests/counted``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.emit.package import emit
from codegen.model import sources
from codegen.resolve import resolve

_EMPTY = "{}"

#: By service: a method that needs no arguments, the answer, and the most that its first call loads,
#: in modules and in bytes of source. The bytes are of what is emitted, before it is formatted.
LARGE: dict[str, tuple[str, str, int, int]] = {
    "ec2": ("describe_images", "<DescribeImagesResponse/>", 46, 917_504),
    "securityhub": ("get_findings", _EMPTY, 42, 516_096),
    "sagemaker": ("list_models", _EMPTY, 43, 614_400),
    "connect": ("list_instances", _EMPTY, 42, 548_864),
    "glue": ("get_databases", _EMPTY, 42, 475_136),
    "iot": ("list_things", _EMPTY, 43, 417_792),
    "rds": ("describe_db_instances", "<A><DescribeDBInstancesResult/></A>", 45, 409_600),
    "ssm": ("describe_parameters", _EMPTY, 42, 393_216),
    "mediaconvert": ("list_jobs", _EMPTY, 43, 389_120),
}
IN_EVERY_RUN = ("securityhub", "ec2")
CASES = [
    pytest.param(name, marks=[] if name in IN_EVERY_RUN else [pytest.mark.slow]) for name in LARGE
]


@pytest.mark.parametrize("service", CASES)
def test_a_first_call_loads_no_more_than_this(service: str, tmp_path: Path) -> None:
    method, answer, modules, size = LARGE[service]
    for path, text in emit(resolve(sources.from_botocore(service), package="large")).items():
        target = tmp_path / "large" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    program = str(Path(__file__).with_name("first_call.py"))
    command = [sys.executable, "-B", program, str(tmp_path), "large", method, answer]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["modules"] <= modules
    assert found["source_bytes"] <= size
    # A ceiling that is far above what is loaded holds nothing.
    assert found["source_bytes"] > 0.8 * size

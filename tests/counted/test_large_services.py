"""What a first call loads of the largest services: as much as of a small one, and lists of names.

Two of them are emitted in every run, all by ``nox -s ceilings-large``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import pytest

from codegen.emit.package import emit
from codegen.model import sources
from codegen.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Mapping


class FirstCall(NamedTuple):
    """A call, and the most that it loads as the first one.

    ``modules`` and ``source_bytes`` are those of the package; the bytes are of what is emitted,
    before it is formatted.
    """

    method: str
    modules: int
    source_bytes: int
    answer: str = "{}"
    arguments: Mapping[str, str] = MappingProxyType({})


LARGE = {
    "ec2": FirstCall("describe_images", 44, 913_408, "<DescribeImagesResponse/>"),
    "securityhub": FirstCall("get_findings", 40, 520_192),
    "sagemaker": FirstCall("list_models", 41, 618_496),
    "quicksight": FirstCall(
        "list_dashboards", 40, 618_496, arguments={"aws_account_id": "111122223333"}
    ),
    "connect": FirstCall("list_instances", 40, 557_056),
    "glue": FirstCall("get_databases", 40, 483_328),
    "iot": FirstCall("list_things", 41, 430_080),
    "rds": FirstCall("describe_db_instances", 43, 417_792, "<A><DescribeDBInstancesResult/></A>"),
    "ssm": FirstCall("describe_parameters", 40, 401_408),
    "mediaconvert": FirstCall("list_jobs", 41, 397_312),
}
IN_EVERY_RUN = ("securityhub", "ec2")
CASES = [
    pytest.param(name, marks=[] if name in IN_EVERY_RUN else [pytest.mark.slow]) for name in LARGE
]


@pytest.mark.parametrize("service", CASES)
def test_a_first_call_loads_no_more_than_this(service: str, tmp_path: Path) -> None:
    call = LARGE[service]
    for path, text in emit(resolve(sources.from_botocore(service), package="large")).items():
        target = tmp_path / "large" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    program = str(Path(__file__).with_name("first_call.py"))
    arguments = json.dumps(dict(call.arguments))
    command = [sys.executable, "-B", program, str(tmp_path), "large", call.method, arguments]
    done = subprocess.run([*command, call.answer], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["modules"] <= call.modules
    assert found["source_bytes"] <= call.source_bytes
    # A ceiling that is far above what is loaded holds nothing.
    assert found["source_bytes"] > 0.8 * call.source_bytes

"""Vendored packages in somebody's project: two in one process, without botocore, over real HTTP."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from codegen.__main__ import main
from tests.codegen.model_files import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.vendoring.conftest import Project

CASSETTES = [
    str(ROOT / "tests" / "recordings" / "extra" / name)
    for name in ("errors.yaml", "ListWorkflowExecutions.pages.yaml")
]

#: What the second of them says on its pages.
RUNS = [
    "wf-165b1cb6-3a62-4618-a021-94ddcbe32908",
    "wf-1a3639b8-1366-4b73-8347-706874020dad",
    "wf-7c2d8e41-5b36-4f0a-9d18-e6a4b3c2d1f0",
]
OPERATIONS = "GetImage,ListTagsForResource,ListWorkflowExecutions"

USE = """
import sys
from importlib import import_module
from importlib.util import find_spec

assert find_spec("botocore") is None
url = sys.argv[1]
first, second = (import_module(f"app._vendor.{name}") for name in ("imagebuilder", "builds"))
assert first.Client is not second.Client and first.GetImageRequest is not second.GetImageRequest
build = "arn:aws:imagebuilder:us-west-2:111122223333:image/my-example-recipe/1.0.0/1"
gone = build.replace("my-example-recipe", "no-such-image")

for ours, theirs in ((first, second), (second, first)):
    credentials = ours.Credentials("AKIDEXAMPLE", "secret")
    with ours.Client(region="us-west-2", credentials=credentials, endpoint_url=url) as client:
        runs = list(client.paginate.list_workflow_executions(image_build_version_arn=build))
        assert all(isinstance(run, ours.WorkflowExecutionMetadata) for run in runs)
        print(*(run.workflow_execution_id for run in runs))
        try:
            try:
                client.get_image(image_build_version_arn=gone)
            except (theirs.SdkError, theirs.ResourceNotFoundException):
                print("caught as the other's")
        except ours.ResourceNotFoundException as error:
            print(type(error).__module__, error.status_code)
    imported = {name for name in sys.modules if name.startswith(ours.__name__ + ".")}
    assert any(name.endswith(".paginators") for name in imported)
assert "botocore" not in sys.modules
"""

REPLAYED = """
import sys
from app._vendor import imagebuilder
from app._vendor.imagebuilder.testing import ReplayTransport

client = imagebuilder.Client(
    region="us-west-2",
    credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
    transport=ReplayTransport(sys.argv[1]),
)
arn = "arn:aws:imagebuilder:us-west-2:111122223333:image/my-example-recipe/1.0.0/1"
print(*(run.workflow_execution_id for run in client.paginate.list_workflow_executions(
    image_build_version_arn=arn)))
"""

LOADED = """
import sys
from app._vendor import imagebuilder

client = imagebuilder.Client(
    region="us-west-2",
    credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
    endpoint_url=sys.argv[1],
)
client.list_workflow_executions(
    image_build_version_arn=(
        "arn:aws:imagebuilder:us-west-2:111122223333:image/my-example-recipe/1.0.0/1"
    ),
)
inside = imagebuilder.__name__ + "."
print(*(name.removeprefix(inside) for name in sys.modules if name.startswith(inside)))
print(*(name for name in sys.modules if "." not in name))
"""


def vendor(project: Project, *more: str) -> None:
    assert main(["vendor", "-q", str(project.root / "app" / "_vendor"), *more]) == 0


@contextmanager
def served(project: Project, package: str) -> Iterator[str]:
    """Serve the recordings with the vendored package itself; give the URL."""
    command = [project.python, "-m", f"app._vendor.{package}.testing", "serve", *CASSETTES]
    with subprocess.Popen(
        command, cwd=project.root, env={"PATH": ""}, stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stdout is not None
            yield server.stdout.readline().rpartition(" ")[2].strip()
        finally:
            server.terminate()


def test_two_names_work_in_one_process_without_botocore_and_catch_only_their_own_errors(
    project: Project,
) -> None:
    vendor(project)
    vendor(project, "--package", "builds", "--operations", OPERATIONS)
    with served(project, "builds") as url:
        printed = project.run(USE, url)
    assert printed.splitlines() == [
        " ".join(RUNS),
        "app._vendor.imagebuilder.exceptions 404",
        " ".join(RUNS),
        "app._vendor.builds.exceptions 404",
    ]


def test_recordings_are_replayed_inside_the_process(project: Project) -> None:
    vendor(project, "--operations", "ListWorkflowExecutions")
    assert project.run(REPLAYED, CASSETTES[1]).split() == RUNS


def test_one_call_loads_one_operation_and_nothing_that_it_does_not_go_through(
    project: Project,
) -> None:
    vendor(project, "--operations", "GetWorkflowExecution,ListImages,ListWorkflowExecutions")
    with served(project, "imagebuilder") as url:
        inside, outside = (set(line.split()) for line in project.run(LOADED, url).splitlines())
    package = project.root / "app" / "_vendor" / "imagebuilder"
    offered = {
        ".".join(path.relative_to(package).with_suffix("").parts).removesuffix(".__init__")
        for path in package.rglob("*.py")
    } - {"__init__"}
    assert inside <= offered
    unused = {
        "exceptions",
        "operations.get_workflow_execution",
        "operations.list_images",
        "paginators",
        "runtime.adaptive",
        "runtime.pager",
        "runtime.pagination",
        "runtime.testing",
        "testing",
        "waiters",
    }
    assert unused <= offered
    assert not unused & inside
    assert {"operations.list_workflow_executions", "client", "runtime.transports.urllib3"} <= inside
    assert not {"botocore", "cattrs", "yaml"} & outside

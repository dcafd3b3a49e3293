"""``services.toml`` and the command line: which packages of what are asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.problems import CodegenError
from codegen.release.plans import Known, Part, Plan, plans_for
from codegen.release.services_file import read_services
from tests.codegen.model_files import PETSTORE

NO_SERVICES = "services: has to be a list of services, each once, as botocore calls them"

MODEL = PETSTORE / "service-2.json"

FILE = """
[companions]
sso = ["GetRoleCredentials"]
sts = ["AssumeRole"]

[packages.images]
services = ["imagebuilder"]
overlay = "imagebuilder"
serves = true
companions = { sts = ["GetCallerIdentity"], logs = ["GetLogEvents", "FilterLogEvents"] }

[packages.access]
services = ["sso", "sso-oidc"]
operations = { sso-oidc = ["CreateToken"] }
"""


@pytest.fixture
def known(tmp_path: Path) -> Known:
    path = tmp_path / "services.toml"
    path.write_text(FILE, encoding="utf-8")
    return read_services(path)


def planned(known: Known, *services: str, **more: Any) -> list[Plan]:
    arguments: dict[str, Any] = {"model": None, "package": None, "operations": [], **more}
    return plans_for(services, known=known, **arguments)


# -- the file -------------------------------------------------------------------------------------


def test_each_table_is_a_package_with_its_services_and_what_it_has_beside(
    known: Known,
) -> None:
    images, access = known.plans
    assert images == Plan(
        package="images",
        parts=(Part(service="imagebuilder", origin="services.toml, images"),),
        overlay="imagebuilder",
        serves=True,
        # Those of every package, and its own.
        companions={
            "sso": ("GetRoleCredentials",),
            "sts": ("AssumeRole", "GetCallerIdentity"),
            "logs": ("GetLogEvents", "FilterLogEvents"),
        },
    )
    assert (access.package, access.overlay, access.serves) == ("access", None, False)
    assert access.companions == {"sso": ("GetRoleCredentials",), "sts": ("AssumeRole",)}
    assert [(part.service, part.operations) for part in access.parts] == [
        ("sso", None),
        ("sso-oidc", ("CreateToken",)),
    ]


def test_the_file_of_the_repository_can_be_read() -> None:
    assert {plan.package for plan in read_services().plans} == {
        path.parent.name for path in Path("generated").glob("*/_manifest.json")
    }


@pytest.mark.parametrize(
    ("content", "problems"),
    [
        ("", ["has no [packages.NAME]"]),
        ("packages = 5", ["has no [packages.NAME]"]),
        ("[packages]", ["has no [packages.NAME]"]),
        ("[package.a]", ["package: there is nothing by this name", "has no [packages.NAME]"]),
        ("[packages]\na = 5", ["[packages.a]: is no table"]),
        (
            'companions = 5\n[packages.a]\nservices = ["sso"]',
            ["companions: has to be a table with a list of operations for each service"],
        ),
        (
            '[overlays]\ns3 = "gone"\n[packages.a]\nservices = ["sso"]',
            ["overlays: s3: 'gone' is no folder of overlays/"],
        ),
        (
            'overlays = 5\n[packages.a]\nservices = ["sso"]',
            ["overlays: has to be a table with a folder of overlays/ for each service"],
        ),
        (
            "[packages.a]",
            [f"[packages.a]: {NO_SERVICES}"],
        ),
        (
            '[packages.a]\nservices = ["sso", "sso"]',
            [f"[packages.a]: {NO_SERVICES}"],
        ),
        (
            '[packages.not-a-name]\nservices = ["sso"]',
            ["[packages.not-a-name]: not a lower-case import name"],
        ),
        (
            '[packages.a]\nservices = ["sso"]\noverlay = "../codegen"\nserves = 1\nextra = true',
            [
                (
                    "[packages.a]: extra: there is no such key, but services, overlay, serves,"
                    " operations, companions"
                ),
                "[packages.a]: overlay: '../codegen' is no folder of overlays/",
                "[packages.a]: serves: has to be true or false",
            ],
        ),
        (
            """[packages.a]
            services = ["sso"]
            operations = { s3 = ["GetObject"] }
            companions = { sts = "AssumeRole" }""",
            [
                (
                    "[packages.a]: companions: has to be a table with a list of operations for"
                    " each service"
                ),
                "[packages.a]: operations: 's3' is not among its services",
            ],
        ),
    ],
)
def test_all_that_is_wrong_with_a_file_is_one_error(
    tmp_path: Path, content: str, problems: list[str]
) -> None:
    path = tmp_path / "services.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        read_services(path)
    assert str(caught.value).splitlines() == [f"{path}: {problem}" for problem in problems]


def test_a_file_that_is_no_toml_is_an_error_that_names_it(tmp_path: Path) -> None:
    path = tmp_path / "services.toml"
    path.write_text("[packages", encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        read_services(path)
    assert str(caught.value).startswith(f"{path}: cannot be read: ")


# -- the command line -----------------------------------------------------------------------------


def test_without_a_service_it_is_what_the_file_says(known: Known) -> None:
    assert planned(known) == [*known.plans]
    assert planned(known, package="access") == [known.plans[1]]


def test_a_file_with_one_package_may_have_it_under_another_name(known: Known) -> None:
    [plan] = planned(Known(plans=known.plans[:1]), package="builds")
    assert (plan.package, plan.overlay, plan.services) == (
        "builds",
        "imagebuilder",
        ("imagebuilder",),
    )
    with pytest.raises(
        CodegenError, match=r"services\.toml has no such package, but images, access"
    ):
        planned(known, package="builds")


def test_services_are_packages_of_their_own_under_their_own_names(known: Known) -> None:
    plans = planned(known, "s3", "imagebuilder", "s3")
    assert [(plan.package, plan.services, plan.overlay) for plan in plans] == [
        (None, ("s3",), None),
        # What the file says of this service holds, but for the name.
        (None, ("imagebuilder",), "imagebuilder"),
    ]


def test_several_services_with_a_name_are_one_package(known: Known) -> None:
    [plan] = planned(known, "s3", "sqs", package="cloud")
    assert (plan.package, plan.services) == ("cloud", ("s3", "sqs"))
    [plan] = planned(known, "sso", "sso-oidc", package="cloud")
    assert [part.operations for part in plan.parts] == [None, ("CreateToken",)]


def test_a_model_file_is_of_the_service_that_it_names(known: Known) -> None:
    [plan] = planned(known, model=MODEL)
    assert (plan.package, plan.parts) == (None, (Part(service="petstore", model=MODEL),))
    # As every package has.
    assert plan.companions == {"sso": ("GetRoleCredentials",), "sts": ("AssumeRole",)}
    with pytest.raises(CodegenError, match="either a service or --model, not both"):
        planned(known, "s3", model=MODEL)


def test_operations_may_be_listed_in_several_places(known: Known) -> None:
    [plan] = planned(known, "s3", operations=["GetObject, PutObject", "s3:ListBuckets"])
    assert plan.parts[0].operations == ("GetObject", "PutObject", "ListBuckets")
    [plan] = planned(
        known, "s3", "sqs", package="cloud", operations=["s3:GetObject", "sqs:all", "s3:PutObject"]
    )
    assert [part.operations for part in plan.parts] == [("GetObject", "PutObject"), "all"]


@pytest.mark.parametrize(
    ("services", "operations", "message"),
    [
        (["s3"], ["sqs:Send"], "--operations sqs:...: 'sqs' is not among the services"),
        (["s3", "sqs"], ["Send"], "has to say of which service, as in SERVICE:Operation,Operation"),
        (["s3"], [" , "], "--operations ' , ' names no operation"),
        (["s3"], ["s3:"], "--operations 's3:' names no operation"),
    ],
)
def test_operations_of_no_service_are_an_error(
    known: Known, services: list[str], operations: list[str], message: str
) -> None:
    with pytest.raises(CodegenError) as caught:
        planned(known, *services, operations=operations)
    assert message in str(caught.value)


def test_services_that_there_are_not_are_named_together_whatever_package_they_are_in() -> None:
    plans = tuple(
        Plan(package=name, parts=tuple(Part(service=each) for each in services))
        for name, services in {"a": ("sts", "ec3"), "b": ("imagebuildr",)}.items()
    )
    with pytest.raises(CodegenError) as caught:
        plans_for([], model=None, package=None, operations=[], known=Known(plans=plans))
    lines = str(caught.value).split("\n")
    assert [line.partition(" has ")[2].partition(";")[0] for line in lines] == [
        "no service 'ec3'",
        "no service 'imagebuildr'",
    ]

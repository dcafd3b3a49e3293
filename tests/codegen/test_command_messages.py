"""What the command line says of arguments that cannot work, read whole; nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import botocore
import pytest

from codegen.__main__ import main
from tests.codegen.model_files import ROOT, python, tree

if TYPE_CHECKING:
    from pathlib import Path

BOTOCORE = f"botocore {botocore.__version__}"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("generate nosuch", f"{BOTOCORE} has no service 'nosuch'"),
        (
            "generate imagebuildr",
            f"{BOTOCORE} has no service 'imagebuildr'; did you mean imagebuilder or codebuild?",
        ),
        (
            "generate sts --operations Nope,GetCallerIdentitys",
            (
                "--operations: sts has no operation 'Nope', 'GetCallerIdentitys' "
                "(did you mean GetCallerIdentity?)"
            ),
        ),
        ("generate sts --operations ,", "--operations ',' names no operation"),
        ("generate sts --package class", "--package 'class': not a lower-case import name"),
        (
            "generate sts --package attrs",
            (
                "--package 'attrs': a module of this name is there already, and the package, or "
                "what it imports, would get the one for the other"
            ),
        ),
        ("generate sts --model m.json", "give either a service or --model, not both"),
        ("generate --model m.json", "m.json: there is no such file"),
        ("generate --model .", ".: that is a folder, not a model"),
        (
            "generate sts --protocol rest",
            (
                "--protocol 'rest': there is no such protocol, but ec2, json, query, rest-json, "
                "rest-xml, smithy-rpc-v2-cbor"
            ),
        ),
        (
            "generate sts --protocol json",
            "The model cannot be used: metadata: the service does not speak 'json', but query",
        ),
        (
            "vendor . sts ssm sso --package three --protocol rest-xml",
            (
                "The model cannot be used, for 3 reasons:\n"
                "- sts: metadata: the service does not speak 'rest-xml', but query\n"
                "- ssm: metadata: the service does not speak 'rest-xml', but json\n"
                "- sso: metadata: the service does not speak 'rest-xml', but rest-json"
            ),
        ),
        (
            "vendor . sts ssm --package two --protocol query",
            "The model cannot be used: ssm: metadata: the service does not speak 'query', but json",
        ),
        (
            "generate sts sso --package two --operations GetCallerIdentity",
            (
                "--operations has to say of which service, as in SERVICE:Operation,Operation; "
                "there are sts, sso"
            ),
        ),
        (
            "generate sts sso --package two --operations iam:GetUser",
            "--operations iam:...: 'iam' is not among the services sts, sso",
        ),
        (
            "generate ec3 sts imagebuildr --package two --operations EC3:RunInstances",
            (
                f"{BOTOCORE} has no service 'ec3'; did you mean ecs or ecr or ec2?\n"
                f"{BOTOCORE} has no service 'imagebuildr'; did you mean imagebuilder or codebuild?"
            ),
        ),
        (
            "generate sts sso --package two --operations ssm:X --operations GetRole",
            (
                "--operations ssm:...: 'ssm' is not among the services sts, sso\n"
                "--operations has to say of which service, as in SERVICE:Operation,Operation; "
                "there are sts, sso"
            ),
        ),
        (
            "vendor . sts sso --package two --operations sts:AssumeRol --operations sso:logut",
            (
                "--operations: sts has no operation 'AssumeRol' (did you mean AssumeRole?)\n"
                "--operations: sso has no operation 'logut' (did you mean Logout?)"
            ),
        ),
        (
            "generate --check --changelog",
            "give either --check or --changelog: nothing is written with --check",
        ),
        (
            "generate sts --out taken",
            "taken: packages are written into a folder, and taken is a file",
        ),
        (
            "vendor taken/below sts",
            "taken/below: packages are written into a folder, and taken is a file",
        ),
        ("diff old new", "old: there is no such file or folder"),
    ],
)
def test_what_cannot_work_is_one_sentence(
    arguments: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "taken").write_text("mine")
    monkeypatch.chdir(tmp_path)
    command, *rest = arguments.split()
    assert main([command, "-q", *rest]) == 1
    assert capsys.readouterr().err == f"error: {said}\n"
    assert tree(tmp_path) == {"taken": b"mine"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("vendor . sts --pakage aws", "unrecognized arguments: --pakage aws"),
        ("diff old new newer", "unrecognized arguments: newer"),
        (
            "vendor . sts sso --package aws --operations sts:AssumeRole sso:Logout",
            "one --operations is for one service: write --operations sso:Logout",
        ),
    ],
)
def test_what_the_command_line_does_not_take_ends_it(
    arguments: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit, match="2"):
        main(arguments.split())
    assert capsys.readouterr().err.endswith(f"error: {said}\n")
    assert tree(tmp_path) == {}


@pytest.mark.parametrize(
    "arguments",
    [
        "vendor . sts sso --package aws --operations sts:AssumeRole --operations sso:Logout",
        "vendor . --package aws --operations sts:AssumeRole --operations sso:Logout sts sso",
        "vendor --package aws . --operations sts:AssumeRole sts --operations sso:Logout sso",
    ],
)
def test_services_may_stand_behind_options(
    arguments: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*arguments.split(), "-q"]) == 0
    assert (tmp_path / "aws/sts/operations/assume_role.py").is_file()
    assert (tmp_path / "aws/sso/operations/logout.py").is_file()


def test_a_generator_without_its_requirements_says_how_to_get_them(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['botocore'] = None\n"
        "from codegen.__main__ import main\n"
        "sys.exit(main(['generate', 'sts']))"
    )
    done = python("-c", code, path=ROOT, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "error: the generator needs botocore, which is not installed; in the folder of the"
        " generator, `python -m pip install --group codegen` installs all that it needs (with pip"
        " 25.1 or newer), and `nox -s vendor -- ...` or `nox -s generate -- ...` does so in an"
        " environment of its own\n"
    )
    assert tree(tmp_path) == {}

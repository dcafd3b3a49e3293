"""A setting is one row: whatever there is to say of it is said there, and nowhere else."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import imagebuilder
from codegen.emit import client_settings
from docs._ext.settings_table import settings_table
from imagebuilder.runtime.settings import parsers
from imagebuilder.runtime.settings.resolution import resolve_table
from imagebuilder.runtime.settings.table import Setting, Settings
from tests.environment import isolate
from tests.runtime.some_service import service


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    isolate(monkeypatch, tmp_path)
    return tmp_path


class Longer(Settings):
    """The table with one more row."""

    patience: Setting[float] = Setting(
        parsers.seconds,
        "how long the user of this test can wait",
        annotation="float | None",
        variables=("AWS_PATIENCE",),
        key="patience",
        read=parsers.read_number,
        default=3.0,
        unit="seconds",
    )


def test_a_row_is_enough_for_a_parameter_and_its_documentation() -> None:
    (added,) = client_settings.parameters(Longer)[len(client_settings.parameters()) :]
    assert (added.name, added.annotation, added.default) == ("patience", "float | None", " = None")
    text = client_settings.documentation(Longer)
    assert text.endswith(":param patience: how long the user of this test can wait, in seconds.")


def test_a_row_is_enough_to_be_resolved_from_everywhere(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def patience(**arguments: object) -> float:
        return resolve_table(Longer, service(), {"region": "us-east-1", **arguments}).patience

    assert patience() == 3.0
    (home / "config").write_text("[default]\npatience = 5\n")
    assert patience() == 5
    monkeypatch.setenv("AWS_PATIENCE", "7")
    assert patience() == 7
    assert patience(patience=0.5) == 0.5
    with pytest.raises(Exception, match="patience: the argument patience is -1; it has to be a"):
        patience(patience=-1)


def test_a_row_is_enough_to_be_an_attribute_that_is_shown() -> None:
    settings = resolve_table(Longer, service(), {"region": "us-east-1"})
    assert "patience=3.0" in repr(settings)
    with pytest.raises(AttributeError):
        settings.patience = 4


def test_a_row_is_enough_for_the_table_of_the_documentation() -> None:
    added = set(settings_table(Longer).splitlines()) - set(settings_table().splitlines())
    said = "how long the user of this test can wait"
    assert added == {f"| `patience` | `AWS_PATIENCE` | `patience` | 3.0 seconds | {said} |"}


def test_the_emitted_client_has_the_parameters_of_the_table() -> None:
    source = Path(str(imagebuilder.client.__file__)).read_text(encoding="utf-8")
    tree = ast.parse(source)
    client = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == "Client")
    made = next(n for n in client.body if isinstance(n, ast.FunctionDef) and n.name == "__init__")
    defaults = [ast.unparse(default) for default in made.args.kw_defaults if default]
    assert [
        (argument.arg, ast.unparse(argument.annotation or argument), f" = {default}")
        for argument, default in zip(made.args.kwonlyargs, defaults, strict=True)
    ] == [
        (each.name, ast.unparse(ast.parse(each.annotation)), each.default)
        for each in client_settings.parameters()
    ]


def test_the_signature_is_that_of_the_contract() -> None:
    """The order and the defaults that users were promised."""
    assert "".join(f"{each.name}{each.default}\n" for each in client_settings.parameters()) == (
        "region = None\n"
        "credentials = None\n"
        "profile = None\n"
        "endpoint_url = None\n"
        "use_fips = None\n"
        "use_dualstack = None\n"
        "connect_timeout = 10.0\n"
        "read_timeout = 60.0\n"
        "max_attempts = None\n"
        "retry_mode = None\n"
        "max_connections = 10\n"
        "verify = None\n"
        "user_agent_extra = None\n"
        "validate_parameters = True\n"
        "transport = None\n"
        "interceptors = ()\n"
        "deadline = None\n"
        "max_response_bytes = 268435456\n"
    )

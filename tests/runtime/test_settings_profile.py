"""What a profile sets, which profile that is, and what is said of one that cannot be read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder.runtime.credentials import Credentials
from imagebuilder.runtime.settings.resolution import resolve_settings
from tests.environment import isolate
from tests.runtime.some_service import problems_of, resolve, service

if TYPE_CHECKING:
    from pathlib import Path

# botocore has no types of its own.
new_session: Any = import_module("botocore.session").Session


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    isolate(monkeypatch, tmp_path)
    return tmp_path


def write(tmp_path: Path, text: str) -> None:
    (tmp_path / "config").write_text(text)


@pytest.mark.parametrize("variable", ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"])
def test_the_environment_chooses_the_profile(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "[default]\nregion = us-east-1\n[profile dev]\nregion = eu-west-1\n")
    monkeypatch.setenv(variable, "dev")
    settings = resolve()
    assert (settings.profile, settings.region) == ("dev", "eu-west-1")


def test_the_variables_for_the_profile_rank_as_in_botocore(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "[profile a]\nregion = eu-west-1\n[profile b]\nregion = eu-west-2\n")
    monkeypatch.setenv("AWS_PROFILE", "a")
    monkeypatch.setenv("AWS_DEFAULT_PROFILE", "b")
    assert resolve().profile == new_session().profile


@pytest.mark.parametrize("files", [(), ("config",), ("config", "credentials")])
def test_a_named_profile_that_is_nowhere_is_the_one_problem(
    files: tuple[str, ...], tmp_path: Path
) -> None:
    for file in files:
        (tmp_path / file).write_text("[default]\nregion = us-east-1\n")
    (problem,) = problems_of(profile="dve")
    assert "the argument profile is 'dve'" in problem
    assert str(tmp_path / "config") in problem
    assert str(tmp_path / "credentials") in problem


def test_a_profile_that_is_only_in_the_credentials_file_is_enough(tmp_path: Path) -> None:
    (tmp_path / "credentials").write_text("[dev]\naws_access_key_id = AKID\n")
    assert resolve(profile="dev", region="us-east-1").profile == "dev"


@pytest.mark.parametrize("file", ["config", "credentials"])
def test_a_file_that_cannot_be_parsed_is_one_problem_that_quotes_no_line(
    file: str, tmp_path: Path
) -> None:
    (tmp_path / file).write_text("aws_secret_access_key = s3cr3t\n")
    (problem,) = problems_of(profile="dev")
    assert str(tmp_path / file) in problem
    assert "s3cr3t" not in problem


def test_what_the_credentials_file_says_of_a_profile_wins(tmp_path: Path) -> None:
    write(tmp_path, "[default]\nregion = us-east-1\nretry_mode = adaptive\n")
    (tmp_path / "credentials").write_text("[default]\nregion = eu-central-1\nmax_attempts = 9\n")
    settings = resolve()
    assert (settings.region, settings.max_attempts) == ("eu-central-1", 9)
    assert settings.retry_mode == "adaptive"


def test_a_wrong_value_in_the_credentials_file_is_named_with_that_file(tmp_path: Path) -> None:
    write(tmp_path, "[default]\nregion = us-east-1\nmax_attempts = 3\n")
    (tmp_path / "credentials").write_text("[default]\nmax_attempts = none\n")
    (problem,) = problems_of()
    assert f"profile 'default' of {tmp_path / 'credentials'} is 'none'" in problem


# --- what nobody asked for does no harm ---

KEYS = {"AWS_ACCESS_KEY_ID": "AKID", "AWS_SECRET_ACCESS_KEY": "secret"}
WHERE = {"region": "us-east-1", "credentials": Credentials("AKID", "secret")}


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    records = caplog.records
    assert {(record.name, record.levelname) for record in records} <= {("some_package", "WARNING")}
    return [record.getMessage() for record in records]


def test_a_profile_that_is_not_needed_and_not_there_is_a_warning(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "gone")
    assert resolve(**WHERE).region == "us-east-1"
    (warning,) = warnings(caplog)
    assert warning == (
        "the profile is passed over: the environment variable AWS_PROFILE is 'gone'; there is no "
        f"profile of that name in {home / 'config'} or {home / 'credentials'}"
    )


def test_files_that_are_not_needed_and_cannot_be_parsed_are_one_warning(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "gone")
    for name in ("config", "credentials"):
        (home / name).write_text("s3cr3t\n")
    assert resolve(**WHERE).region == "us-east-1"
    (warning,) = warnings(caplog)
    assert f"{home / 'config'}, line 1: " in warning
    assert f"{home / 'credentials'}, line 1: " in warning
    assert "s3cr3t" not in warning


def test_region_and_credentials_of_the_environment_need_no_profile_either(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name, text in {**KEYS, "AWS_REGION": "us-east-1"}.items():
        monkeypatch.setenv(name, text)
    write(home, "nonsense\n")
    assert resolve().region == "us-east-1"
    assert len(warnings(caplog)) == 1


@pytest.mark.parametrize("missing", ["region", "credentials"])
def test_what_lacks_region_or_credentials_needs_the_profile(
    missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "gone")
    (problem,) = problems_of(**{name: WHERE[name] for name in WHERE if name != missing})
    assert problem.startswith("profile: the environment variable AWS_PROFILE is 'gone'; ")


@pytest.mark.parametrize("text", ["[default]\n", "nonsense\n"])
def test_the_profile_of_an_argument_is_always_needed(text: str, home: Path) -> None:
    write(home, text)
    (problem,) = problems_of(**WHERE, profile="gone")
    assert problem.startswith("profile: ")


@pytest.mark.parametrize("place", ["environment", "profile"])
def test_the_legacy_retry_mode_is_taken_for_standard_with_one_warning(
    place: str,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    if place == "environment":
        monkeypatch.setenv("AWS_RETRY_MODE", "legacy")
        origin = "the environment variable AWS_RETRY_MODE"
    else:
        write(home, "[default]\nretry_mode = legacy\n")
        origin = f"retry_mode in profile 'default' of {home / 'config'}"
    assert resolve(region="us-east-1").retry_mode == "standard"
    assert warnings(caplog) == [
        f"retry_mode: {origin} is 'legacy'; there is no legacy retry mode here; 'standard' is used"
    ]


# --- endpoint URLs ---

SERVICES = """
[default]
region = us-east-1
services = local
endpoint_url = http://profile
[services local]
lex_runtime_service =
  endpoint_url = http://section
"""


def endpoint_url_of(service_id: str, **arguments: Any) -> str | None:
    return resolve_settings(service(service_id), **arguments).endpoint_url


def test_endpoint_urls_rank_from_the_argument_down_to_the_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, SERVICES)
    assert endpoint_url_of("EC2") == "http://profile"
    assert endpoint_url_of("Lex Runtime Service") == "http://section"
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://global")
    assert endpoint_url_of("Lex Runtime Service") == "http://global"
    monkeypatch.setenv("AWS_ENDPOINT_URL_LEX_RUNTIME_SERVICE", "http://service")
    assert endpoint_url_of("Lex Runtime Service") == "http://service"
    assert endpoint_url_of("Lex Runtime Service", endpoint_url="http://arg") == "http://arg"


@pytest.mark.parametrize("where", ["environment", "file"])
def test_configured_endpoint_urls_can_be_ignored_but_not_the_argument(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ignore = "ignore_configured_endpoint_urls = true\n" if where == "file" else ""
    write(tmp_path, SERVICES.replace("[services", f"{ignore}[services"))
    if where == "environment":
        monkeypatch.setenv("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://global")
    assert endpoint_url_of("Lex Runtime Service") is None
    assert endpoint_url_of("Lex Runtime Service", endpoint_url="http://arg") == "http://arg"


def test_a_services_section_that_is_not_nested_is_a_problem_even_where_no_profile_is_needed(
    tmp_path: Path,
) -> None:
    write(tmp_path, SERVICES.replace("  endpoint_url", "endpoint_url"))
    (problem,) = problems_of(**WHERE)
    assert problem == (
        f"endpoint_url: services in profile 'default' of {tmp_path / 'config'} is 'local'; "
        f"{tmp_path / 'config'}, line 7: lex_runtime_service in [services local] has to be a "
        "service with its settings in indented lines below it, such as 'lex_runtime_service =' "
        "and then '  endpoint_url = http://localhost:8080'"
    )
    assert resolve(**WHERE, endpoint_url="http://host").endpoint_url == "http://host"


def test_a_services_section_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, "[default]\nregion = us-east-1\nservices = gone\n")
    (problem,) = problems_of()
    assert "[services gone]" in problem


@pytest.mark.parametrize(
    ("service", "service_id"),
    [("lex-runtime", "Lex Runtime Service"), ("imagebuilder", "imagebuilder")],
)
@pytest.mark.parametrize(
    "environment",
    [
        {"AWS_ENDPOINT_URL": "http://global"},
        {"AWS_ENDPOINT_URL_LEX_RUNTIME_SERVICE": "http://lex", "AWS_ENDPOINT_URL": "http://global"},
        {"AWS_ENDPOINT_URL_IMAGEBUILDER": "http://imagebuilder"},
        {},
    ],
)
def test_the_endpoint_url_is_that_of_a_botocore_client(
    service: str,
    service_id: str,
    environment: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write(tmp_path, SERVICES)
    for variable, text in environment.items():
        monkeypatch.setenv(variable, text)
    client = new_session().create_client(
        service, aws_access_key_id="AKID", aws_secret_access_key="secret"
    )
    assert endpoint_url_of(service_id) == client.meta.endpoint_url
    client.close()

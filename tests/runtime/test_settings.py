"""Where settings come from, which source wins, and what is said about values that cannot work."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from botocore.exceptions import InvalidRegionError
from hypothesis import given, strategies as st

from imagebuilder.runtime.errors import ConfigurationError
from imagebuilder.runtime.settings import Settings, resolve_settings

GENERATED = Path(__file__).resolve().parents[2] / "generated"
# botocore has no types of its own.
new_session: Any = import_module("botocore.session").Session
utils: Any = import_module("botocore.utils")


class Row(NamedTuple):
    """A setting, and what its environment variable and its key in the config file make it."""

    name: str
    variable: str
    key: str
    in_environment: str
    in_file: str
    from_environment: object
    from_file: object


def texts(name: str, variable: str, key: str, in_environment: str, in_file: str) -> Row:
    return Row(name, variable, key, in_environment, in_file, in_environment, in_file)


FIPS = ("use_fips", "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")
DUALSTACK = ("use_dualstack", "AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")
ROWS = [
    texts("region", "AWS_REGION", "region", "eu-west-1", "eu-west-2"),
    texts("region", "AWS_DEFAULT_REGION", "region", "eu-west-1", "eu-west-2"),
    Row(*FIPS, "true", "True", True, True),
    Row(*FIPS, "FALSE", "true", False, True),
    Row(*DUALSTACK, "TRUE", "false", True, False),
    texts("endpoint_url", "AWS_ENDPOINT_URL", "endpoint_url", "http://env", "http://file"),
    Row("max_attempts", "AWS_MAX_ATTEMPTS", "max_attempts", "5", "7", 5, 7),
    texts("retry_mode", "AWS_RETRY_MODE", "retry_mode", "adaptive", "standard"),
    texts("verify", "AWS_CA_BUNDLE", "ca_bundle", "env.pem", "file.pem"),
    texts("app_id", "AWS_SDK_UA_APP_ID", "sdk_ua_app_id", "env-app", "file-app"),
]
ARGUMENTS: dict[str, Any] = {
    "region": "ap-south-1",
    "use_fips": False,
    "use_dualstack": False,
    "endpoint_url": "https://[::1]:8443/base",
    "max_attempts": 1,
    "retry_mode": "standard",
    "verify": False,
    "connect_timeout": 1,
    "read_timeout": 0.5,
    "max_connections": 1,
    "user_agent_extra": "my-tool/1.0",
    "validate_parameters": False,
}
WRONG: dict[str, tuple[Any, ...]] = {
    "region": ("us east", "", "-us", "us-", "123", "us_east", "us-east-1\n", "é", "a" * 64, 5),
    "profile": ("", 5, "a\nb"),
    "endpoint_url": (
        "example.com",
        "ftp://example.com",
        "https://",
        "https://host:port",
        "https://host:99999",
        "https://-host",
        "https://a_b",
        "https://host?query",
        "https://host/#fragment",
        "https://ho\nst",
        "https://ho\tst",
        "https://host/a b",
        "https://[::1",
        "https://[1:2]",
        "https://[v1.a:b]",
        "https://" + ".".join(["a" * 60] * 5),
        b"https://host",
    ),
    "use_fips": ("true", 1),
    "use_dualstack": ("false", 0),
    "connect_timeout": (0, -1, True, "10", float("nan"), float("inf")),
    "read_timeout": (0, -0.5, False, "60"),
    "max_attempts": (0, -1, 1.0, True, "3"),
    "retry_mode": ("legacy", "Standard", 3),
    "max_connections": (0, 2.5, True),
    "verify": ("", 1),
    "user_agent_extra": ("a\r\nb", 5, ""),
    "validate_parameters": ("true", 1),
}


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in list(os.environ):
        if variable.startswith("AWS_") or variable.lower().endswith("_proxy"):
            monkeypatch.delenv(variable)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


def resolve(**arguments: Any) -> Settings:
    return resolve_settings(service_id="imagebuilder", **arguments)


def problems_of(**arguments: Any) -> tuple[str, ...]:
    with pytest.raises(ConfigurationError) as caught:
        resolve(**arguments)
    return caught.value.problems


def write(tmp_path: Path, text: str) -> None:
    (tmp_path / "config").write_text(text)


def test_the_defaults_are_those_of_the_client() -> None:
    settings = resolve(region="us-east-1")
    assert {name: getattr(settings, name) for name in Settings.__slots__} == {
        "region": "us-east-1",
        "profile": "default",
        "endpoint_url": None,
        "use_fips": False,
        "use_dualstack": False,
        "connect_timeout": 10.0,
        "read_timeout": 60.0,
        "max_attempts": None,
        "retry_mode": "standard",
        "max_connections": 10,
        "verify": True,
        "proxies": {},
        "user_agent_extra": None,
        "app_id": None,
        "validate_parameters": True,
    }


@pytest.mark.parametrize(("name", "value"), ARGUMENTS.items())
def test_an_argument_sets_it(name: str, value: object) -> None:
    assert getattr(resolve(**{"region": "us-east-1", name: value}), name) == value


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.variable)
def test_the_profile_in_the_config_file_sets_it(row: Row, tmp_path: Path) -> None:
    write(tmp_path, f"[default]\nregion = us-east-1\n[profile dev]\n{row.key} = {row.in_file}\n")
    given = {} if row.name == "region" else {"region": "us-east-1"}
    assert getattr(resolve(profile="dev", **given), row.name) == row.from_file


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.variable)
def test_an_environment_variable_wins_over_the_config_file(
    row: Row, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, f"[default]\n{row.key} = {row.in_file}\n")
    monkeypatch.setenv(row.variable, row.in_environment)
    given = {} if row.name == "region" else {"region": "us-east-1"}
    assert getattr(resolve(**given), row.name) == row.from_environment


@pytest.mark.parametrize("row", [row for row in ROWS if row.name in ARGUMENTS])
def test_an_argument_wins_over_an_environment_variable(
    row: Row, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(row.variable, row.in_environment)
    value = ARGUMENTS[row.name]
    assert getattr(resolve(**{"region": "us-east-1", row.name: value}), row.name) == value


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.variable)
def test_an_empty_environment_variable_says_nothing(
    row: Row, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, f"[default]\n{row.key} = {row.in_file}\n")
    monkeypatch.setenv(row.variable, "")
    given = {} if row.name == "region" else {"region": "us-east-1"}
    assert getattr(resolve(**given), row.name) == row.from_file


def test_aws_region_wins_over_aws_default_region(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_REGION", "eu-west-2")
    assert resolve().region == "eu-west-2"


# --- what is wrong ---


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)
def test_a_value_that_cannot_work_is_refused_with_its_setting_and_source(
    name: str, value: object
) -> None:
    (problem,) = problems_of(**{"region": "us-east-1", name: value})
    assert problem.startswith(f"{name}: the argument {name} is ")


@pytest.mark.parametrize(
    ("variable", "text", "right"),
    [
        ("AWS_REGION", "us_east_1", "us-east-1"),
        ("AWS_USE_FIPS_ENDPOINT", "yes", "True or False"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "1", "True or False"),
        ("AWS_MAX_ATTEMPTS", "three", "whole number"),
        ("AWS_MAX_ATTEMPTS", "9" * 5000, "whole number"),
        ("AWS_MAX_ATTEMPTS", "0", "1 or more"),
        ("AWS_RETRY_MODE", "legacy", "legacy retry mode is not supported"),
        ("AWS_ENDPOINT_URL", "example.com", "http://"),
        ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "on", "True or False"),
    ],
)
def test_a_bad_environment_variable_is_named_with_what_would_be_right(
    variable: str, text: str, right: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv(variable, text)
    (problem,) = problems_of()
    assert f"the environment variable {variable} is " in problem
    assert text in problem
    assert right in problem


def test_a_bad_key_is_named_with_its_profile_and_file(tmp_path: Path) -> None:
    write(tmp_path, "[profile dev]\nregion = us-east-1\nmax_attempts =\n  a = b\n")
    (problem,) = problems_of(profile="dev")
    assert f"max_attempts in profile 'dev' of {tmp_path / 'config'} is of type dict" in problem


def test_every_problem_is_reported_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "[default]\nuse_fips_endpoint = maybe\n")
    monkeypatch.setenv("AWS_RETRY_MODE", "fast")
    problems = problems_of(region="?", read_timeout=0, endpoint_url="nowhere")
    assert [problem.partition(":")[0] for problem in problems] == [
        "region",
        "use_fips",
        "read_timeout",
        "retry_mode",
        "endpoint_url",
    ]


def test_no_region_at_all_is_a_problem_that_says_where_to_put_one() -> None:
    (problem,) = problems_of()
    assert "the argument region" in problem
    assert "AWS_REGION" in problem


@pytest.mark.parametrize(
    "url", ["https://user:s3cr3t@host", "https://user:s3cr3t/@host", "https://a b:s3cr3t@host"]
)
def test_user_info_in_an_endpoint_url_is_refused_and_not_shown(url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve(region="us-east-1", endpoint_url=url)
    assert "s3cr3t" not in f"{caught.value} {caught.value!r}"


def test_the_settings_show_every_value() -> None:
    assert "region='us-east-1'" in repr(resolve(region="us-east-1"))


def test_the_settings_cannot_be_changed() -> None:
    settings = resolve(region="us-east-1")
    with pytest.raises(AttributeError):
        settings.region = "eu-west-1"
    with pytest.raises(AttributeError):
        del settings.region
    with pytest.raises(AttributeError):
        object.__setattr__(settings, "other", 1)


# --- profiles ---


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


def test_a_config_file_that_may_not_be_looked_at_counts_as_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(self: Path) -> bool:
        raise PermissionError(str(self))

    monkeypatch.setattr(Path, "is_file", refuse)
    assert resolve(region="us-east-1").profile == "default"


def test_without_a_home_directory_there_is_no_config_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(_: Path) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", nowhere)
    monkeypatch.delenv("AWS_CONFIG_FILE")
    assert resolve(region="us-east-1").profile == "default"


def test_the_credentials_file_is_not_read_for_settings(tmp_path: Path) -> None:
    (tmp_path / "credentials").write_text("[default]\nregion = eu-central-1\nmax_attempts = 9\n")
    assert resolve(region="us-east-1").max_attempts is None


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
    return resolve_settings(service_id=service_id, **arguments).endpoint_url


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


def test_a_services_section_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, "[default]\nregion = us-east-1\nservices = gone\n")
    (problem,) = problems_of()
    assert "[services gone]" in problem


# --- botocore, as the oracle and as what is not imported ---


@given(st.text(st.sampled_from("aB0-._ é\n"), min_size=1, max_size=70))
def test_a_region_is_refused_exactly_where_botocore_refuses_it(region: str) -> None:
    try:
        utils.validate_region_name(region)
        fine = not region.endswith("\n")  # "$" lets botocore's pattern end before a line break
    except InvalidRegionError:
        fine = False
    if fine:
        assert resolve(region=region).region == region
    else:
        assert len(problems_of(region=region)) == 1


@given(
    st.one_of(
        st.text(st.sampled_from("aB0-._"), min_size=1, max_size=70),
        st.sampled_from(
            ["[::1]", "[fe80::1%25eth0]", "[1::2::3]", "127.0.0.1", "[::ffff:1.2.3.4]"]
        ),
    )
)
def test_a_host_is_refused_exactly_where_botocore_refuses_it(host: str) -> None:
    url = f"https://{host}/"
    try:
        fine = utils.is_valid_endpoint_url(url) or utils.is_valid_ipv6_endpoint_url(url)
    except ValueError:
        fine = False
    if fine:
        assert resolve(region="us-east-1", endpoint_url=url).endpoint_url == url
    else:
        assert len(problems_of(region="us-east-1", endpoint_url=url)) == 1


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"AWS_PROFILE": "dev"},
        {"AWS_DEFAULT_REGION": "eu-north-1", "AWS_USE_FIPS_ENDPOINT": "true"},
        {"AWS_MAX_ATTEMPTS": "9", "AWS_RETRY_MODE": "standard", "AWS_CA_BUNDLE": "env.pem"},
        {"AWS_PROFILE": "dev", "AWS_SDK_UA_APP_ID": "env-app"},
    ],
)
def test_settings_agree_with_a_botocore_session(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        tmp_path,
        "[default]\nregion = us-east-1\nmax_attempts = 4\nretry_mode = adaptive\n"
        "[profile dev]\nregion = eu-west-1\nuse_dualstack_endpoint = true\nca_bundle = dev.pem\n"
        "sdk_ua_app_id = dev-app\n",
    )
    for variable, text in environment.items():
        monkeypatch.setenv(variable, text)
    session = new_session()
    settings = resolve()
    variables = {
        "region": "region",
        "use_fips": "use_fips_endpoint",
        "use_dualstack": "use_dualstack_endpoint",
        "max_attempts": "max_attempts",
        "retry_mode": "retry_mode",
        "verify": "ca_bundle",
        "app_id": "user_agent_appid",
    }
    ours = {name: getattr(settings, name) for name in variables}
    theirs = {name: session.get_config_variable(key) for name, key in variables.items()}
    # botocore leaves these defaults to the place where they are used.
    theirs["use_fips"] = theirs["use_fips"] or False
    theirs["use_dualstack"] = theirs["use_dualstack"] or False
    theirs["verify"] = theirs["verify"] or True
    assert ours == theirs


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


def run(code: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        "PYTHONPATH": str(GENERATED),
        "AWS_CONFIG_FILE": str(tmp_path / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "credentials"),
    }
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


CODE = """
import sys
from imagebuilder.runtime.settings import resolve_settings
resolve_settings(service_id="imagebuilder", region="us-east-1", endpoint_url="https://host")
print("botocore" in sys.modules)
"""


@pytest.mark.parametrize(
    ("file", "imported"), [(None, "False\n"), ("config", "True\n"), ("credentials", "False\n")]
)
def test_botocore_is_imported_only_where_there_is_a_config_file(
    file: str | None, imported: str, tmp_path: Path
) -> None:
    if file is not None:
        (tmp_path / file).write_text("[default]\n")
    assert run(CODE, tmp_path).stdout == imported


def test_a_config_file_without_botocore_is_a_problem_that_says_what_to_install(
    tmp_path: Path,
) -> None:
    write(tmp_path, "[default]\nregion = us-east-1\n")
    result = run(f"import sys\nsys.modules['botocore'] = None\n{CODE}", tmp_path)
    assert "ConfigurationError" in result.stderr
    assert "pip install botocore" in result.stderr

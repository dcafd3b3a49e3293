"""Where settings come from, which source wins, and what is said about values that cannot work."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest
from botocore.exceptions import InvalidRegionError
from hypothesis import given, strategies as st

import imagebuilder
from imagebuilder.runtime.errors import ConfigurationError
from imagebuilder.runtime.settings.table import Settings
from tests.environment import isolate
from tests.runtime.some_service import problems_of, resolve

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
NO_COMPRESSION = (
    "disable_request_compression",
    "AWS_DISABLE_REQUEST_COMPRESSION",
    "disable_request_compression",
)
NO_HOST_PREFIX = (
    "disable_host_prefix_injection",
    "AWS_DISABLE_HOST_PREFIX_INJECTION",
    "disable_host_prefix_injection",
)
COMPRESSION_SIZE = (
    "request_min_compression_size_bytes",
    "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
    "request_min_compression_size_bytes",
)
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
    Row(*NO_COMPRESSION, "true", "false", True, False),
    Row(*NO_HOST_PREFIX, "true", "false", True, False),
    Row(*COMPRESSION_SIZE, "1", "1048576", 1, 1_048_576),
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
        "https://host:0",
        "http://[::1]:00",
        "https://-host",
        "https://a_b",
        "https://host?query",
        "https://host/#fragment",
        "https://ho\nst",
        "https://ho\tst",
        "https://host/a b",
        "https://host/\u00e9",
        "https://[::1",
        "https://[1:2]",
        "https://[v1.a:b]",
        "https://" + ".".join(["a" * 60] * 5),
        b"https://host",
    ),
    "use_fips": ("true", 1),
    "use_dualstack": ("false", 0),
    "connect_timeout": (0, -1, True, "10", float("nan"), float("inf"), 1e10),
    "read_timeout": (0, -0.5, False, "60", 2**31),
    "max_attempts": (0, -1, 1.0, True, "3"),
    "retry_mode": ("legacy", "Standard", 3),
    "max_connections": (0, 2.5, True),
    "verify": ("", 1, b"env.pem", Path("gone.pem"), "gone.pem"),
    "credentials": (("AKID", "secret"), "AKID"),
    "transport": (object(), "http://proxy"),
    "user_agent_extra": ("a\r\nb", 5, ""),
    "validate_parameters": ("true", 1),
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    isolate(monkeypatch, tmp_path)
    monkeypatch.chdir(tmp_path)
    for name in ("env.pem", "file.pem", "dev.pem"):
        (tmp_path / name).touch()
    return tmp_path


def write(tmp_path: Path, text: str) -> None:
    (tmp_path / "config").write_text(text)


def test_the_defaults_are_those_of_the_client() -> None:
    settings = resolve(region="us-east-1")
    assert {row.name: getattr(settings, row.name) for row in Settings.rows()} == {
        "region": "us-east-1",
        "profile": "default",
        "credentials": None,
        "endpoint_url": None,
        "ignore_configured_endpoint_urls": False,
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
        "auth_scheme_preference": (),
        "account_id_endpoint_mode": "preferred",
        "disable_host_prefix_injection": False,
        "request_checksum_calculation": "when_supported",
        "response_checksum_validation": "when_supported",
        "disable_request_compression": False,
        "request_min_compression_size_bytes": 10_240,
        "validate_parameters": True,
        "transport": None,
        "interceptors": (),
        "deadline": None,
        "max_response_bytes": 268_435_456,
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


@pytest.mark.parametrize("variable", [FIPS[1], DUALSTACK[1], "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"])
@pytest.mark.parametrize(
    ("words", "value"),
    [(("true", "TRUE", "1", "yes", "on"), True), (("false", "0", "no", "Off"), False)],
)
def test_a_truth_value_has_many_words(
    variable: str, words: tuple[str, ...], value: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = next(row.name for row in Settings.rows() if variable in row.variables)
    for word in words:
        monkeypatch.setenv(variable, word)
        assert getattr(resolve(region="us-east-1"), name) is value


# --- certificates ---


def test_the_bundle_of_requests_comes_after_all_that_is_for_aws(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As ``EndpointCreator._get_verify_value`` in botocore takes it."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "env.pem")
    assert resolve(region="us-east-1").verify == "env.pem"
    write(home, "[default]\nca_bundle = file.pem\n")
    assert resolve(region="us-east-1").verify == "file.pem"
    monkeypatch.setenv("AWS_CA_BUNDLE", "dev.pem")
    assert resolve(region="us-east-1").verify == "dev.pem"
    assert resolve(region="us-east-1", verify=True).verify is True


@pytest.mark.parametrize("where", ["verify", "AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
def test_the_path_of_a_bundle_may_begin_with_the_home_directory(
    where: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME" if os.name != "nt" else "USERPROFILE", str(home))
    arguments: dict[str, Any] = {"region": "us-east-1"}
    if where == "verify":
        arguments["verify"] = Path("~/env.pem")
    else:
        monkeypatch.setenv(where, "~/env.pem")
    assert resolve(**arguments).verify == str(home / "env.pem")


@pytest.mark.parametrize(
    "unused",
    [{"endpoint_url": "http://localhost"}, {"transport": SimpleNamespace(send=print, close=print)}],
    ids=lambda unused: next(iter(unused)),
)
def test_a_bundle_that_nobody_will_open_need_not_be_there(
    unused: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_CA_BUNDLE", "gone.pem")
    (problem,) = problems_of(region="us-east-1")
    assert problem == (
        "verify: the environment variable AWS_CA_BUNDLE is 'gone.pem'; there is no such file"
    )
    client = imagebuilder.Client(
        region="us-east-1", credentials=imagebuilder.Credentials("AKID", "secret"), **unused
    )
    client.close()


def test_a_proxy_over_tls_needs_the_bundle_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "https://proxy:3128")
    (problem,) = problems_of(region="us-east-1", endpoint_url="http://host", verify="gone.pem")
    assert problem.startswith("verify: the argument verify is 'gone.pem'")


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
        ("AWS_USE_FIPS_ENDPOINT", "y", "True or False"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "2", "True or False"),
        ("AWS_MAX_ATTEMPTS", "three", "whole number"),
        ("AWS_MAX_ATTEMPTS", "9" * 5000, "whole number"),
        ("AWS_MAX_ATTEMPTS", "0", "1 or more"),
        ("AWS_RETRY_MODE", "Legacy", "'standard' or 'adaptive'"),
        ("AWS_CA_BUNDLE", "gone.pem", "no such file"),
        ("REQUESTS_CA_BUNDLE", "gone.pem", "no such file"),
        ("AWS_ENDPOINT_URL", "example.com", "http://"),
        ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "maybe", "True or False"),
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
        "endpoint_url",
        "use_fips",
        "read_timeout",
        "retry_mode",
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
        "sdk_ua_app_id = dev-app\ndisable_request_compression = true\n",
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
        "disable_request_compression": "disable_request_compression",
    }
    ours = {name: getattr(settings, name) for name in variables}
    theirs = {name: session.get_config_variable(key) for name, key in variables.items()}
    # botocore leaves these defaults to the place where they are used.
    theirs["use_fips"] = theirs["use_fips"] or False
    theirs["use_dualstack"] = theirs["use_dualstack"] or False
    theirs["verify"] = theirs["verify"] or True
    assert ours == theirs

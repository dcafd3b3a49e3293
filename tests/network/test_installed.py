"""Another urllib3 than the one that is needed is one clear sentence, before anything is sent."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import urllib3

import imagebuilder
from imagebuilder.runtime.transports.installed import check_urllib3

ROOT = Path(imagebuilder.__file__).parent.parent


def test_a_urllib3_that_is_too_old_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib3, "__version__", "1.26.20")
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        check_urllib3()
    assert str(caught.value) == (
        "urllib3 1.26.20 is installed, and 2 or newer is needed: pip install 'urllib3>=2'"
    )


def test_urllib3_future_in_its_place_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib3, "__version__", "2.25.904")
    monkeypatch.setattr(urllib3, "HttpVersion", object(), raising=False)
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        check_urllib3()
    assert str(caught.value) == (
        "urllib3-future 2.25.904 has replaced the files of urllib3, and is not supported: "
        "uninstall it, and install urllib3 again (pip install --force-reinstall 'urllib3>=2')"
    )


@pytest.mark.parametrize("version", ["2.0.0", "2.8.0", "3.1", "unknown"])
def test_other_versions_are_taken(version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(urllib3, "__version__", version)
    check_urllib3()


def test_a_client_says_so_as_it_is_made_and_one_with_a_transport_does_not_need_it() -> None:
    program = """
import urllib3
urllib3.__version__ = "1.26.20"
import imagebuilder
imagebuilder.testing.client(imagebuilder.testing.StubTransport()).close()
try:
    imagebuilder.Client(region="us-west-2")
except imagebuilder.ConfigurationError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "urllib3 1.26.20 is installed, and 2 or newer is needed" in done.stdout


def test_where_it_was_not_loaded_it_is_looked_at_when_a_request_has_to_go_by_it() -> None:
    program = """
import sys
import imagebuilder
credentials = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")
client = imagebuilder.Client(region="us-west-2", credentials=credentials)
assert "urllib3" not in sys.modules
import urllib3
urllib3.__version__ = "1.26.20"
try:
    client.list_images()
except imagebuilder.ConfigurationError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "HTTPS_PROXY": "http://127.0.0.1:9"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "urllib3 1.26.20 is installed, and 2 or newer is needed" in done.stdout


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("__version__ = '1.26.20'", "urllib3 1.26.20 is installed, and 2 or newer is needed"),
        ("__version__ = '2.25.904'; HttpVersion = object()", "urllib3-future 2.25.904 has"),
    ],
)
def test_another_one_on_the_path_is_named_though_it_was_not_loaded(
    module: str, text: str, tmp_path: Path
) -> None:
    package = tmp_path / "urllib3"
    package.mkdir()
    package.joinpath("__init__.py").write_text(f"{module}\n", "utf-8")
    program = """
import imagebuilder
try:
    imagebuilder.Client(region="us-west-2")
except imagebuilder.ConfigurationError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert text in done.stdout


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_urllib3_future_that_is_loaded_is_named_as_a_client_is_made(kind: str) -> None:
    # Its connections inherit from modules that urllib3 lacks, as if these had been replaced.
    program = """
import sys
import urllib3.connectionpool
urllib3.__version__ = "2.25.904"
urllib3.HttpVersion = object()
urllib3.connectionpool.HTTPConnectionPool.urlopen = print
import imagebuilder
try:
    getattr(imagebuilder, sys.argv[1])(region="us-west-2")
except imagebuilder.ConfigurationError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, kind],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "urllib3-future 2.25.904 has replaced the files of urllib3" in done.stdout

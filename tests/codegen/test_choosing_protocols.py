"""Which of a service's protocols is emitted, and how another is asked for."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Any

from codegen.__main__ import main
from codegen.protocols import PROTOCOLS
from codegen.resolve.metadata import protocol_of
from tests.codegen.model_files import minimal, write

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

_PREFERRED: Any = import_module("botocore.utils").PRIORITY_ORDERED_SUPPORTED_PROTOCOLS


def tiny(folder: Path, *protocols: str) -> Path:
    """Write the model of a service that speaks ``protocols``; return its path."""
    files = minimal()
    metadata = files["service-2"]["metadata"]
    metadata |= {"protocol": protocols[0], "protocols": list(protocols)}
    metadata |= {"targetPrefix": "Tiny", "jsonVersion": "1.1"}
    [operation] = files["service-2"]["operations"].values()
    operation["http"] = {"method": "POST", "requestUri": "/"}
    del files["service-2"]["shapes"]["GetThingRequest"]["members"]["id"]["location"]
    return write(folder, files)


def generated(model: Path, out: Path, *more: str) -> int:
    return main(["generate", "-q", "--model", str(model), "--out", str(out), *more])


def runtime_protocols(out: Path) -> set[str]:
    [package] = out.iterdir()
    return {path.stem for path in (package / "runtime" / "protocols").glob("[a-z]*.py")}


def manifest(out: Path) -> dict[str, Any]:
    [package] = out.iterdir()
    found: dict[str, Any] = json.loads((package / "_manifest.json").read_text())
    return found


def test_of_several_protocols_botocores_choice_is_emitted() -> None:
    assert [name for name in PROTOCOLS if name in _PREFERRED] == list(_PREFERRED)
    for first in _PREFERRED:
        for second in _PREFERRED:
            best = min(first, second, key=_PREFERRED.index)
            assert protocol_of({"protocols": [first, second]}) == best


def test_json_goes_before_cbor_whichever_is_listed_first(tmp_path: Path) -> None:
    model = tiny(tmp_path / "model", "smithy-rpc-v2-cbor", "json")
    assert generated(model, tmp_path / "out") == 0
    assert "rpc_v2_cbor" not in runtime_protocols(tmp_path / "out")
    assert "protocol" not in manifest(tmp_path / "out")


def test_another_protocol_can_be_asked_for_and_is_kept_by_a_refresh(tmp_path: Path) -> None:
    model, out = tiny(tmp_path / "model", "json", "smithy-rpc-v2-cbor"), tmp_path / "out"
    assert generated(model, out, "--protocol", "smithy-rpc-v2-cbor") == 0
    assert "rpc_v2_cbor" in runtime_protocols(out)
    assert manifest(out)["protocol"] == "smithy-rpc-v2-cbor"
    assert generated(model, out, "--check") == 0
    assert generated(model, out, "--protocol", "json") == 0
    assert "rpc_v2_cbor" not in runtime_protocols(out)


def test_a_wrong_name_is_one_error_that_says_what_there_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tiny(tmp_path / "model", "json")
    assert generated(model, tmp_path / "out", "--protocol", "soap") == 1
    assert capsys.readouterr().err == (
        f"error: --protocol 'soap': there is no such protocol, but {', '.join(sorted(PROTOCOLS))}\n"
    )
    assert not (tmp_path / "out").exists()


def test_a_protocol_that_the_service_does_not_speak_is_refused_with_those_that_it_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tiny(tmp_path / "model", "json", "smithy-rpc-v2-cbor")
    assert generated(model, tmp_path / "out", "--protocol", "ec2") == 1
    assert capsys.readouterr().err == (
        "error: The model cannot be used:"
        " metadata: the service does not speak 'ec2', but json, smithy-rpc-v2-cbor\n"
    )


def test_a_model_of_protocols_that_nobody_knows_is_refused_with_all_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generated(tiny(tmp_path / "model", "soap", "corba"), tmp_path / "out") == 1
    assert capsys.readouterr().err == (
        "error: The model cannot be used: metadata: the protocol 'soap', 'corba' is not supported,"
        f" only {', '.join(sorted(PROTOCOLS))}\n"
    )

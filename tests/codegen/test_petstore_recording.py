"""What the model of the pet store marks as sensitive is in no recording of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_sensitive_is_recorded_as_a_mark_and_replayed_all_the_same(
    package: Any, tmp_path: Path
) -> None:
    testing = package.testing
    path = tmp_path / "c.yaml"
    stub = testing.StubTransport()
    pet = package.Pet(name="rex", chip="s3cret-chip")
    stub.add(
        "DescribeEverything",
        package.DescribeEverythingResponse(secret="s3cret-answer", matrix=[[pet]]),
    )
    asked = package.DescribeEverythingRequest(
        secret="s3cret-question", secrets={"a": "s3cret-value"}, pet=pet
    )
    with testing.client(testing.RecordingTransport(path, stub)) as client:
        assert client.send(asked).secret == "s3cret-answer"
    text = path.read_text("utf-8")
    assert "s3cret" not in text
    assert "rex" in text
    replayed = testing.client(testing.ReplayTransport(path)).send(asked)
    assert replayed.secret == "***"
    assert replayed.matrix[0][0].name == "rex"
    assert replayed.matrix[0][0].chip == "***"

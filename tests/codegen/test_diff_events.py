"""What ``codegen diff`` finds in streams of events, between models and between packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codegen.release.loading import load
from tests.codegen.diff_models import lines, member, put, write_model, write_package

if TYPE_CHECKING:
    from pathlib import Path

    from tests.codegen.diff_models import Edit


def streaming() -> list[Edit]:
    """Return what has GetThing answer with a stream of two events."""
    return [
        put(
            "service/shapes/Started",
            {"type": "structure", "event": True, "members": {"at": {"shape": "Integer"}}},
        ),
        put("service/shapes/Ended", {"type": "structure", "event": True, "members": {}}),
        put(
            "service/shapes/Events",
            {
                "type": "structure",
                "eventstream": True,
                "members": {"started": {"shape": "Started"}, "ended": {"shape": "Ended"}},
            },
        ),
        put(
            "service/shapes/GetThingResponse",
            {
                "type": "structure",
                "members": {"events": {"shape": "Events"}},
                "payload": "events",
            },
        ),
        put("waiters", {"version": 2, "waiters": {}}),
    ]


CHANGES: list[tuple[str, list[Edit], list[str]]] = [
    ("nothing changed", [], []),
    (
        "a kind of event may be added",
        [
            put("service/shapes/Paused", {"type": "structure", "event": True, "members": {}}),
            member("Events", "paused", "Paused"),
        ],
        ["compatible: Events: member paused added", "compatible: Paused: structure added"],
    ),
    (
        "an exception between events may be added",
        [
            put(
                "service/shapes/LostException",
                {"type": "structure", "exception": True, "members": {}},
            ),
            member("Events", "lost", "LostException"),
        ],
        [
            "compatible: GetThing: raised error LostException added",
            "compatible: LostException: error added",
        ],
    ),
    (
        "a stream of other events is another type",
        [
            put(
                "service/shapes/Others",
                {
                    "type": "structure",
                    "eventstream": True,
                    "members": {"started": {"shape": "Started"}, "ended": {"shape": "Ended"}},
                },
            ),
            member("GetThingResponse", "events", "Others"),
        ],
        [
            (
                "breaking: GetThing: response member events is now EventStream[Others],"
                " was EventStream[Events]"
            ),
            "breaking: Events: structure removed",
            "compatible: Others: structure added",
        ],
    ),
]


@pytest.mark.parametrize(("title", "edits", "expected"), CHANGES, ids=[c[0] for c in CHANGES])
@pytest.mark.parametrize("as_packages", [False, True], ids=["models", "packages"])
def test_a_change_is_found(
    title: str, edits: list[Edit], expected: list[str], *, as_packages: bool, tmp_path: Path
) -> None:
    del title
    paths = [
        write_model(tmp_path / "old_model", *streaming()),
        write_model(tmp_path / "new_model", *streaming(), *edits),
    ]
    if as_packages:
        folders = [tmp_path / "old" / "things", tmp_path / "new" / "things"]
        paths = [write_package(*each) for each in zip(paths, folders, strict=True)]
    old, new = map(load, paths)
    assert lines(old, new) == expected
